package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** Who was handed a decision decides it, and nobody beside them: else no power was handed over. */
public final class OnlyThoseItWasHandedToDecide extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThoseItWasHandedToDecide() {
        super(Kind.CONFLICT, "decidedBy");
    }

    /**
     * Holds the rule.
     *
     * @param held whether only they do
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyThoseItWasHandedToDecide();
        }
    }
}
