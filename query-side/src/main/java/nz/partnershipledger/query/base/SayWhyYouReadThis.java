package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever reads a partnership from outside says why first; its partners can read that. */
public final class SayWhyYouReadThis extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public SayWhyYouReadThis() {
        super(Kind.FORBIDDEN, null);
    }
}
