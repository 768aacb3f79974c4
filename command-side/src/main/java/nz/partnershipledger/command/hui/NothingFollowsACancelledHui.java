package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** What was cancelled does not take place, so nothing more happens to it. */
public final class NothingFollowsACancelledHui extends Refusal {
    private static final long serialVersionUID = 1L;

    private NothingFollowsACancelledHui() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it was not cancelled
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new NothingFollowsACancelledHui();
        }
    }
}
