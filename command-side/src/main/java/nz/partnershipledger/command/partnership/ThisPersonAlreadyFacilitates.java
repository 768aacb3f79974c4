package nz.partnershipledger.command.partnership;

import nz.partnershipledger.doors.problem.Refusal;

/** A change of facilitator is to someone else. */
public final class ThisPersonAlreadyFacilitates extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisPersonAlreadyFacilitates() {
        super(Kind.CONFLICT, "to");
    }

    /**
     * Holds the rule.
     *
     * @param other whether it is someone else
     */
    static void check(boolean other) {
        if (!other) {
            throw new ThisPersonAlreadyFacilitates();
        }
    }
}
