package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** A guess that was confirmed or declined has had its answer. */
public final class AGuessIsAnsweredOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    private AGuessIsAnsweredOnce() {
        super(Kind.CONFLICT, null);
    }

    static AGuessIsAnsweredOnce already() {
        return new AGuessIsAnsweredOnce();
    }
}
