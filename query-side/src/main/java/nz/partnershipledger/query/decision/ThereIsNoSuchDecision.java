package nz.partnershipledger.query.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such matter to decide, or none that this reader may know of. */
public final class ThereIsNoSuchDecision extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchDecision() {
        super(Kind.NOT_FOUND, null);
    }
}
