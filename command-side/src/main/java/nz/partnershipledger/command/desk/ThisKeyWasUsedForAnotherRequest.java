package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.problem.Refusal;

/** The idempotency key came with another request before. */
public final class ThisKeyWasUsedForAnotherRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThisKeyWasUsedForAnotherRequest() {
        super(Kind.OTHER_REQUEST, "Idempotency-Key");
    }
}
