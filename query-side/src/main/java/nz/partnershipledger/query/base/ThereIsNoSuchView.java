package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no view of this name. */
public final class ThereIsNoSuchView extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchView() {
        super(Kind.NOT_FOUND, null);
    }
}
