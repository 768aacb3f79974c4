package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such person, or none that this reader may know of. */
public final class ThereIsNoSuchPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchPerson() {
        super(Kind.NOT_FOUND, null);
    }
}
