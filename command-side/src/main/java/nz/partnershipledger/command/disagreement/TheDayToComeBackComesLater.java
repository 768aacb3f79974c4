package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** A difference is left standing until a later day. */
public final class TheDayToComeBackComesLater extends Refusal {
    private static final long serialVersionUID = 1L;

    private TheDayToComeBackComesLater() {
        super(Kind.BAD_REQUEST, "revisitOn");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is later
     */
    static void check(boolean held) {
        if (!held) {
            throw new TheDayToComeBackComesLater();
        }
    }
}
