package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** Anyone may add to an agenda until the hui is held. */
public final class ItemsAreAddedUntilAHuiIsHeld extends Refusal {
    private static final long serialVersionUID = 1L;

    private ItemsAreAddedUntilAHuiIsHeld() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it is to come
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new ItemsAreAddedUntilAHuiIsHeld();
        }
    }
}
