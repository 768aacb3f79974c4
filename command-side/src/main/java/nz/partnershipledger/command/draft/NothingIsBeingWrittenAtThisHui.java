package nz.partnershipledger.command.draft;

import nz.partnershipledger.doors.problem.Refusal;

/** There is a draft from the opening of a hui until its minutes are shared, and at no other time. */
public final class NothingIsBeingWrittenAtThisHui extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NothingIsBeingWrittenAtThisHui() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param written whether the minutes are being written
     */
    public static void check(boolean written) {
        if (!written) {
            throw new NothingIsBeingWrittenAtThisHui();
        }
    }
}
