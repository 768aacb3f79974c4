package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such matter to decide here. */
public final class NoSuchDecision extends Refusal {
    private static final long serialVersionUID = 1L;

    private NoSuchDecision() {
        super(Kind.NOT_FOUND, null);
    }

    static NoSuchDecision here() {
        return new NoSuchDecision();
    }
}
