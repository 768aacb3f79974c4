package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What has ended, or was never taken on, is not handed over. */
public final class OnlyAnOpenCommitmentCanBeHandedOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenCommitmentCanBeHandedOver() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param open whether it is open
     */
    static void check(boolean open) {
        if (!open) {
            throw new OnlyAnOpenCommitmentCanBeHandedOver();
        }
    }
}
