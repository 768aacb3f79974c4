package nz.partnershipledger.query.live;

import nz.partnershipledger.doors.problem.Refusal;

/** The view has not come to the entry yet; it will in a moment. */
public final class AViewIsStillCatchingUp extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public AViewIsStillCatchingUp() {
        super(Kind.UNAVAILABLE, null);
    }
}
