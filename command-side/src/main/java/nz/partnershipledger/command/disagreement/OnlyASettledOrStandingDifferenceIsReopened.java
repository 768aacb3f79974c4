package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** A difference that is open cannot be opened again. */
public final class OnlyASettledOrStandingDifferenceIsReopened extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyASettledOrStandingDifferenceIsReopened() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it was settled or left standing
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyASettledOrStandingDifferenceIsReopened();
        }
    }
}
