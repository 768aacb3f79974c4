package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** A decision is made once; later it is looked at again. */
public final class ADecisionIsMadeOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    private ADecisionIsMadeOnce() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it has not been made yet
     */
    static void check(boolean held) {
        if (!held) {
            throw new ADecisionIsMadeOnce();
        }
    }
}
