package nz.partnershipledger.query.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such voice, or none that this reader may know of. */
public final class ThereIsNoSuchVoice extends Refusal {
    private static final long serialVersionUID = 1L;

    ThereIsNoSuchVoice() {
        super(Kind.NOT_FOUND, null);
    }
}
