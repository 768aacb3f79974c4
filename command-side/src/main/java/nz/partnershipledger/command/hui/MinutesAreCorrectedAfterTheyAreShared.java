package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** What nobody has read yet needs no correction. */
public final class MinutesAreCorrectedAfterTheyAreShared extends Refusal {
    private static final long serialVersionUID = 1L;

    private MinutesAreCorrectedAfterTheyAreShared() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether they are shared
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new MinutesAreCorrectedAfterTheyAreShared();
        }
    }
}
