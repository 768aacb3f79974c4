package nz.partnershipledger.command.partnership;

import nz.partnershipledger.doors.problem.Refusal;

/** The facilitator leaves once another partner facilitates, so that a partnership is never without one. */
public final class TheFacilitatorHandsOverFirst extends Refusal {
    private static final long serialVersionUID = 1L;

    private TheFacilitatorHandsOverFirst() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param free whether the leaver does not facilitate
     */
    static void check(boolean free) {
        if (!free) {
            throw new TheFacilitatorHandsOverFirst();
        }
    }
}
