package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** A version of a history can be asked for up to its end. */
public final class ThisVersionIsNotRecordedYet extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisVersionIsNotRecordedYet() {
        super(Kind.BAD_REQUEST, "version");
    }
}
