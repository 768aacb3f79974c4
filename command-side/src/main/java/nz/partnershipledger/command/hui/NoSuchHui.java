package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such hui here. */
public final class NoSuchHui extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    NoSuchHui() {
        super(Kind.NOT_FOUND, null);
    }
}
