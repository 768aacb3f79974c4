package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Partners read what is theirs without giving a reason. */
public final class OnlyThoseOutsideSayWhyTheyRead extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public OnlyThoseOutsideSayWhyTheyRead() {
        super(Kind.CONFLICT, null);
    }
}
