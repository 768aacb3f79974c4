package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such decision map here. */
public final class NoSuchDecisionMap extends Refusal {
    private static final long serialVersionUID = 1L;

    private NoSuchDecisionMap() {
        super(Kind.NOT_FOUND, null);
    }

    static NoSuchDecisionMap here() {
        return new NoSuchDecisionMap();
    }
}
