package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such reading, or none that this reader may know of. */
public final class ThereIsNoSuchReading extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchReading() {
        super(Kind.NOT_FOUND, null);
    }
}
