package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A proposal is withdrawn by who put it down or who suggested it. */
public final class OnlyItsProposerWithdrawsAProposal extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyItsProposerWithdrawsAProposal() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param theirs whether it is theirs
     */
    static void check(boolean theirs) {
        if (!theirs) {
            throw new OnlyItsProposerWithdrawsAProposal();
        }
    }
}
