package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** Only those who take part record in a partnership, and only with an account that records at all. */
public final class OnlyPartnersRecordInAPartnership extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyPartnersRecordInAPartnership() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param takesPart whether the actor does
     */
    public static void check(boolean takesPart) {
        if (!takesPart) {
            throw new OnlyPartnersRecordInAPartnership();
        }
    }
}
