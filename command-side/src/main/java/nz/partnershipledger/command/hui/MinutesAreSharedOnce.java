package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** Minutes are shared once; what is not right in them is corrected by adding to them. */
public final class MinutesAreSharedOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    private MinutesAreSharedOnce() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether they are not shared yet
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new MinutesAreSharedOnce();
        }
    }
}
