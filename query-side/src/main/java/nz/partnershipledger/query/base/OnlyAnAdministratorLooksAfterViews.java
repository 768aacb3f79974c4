package nz.partnershipledger.query.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Views are looked after by administrators. */
public final class OnlyAnAdministratorLooksAfterViews extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public OnlyAnAdministratorLooksAfterViews() {
        super(Kind.FORBIDDEN, null);
    }
}
