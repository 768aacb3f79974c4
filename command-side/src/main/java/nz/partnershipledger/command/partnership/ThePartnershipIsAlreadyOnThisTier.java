package nz.partnershipledger.command.partnership;

import nz.partnershipledger.doors.problem.Refusal;

/** A change of tier is to another tier. */
public final class ThePartnershipIsAlreadyOnThisTier extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThePartnershipIsAlreadyOnThisTier() {
        super(Kind.CONFLICT, "tier");
    }

    /**
     * Holds the rule.
     *
     * @param other whether it is another tier
     */
    static void check(boolean other) {
        if (!other) {
            throw new ThePartnershipIsAlreadyOnThisTier();
        }
    }
}
