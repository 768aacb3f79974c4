package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** A guess that was shown is not shown again. */
public final class AGuessIsShownOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    private AGuessIsShownOnce() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it was not shown yet
     */
    static void check(boolean held) {
        if (!held) {
            throw new AGuessIsShownOnce();
        }
    }
}
