package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** A matter is proposed once. */
public final class ThisDecisionIsAlreadyRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisDecisionIsAlreadyRecorded() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is new
     */
    static void check(boolean held) {
        if (!held) {
            throw new ThisDecisionIsAlreadyRecorded();
        }
    }
}
