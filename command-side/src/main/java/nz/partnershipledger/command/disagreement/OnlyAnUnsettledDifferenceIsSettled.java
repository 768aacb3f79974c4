package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** What is settled is not settled again, unless it was opened in between. */
public final class OnlyAnUnsettledDifferenceIsSettled extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnUnsettledDifferenceIsSettled() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is not settled
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyAnUnsettledDifferenceIsSettled();
        }
    }
}
