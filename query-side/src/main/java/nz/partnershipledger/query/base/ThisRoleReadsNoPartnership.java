package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Some roles read nothing of a partnership, or counts alone. */
public final class ThisRoleReadsNoPartnership extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisRoleReadsNoPartnership() {
        super(Kind.FORBIDDEN, null);
    }
}
