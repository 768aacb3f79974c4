package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such thing that is going well here. */
public final class NoSuchGoodThing extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    NoSuchGoodThing() {
        super(Kind.NOT_FOUND, null);
    }
}
