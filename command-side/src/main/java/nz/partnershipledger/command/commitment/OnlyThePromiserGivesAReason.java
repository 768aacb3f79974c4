package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Why a promise changed or did not happen is its promiser's to say, in person. */
public final class OnlyThePromiserGivesAReason extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThePromiserGivesAReason() {
        super(Kind.FORBIDDEN, "reason");
    }

    /**
     * Holds the rule.
     *
     * @param theirs whether it is theirs, or none was given
     */
    static void check(boolean theirs) {
        if (!theirs) {
            throw new OnlyThePromiserGivesAReason();
        }
    }
}
