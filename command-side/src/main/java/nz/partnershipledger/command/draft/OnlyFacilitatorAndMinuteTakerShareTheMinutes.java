package nz.partnershipledger.command.draft;

import nz.partnershipledger.doors.problem.Refusal;

/** The minutes are shared by those who proofread them: the facilitator and the minute-taker. */
final class OnlyFacilitatorAndMinuteTakerShareTheMinutes extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyFacilitatorAndMinuteTakerShareTheMinutes() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param oneOfThem whether the actor is one of them
     */
    static void check(boolean oneOfThem) {
        if (!oneOfThem) {
            throw new OnlyFacilitatorAndMinuteTakerShareTheMinutes();
        }
    }
}
