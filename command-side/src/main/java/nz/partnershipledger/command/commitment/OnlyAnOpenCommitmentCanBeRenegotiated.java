package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What has ended is not renegotiated; it may be reopened first. */
public final class OnlyAnOpenCommitmentCanBeRenegotiated extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenCommitmentCanBeRenegotiated() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param open whether it is open
     */
    static void check(boolean open) {
        if (!open) {
            throw new OnlyAnOpenCommitmentCanBeRenegotiated();
        }
    }
}
