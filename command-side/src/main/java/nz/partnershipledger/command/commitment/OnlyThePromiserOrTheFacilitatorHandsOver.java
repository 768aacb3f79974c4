package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A promise is handed over by its promiser or by the facilitator. */
public final class OnlyThePromiserOrTheFacilitatorHandsOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThePromiserOrTheFacilitatorHandsOver() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param allowed whether it is by one of them
     */
    static void check(boolean allowed) {
        if (!allowed) {
            throw new OnlyThePromiserOrTheFacilitatorHandsOver();
        }
    }
}
