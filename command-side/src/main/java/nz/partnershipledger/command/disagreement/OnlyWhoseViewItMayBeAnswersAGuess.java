package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** Whether a guess is right, only the one whose view it may be can say. */
public final class OnlyWhoseViewItMayBeAnswersAGuess extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhoseViewItMayBeAnswersAGuess() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is theirs
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyWhoseViewItMayBeAnswersAGuess();
        }
    }
}
