package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such partnership, or none that this actor may know of; the two look the same on purpose. */
public final class NoSuchPartnership extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NoSuchPartnership() {
        super(Kind.NOT_FOUND, null);
    }

    /**
     * Holds the rule.
     *
     * @param known whether the actor may know of it
     */
    static void check(boolean known) {
        if (!known) {
            throw new NoSuchPartnership();
        }
    }
}
