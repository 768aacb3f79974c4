package nz.partnershipledger.query.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such entry about something that is going well, or none that this reader may know of. */
public final class NothingLikeThisIsGoingWell extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingLikeThisIsGoingWell() {
        super(Kind.NOT_FOUND, null);
    }
}
