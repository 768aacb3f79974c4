package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever came to a hui did not send apologies for it. */
public final class NobodyIsBothThereAndAway extends Refusal {
    private static final long serialVersionUID = 1L;

    private NobodyIsBothThereAndAway() {
        super(Kind.BAD_REQUEST, "apologies");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether nobody is named as both
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new NobodyIsBothThereAndAway();
        }
    }
}
