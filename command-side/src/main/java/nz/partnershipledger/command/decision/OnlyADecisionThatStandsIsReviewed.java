package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** Only what was decided and still stands is looked at again. */
public final class OnlyADecisionThatStandsIsReviewed extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyADecisionThatStandsIsReviewed() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it was and does
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyADecisionThatStandsIsReviewed();
        }
    }
}
