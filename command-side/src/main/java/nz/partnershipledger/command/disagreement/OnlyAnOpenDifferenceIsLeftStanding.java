package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** Only a difference that is open is left standing. */
public final class OnlyAnOpenDifferenceIsLeftStanding extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenDifferenceIsLeftStanding() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is open
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyAnOpenDifferenceIsLeftStanding();
        }
    }
}
