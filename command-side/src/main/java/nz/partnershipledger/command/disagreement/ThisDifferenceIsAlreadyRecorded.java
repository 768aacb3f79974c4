package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** A difference is raised once. */
public final class ThisDifferenceIsAlreadyRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisDifferenceIsAlreadyRecorded() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is new
     */
    static void check(boolean held) {
        if (!held) {
            throw new ThisDifferenceIsAlreadyRecorded();
        }
    }
}
