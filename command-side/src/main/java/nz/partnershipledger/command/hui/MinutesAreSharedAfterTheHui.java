package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There are minutes of a hui that was held, and of no other. */
public final class MinutesAreSharedAfterTheHui extends Refusal {
    private static final long serialVersionUID = 1L;

    private MinutesAreSharedAfterTheHui() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it was held
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new MinutesAreSharedAfterTheHui();
        }
    }
}
