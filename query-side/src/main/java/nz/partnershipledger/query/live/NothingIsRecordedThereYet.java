package nz.partnershipledger.query.live;

import nz.partnershipledger.doors.problem.Refusal;

/** A position was given that lies beyond the end of the ledger. */
public final class NothingIsRecordedThereYet extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NothingIsRecordedThereYet() {
        super(Kind.BAD_REQUEST, "after");
    }
}
