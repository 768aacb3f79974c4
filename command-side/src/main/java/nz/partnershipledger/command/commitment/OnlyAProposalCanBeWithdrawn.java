package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What has been accepted is no longer anyone else's to take off the table. */
public final class OnlyAProposalCanBeWithdrawn extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAProposalCanBeWithdrawn() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param proposed whether it is still a proposal
     */
    static void check(boolean proposed) {
        if (!proposed) {
            throw new OnlyAProposalCanBeWithdrawn();
        }
    }
}
