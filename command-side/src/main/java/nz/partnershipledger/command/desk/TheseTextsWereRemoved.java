package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.problem.Refusal;

/** The texts about this person or partnership were removed for good, so nothing more can be written about them. */
public final class TheseTextsWereRemoved extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public TheseTextsWereRemoved() {
        super(Kind.CONFLICT, null);
    }
}
