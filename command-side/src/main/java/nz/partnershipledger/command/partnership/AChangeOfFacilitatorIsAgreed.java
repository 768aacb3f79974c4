package nz.partnershipledger.command.partnership;

import nz.partnershipledger.doors.problem.Refusal;

/** Who facilitates is not decided by one alone: someone agreed to it, by name. */
public final class AChangeOfFacilitatorIsAgreed extends Refusal {
    private static final long serialVersionUID = 1L;

    private AChangeOfFacilitatorIsAgreed() {
        super(Kind.BAD_REQUEST, "agreedBy");
    }

    /**
     * Holds the rule.
     *
     * @param agreed whether anyone is named as having agreed
     */
    static void check(boolean agreed) {
        if (!agreed) {
            throw new AChangeOfFacilitatorIsAgreed();
        }
    }
}
