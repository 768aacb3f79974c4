package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A hui is held once. */
public final class AHuiIsHeldOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    private AHuiIsHeldOnce() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it is to come
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new AHuiIsHeldOnce();
        }
    }
}
