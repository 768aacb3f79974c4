package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such partnership, or none that this reader may know of. */
public final class ThereIsNoSuchPartnership extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchPartnership() {
        super(Kind.NOT_FOUND, null);
    }
}
