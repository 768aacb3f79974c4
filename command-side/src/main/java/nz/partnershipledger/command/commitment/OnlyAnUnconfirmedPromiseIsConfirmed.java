package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Confirming answers what others wrote down; a promise confirmed already, or one that was never taken on, has nothing to confirm. */
public final class OnlyAnUnconfirmedPromiseIsConfirmed extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnUnconfirmedPromiseIsConfirmed() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param waiting whether it waits to be confirmed
     */
    static void check(boolean waiting) {
        if (!waiting) {
            throw new OnlyAnUnconfirmedPromiseIsConfirmed();
        }
    }
}
