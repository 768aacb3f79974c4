package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** What the ledger knew can be asked for up to now. */
public final class NobodyKnowsTheFuture extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NobodyKnowsTheFuture() {
        super(Kind.BAD_REQUEST, "asOf");
    }
}
