package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A promise that is for nobody in particular changes, or is let go, with the agreement of another partner than its promiser. */
public final class AnotherPartnerMustAgree extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnotherPartnerMustAgree() {
        super(Kind.CONFLICT, "agreedBy");
    }

    /**
     * Holds the rule.
     *
     * @param agreed whether one did
     */
    static void check(boolean agreed) {
        if (!agreed) {
            throw new AnotherPartnerMustAgree();
        }
    }
}
