package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Only a stream that is parked can be tried again. */
public final class ThisStreamIsNotParked extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisStreamIsNotParked() {
        super(Kind.CONFLICT, null);
    }
}
