package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Who read a partnership from outside is shown to its partners. */
public final class OnlyPartnersSeeWhoReadsFromOutside extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public OnlyPartnersSeeWhoReadsFromOutside() {
        super(Kind.FORBIDDEN, null);
    }
}
