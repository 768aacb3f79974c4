package nz.partnershipledger.query.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such decision map, or none that this reader may know of. */
public final class ThereIsNoSuchDecisionMap extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchDecisionMap() {
        super(Kind.NOT_FOUND, null);
    }
}
