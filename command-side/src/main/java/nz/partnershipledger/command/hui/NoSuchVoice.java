package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such voice here. */
public final class NoSuchVoice extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    NoSuchVoice() {
        super(Kind.NOT_FOUND, null);
    }
}
