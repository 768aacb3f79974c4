package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** Where someone stands is said before it is decided; later it would look as if they had been heard. */
public final class AStanceIsTakenBeforeTheDecision extends Refusal {
    private static final long serialVersionUID = 1L;

    private AStanceIsTakenBeforeTheDecision() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is not decided yet
     */
    static void check(boolean held) {
        if (!held) {
            throw new AStanceIsTakenBeforeTheDecision();
        }
    }
}
