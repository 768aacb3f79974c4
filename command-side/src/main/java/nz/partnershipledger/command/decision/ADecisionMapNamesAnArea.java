package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** A decision map says of at least one area who decides. */
public final class ADecisionMapNamesAnArea extends Refusal {
    private static final long serialVersionUID = 1L;

    private ADecisionMapNamesAnArea() {
        super(Kind.BAD_REQUEST, "areas");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it does
     */
    static void check(boolean held) {
        if (!held) {
            throw new ADecisionMapNamesAnArea();
        }
    }
}
