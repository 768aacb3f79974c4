package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Progress is noted on an open promise. */
public final class OnlyAnOpenCommitmentHasProgress extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenCommitmentHasProgress() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param open whether it is open
     */
    static void check(boolean open) {
        if (!open) {
            throw new OnlyAnOpenCommitmentHasProgress();
        }
    }
}
