package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such promise, or none that this reader may know of. */
public final class ThereIsNoSuchCommitment extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchCommitment() {
        super(Kind.NOT_FOUND, null);
    }
}
