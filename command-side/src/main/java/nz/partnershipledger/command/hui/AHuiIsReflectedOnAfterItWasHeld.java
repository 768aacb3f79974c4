package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** How a hui was can be said once it was. */
public final class AHuiIsReflectedOnAfterItWasHeld extends Refusal {
    private static final long serialVersionUID = 1L;

    private AHuiIsReflectedOnAfterItWasHeld() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it was held
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new AHuiIsReflectedOnAfterItWasHeld();
        }
    }
}
