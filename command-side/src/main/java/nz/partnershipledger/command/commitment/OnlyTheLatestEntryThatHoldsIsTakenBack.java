package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is taken back is the latest keep, miss or release, while it holds, and once. */
public final class OnlyTheLatestEntryThatHoldsIsTakenBack extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyTheLatestEntryThatHoldsIsTakenBack() {
        super(Kind.CONFLICT, "entry");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it is that entry
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyTheLatestEntryThatHoldsIsTakenBack();
        }
    }
}
