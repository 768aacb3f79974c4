package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Partners are added, and the facilitator changes, by the hand of the facilitator or of a practice leader of the cluster. */
public final class OnlyTheFacilitatorOrAPracticeLeaderChangesWhoTakesPart extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyTheFacilitatorOrAPracticeLeaderChangesWhoTakesPart() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param guides whether the actor is one of them
     */
    static void check(boolean guides) {
        if (!guides) {
            throw new OnlyTheFacilitatorOrAPracticeLeaderChangesWhoTakesPart();
        }
    }
}
