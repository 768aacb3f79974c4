package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is accepted is a proposal, or a promise that is being handed over. */
public final class ThereIsNothingToAccept extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThereIsNothingToAccept() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param asked whether there is such a question
     */
    static void check(boolean asked) {
        if (!asked) {
            throw new ThereIsNothingToAccept();
        }
    }
}
