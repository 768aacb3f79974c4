package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** That something was decided always says by whom. */
public final class ADecisionSaysWhoDecided extends Refusal {
    private static final long serialVersionUID = 1L;

    private ADecisionSaysWhoDecided() {
        super(Kind.BAD_REQUEST, "decidedBy");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it does
     */
    static void check(boolean held) {
        if (!held) {
            throw new ADecisionSaysWhoDecided();
        }
    }
}
