package nz.partnershipledger.command.draft;

import nz.partnershipledger.doors.problem.Refusal;

/** What is shared is what was proofread; the draft is another one by now. */
final class TheDraftHasChangedSince extends Refusal {
    private static final long serialVersionUID = 1L;

    TheDraftHasChangedSince() {
        super(Kind.CONFLICT, "seen");
    }

    /**
     * Holds the rule.
     *
     * @param same whether it is the draft that was proofread
     */
    static void check(boolean same) {
        if (!same) {
            throw new TheDraftHasChangedSince();
        }
    }
}
