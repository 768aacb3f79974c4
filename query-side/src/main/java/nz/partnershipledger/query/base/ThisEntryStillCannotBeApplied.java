package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Trying again did not help: the entry that stopped the view still cannot be applied. */
public final class ThisEntryStillCannotBeApplied extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisEntryStillCannotBeApplied() {
        super(Kind.CONFLICT, null);
    }
}
