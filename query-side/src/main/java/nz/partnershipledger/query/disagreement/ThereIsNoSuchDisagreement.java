package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such difference, or none that this reader may know of. */
public final class ThereIsNoSuchDisagreement extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchDisagreement() {
        super(Kind.NOT_FOUND, null);
    }
}
