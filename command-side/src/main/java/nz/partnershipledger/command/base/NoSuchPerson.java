package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such person, or none that this actor may know of. */
public final class NoSuchPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NoSuchPerson() {
        super(Kind.NOT_FOUND, null);
    }
}
