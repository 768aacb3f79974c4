package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.problem.Refusal;

/** The history holds something that this version of the program has no word for; a later version may. */
public final class ThisHistoryIsNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisHistoryIsNotUnderstood() {
        super(Kind.UNAVAILABLE, null);
    }
}
