package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** A position fills at least one of the three rows of the grid. */
public final class APositionSaysSomething extends Refusal {
    private static final long serialVersionUID = 1L;

    private APositionSaysSomething() {
        super(Kind.BAD_REQUEST, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it does
     */
    static void check(boolean held) {
        if (!held) {
            throw new APositionSaysSomething();
        }
    }
}
