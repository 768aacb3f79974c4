package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is declined is a proposal, a promise that is being handed over, or one that was written down and not yet confirmed. */
public final class ThereIsNothingToDecline extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThereIsNothingToDecline() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param asked whether there is such a question
     */
    static void check(boolean asked) {
        if (!asked) {
            throw new ThereIsNothingToDecline();
        }
    }
}
