package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever objects says why, so that the others can answer it. */
public final class AnObjectionNeedsAReason extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnObjectionNeedsAReason() {
        super(Kind.BAD_REQUEST, "reason");
    }

    /**
     * Holds the rule.
     *
     * @param held whether there is none to give, or one is given
     */
    static void check(boolean held) {
        if (!held) {
            throw new AnObjectionNeedsAReason();
        }
    }
}
