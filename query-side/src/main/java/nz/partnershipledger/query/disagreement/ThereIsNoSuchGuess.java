package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such guess, or none that this reader may know of: it may have been answered. */
public final class ThereIsNoSuchGuess extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public ThereIsNoSuchGuess() {
        super(Kind.NOT_FOUND, null);
    }
}
