package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Nothing can be due at a hui that was held already, or that was cancelled. */
public final class APromiseIsDueAtAHuiToCome extends Refusal {
    private static final long serialVersionUID = 1L;

    private APromiseIsDueAtAHuiToCome() {
        super(Kind.CONFLICT, "dueAtHui");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether the hui is to come
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new APromiseIsDueAtAHuiToCome();
        }
    }
}
