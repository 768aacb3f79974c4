package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is shared is a reason that was given in one of this promise's entries and is not shared yet. */
public final class ThereIsNoReasonToShare extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThereIsNoReasonToShare() {
        super(Kind.CONFLICT, "entry");
    }

    /**
     * Holds the rule.
     *
     * @param given whether there is one
     */
    static void check(boolean given) {
        if (!given) {
            throw new ThereIsNoReasonToShare();
        }
    }
}
