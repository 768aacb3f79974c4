package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A hand is asked for with an open promise. */
public final class OnlyAnOpenCommitmentCanBeHelped extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenCommitmentCanBeHelped() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param open whether it is open
     */
    static void check(boolean open) {
        if (!open) {
            throw new OnlyAnOpenCommitmentCanBeHelped();
        }
    }
}
