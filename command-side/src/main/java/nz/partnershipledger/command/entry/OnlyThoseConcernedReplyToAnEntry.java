package nz.partnershipledger.command.entry;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever an entry names, and whoever recorded it, may put their own words beside it. */
public final class OnlyThoseConcernedReplyToAnEntry extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThoseConcernedReplyToAnEntry() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param concerned whether the actor is one of them
     */
    static void check(boolean concerned) {
        if (!concerned) {
            throw new OnlyThoseConcernedReplyToAnEntry();
        }
    }
}
