package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such entry, or none that this reader may know of. */
public final class ThereIsNoSuchEntry extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchEntry() {
        super(Kind.NOT_FOUND, null);
    }
}
