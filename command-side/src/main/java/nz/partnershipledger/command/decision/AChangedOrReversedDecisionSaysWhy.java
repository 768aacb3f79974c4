package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** A review that changes or reverses a decision says in words what was found. */
public final class AChangedOrReversedDecisionSaysWhy extends Refusal {
    private static final long serialVersionUID = 1L;

    private AChangedOrReversedDecisionSaysWhy() {
        super(Kind.BAD_REQUEST, "text");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it does
     */
    static void check(boolean held) {
        if (!held) {
            throw new AChangedOrReversedDecisionSaysWhy();
        }
    }
}
