package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** What is settled is opened again before someone says how they see it now. */
public final class NoPositionIsTakenOnWhatIsSettled extends Refusal {
    private static final long serialVersionUID = 1L;

    private NoPositionIsTakenOnWhatIsSettled() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is not settled
     */
    static void check(boolean held) {
        if (!held) {
            throw new NoPositionIsTakenOnWhatIsSettled();
        }
    }
}
