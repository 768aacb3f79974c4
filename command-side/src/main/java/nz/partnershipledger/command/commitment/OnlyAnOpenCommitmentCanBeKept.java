package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Only what is still open can be kept. */
public final class OnlyAnOpenCommitmentCanBeKept extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenCommitmentCanBeKept() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param open whether it is open
     */
    static void check(boolean open) {
        if (!open) {
            throw new OnlyAnOpenCommitmentCanBeKept();
        }
    }
}
