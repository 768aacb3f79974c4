package nz.partnershipledger.query.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** The minutes of this hui are asked for before they were shared. */
public final class TheMinutesAreNotSharedYet extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Whichever hui it is. */
    public TheMinutesAreNotSharedYet() {
        super(Kind.NOT_FOUND, null);
    }
}
