package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A private promise stands in its author's own history, which hui do not reach when they are moved. */
public final class APrivatePromiseIsDueAtNoHui extends Refusal {
    private static final long serialVersionUID = 1L;

    private APrivatePromiseIsDueAtNoHui() {
        super(Kind.BAD_REQUEST, "dueAtHui");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it is due at none, or not private
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new APrivatePromiseIsDueAtNoHui();
        }
    }
}
