package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.problem.Refusal;

/** Others kept adding to the same history, so that this could not be decided in time; it may be tried again. */
public final class TooManyAtOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public TooManyAtOnce() {
        super(Kind.UNAVAILABLE, null);
    }
}
