package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** What is taken in is recorded by the facilitator, so nobody else takes it in. */
public final class OnlyItsFacilitatorTakesInItsPast extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyItsFacilitatorTakesInItsPast() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param isFacilitator whether the one in whose name it is taken in facilitates the partnership now
     */
    static void check(boolean isFacilitator) {
        if (!isFacilitator) {
            throw new OnlyItsFacilitatorTakesInItsPast();
        }
    }
}
