package nz.partnershipledger.query.live;

import nz.partnershipledger.doors.problem.Refusal;

/** The view met an entry that it could not apply, and stands still for that stream until someone has looked at it. */
public final class AViewIsWaitingForHelp extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public AViewIsWaitingForHelp() {
        super(Kind.UNAVAILABLE, null);
    }
}
