package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** A view is made anew by one at a time. */
public final class ThisViewIsBeingMadeAnewAlready extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisViewIsBeingMadeAnewAlready() {
        super(Kind.CONFLICT, null);
    }
}
