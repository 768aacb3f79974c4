package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** The reader may know of it, but at the moment they look at it had not begun. */
public final class ItHadNotBegunThen extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ItHadNotBegunThen() {
        super(Kind.NOT_FOUND, null);
    }
}
