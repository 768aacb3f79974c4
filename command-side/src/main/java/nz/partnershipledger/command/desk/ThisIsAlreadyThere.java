package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.problem.Refusal;

/** What was to begin has begun before. */
public final class ThisIsAlreadyThere extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisIsAlreadyThere() {
        super(Kind.CONFLICT, null);
    }
}
