package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** What was handed over is not taken away again by another hand-over. */
public final class OnlyThoseItWasHandedToHandItOn extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThoseItWasHandedToHandItOn() {
        super(Kind.CONFLICT, "by");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is theirs to hand on
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyThoseItWasHandedToHandItOn();
        }
    }
}
