package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such guess here, or none that this actor may know of. */
public final class NoSuchGuess extends Refusal {
    private static final long serialVersionUID = 1L;

    private NoSuchGuess() {
        super(Kind.NOT_FOUND, null);
    }

    static NoSuchGuess here() {
        return new NoSuchGuess();
    }
}
