package nz.partnershipledger.query.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such hui, or none that this reader may know of. */
public final class ThereIsNoSuchHui extends Refusal {
    private static final long serialVersionUID = 1L;

    ThereIsNoSuchHui() {
        super(Kind.NOT_FOUND, null);
    }
}
