package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A promise changes, or is let go, with the agreement of the one it is for. */
public final class TheOneItIsForMustAgree extends Refusal {
    private static final long serialVersionUID = 1L;

    private TheOneItIsForMustAgree() {
        super(Kind.CONFLICT, "agreedBy");
    }

    /**
     * Holds the rule.
     *
     * @param agreed whether they did
     */
    static void check(boolean agreed) {
        if (!agreed) {
            throw new TheOneItIsForMustAgree();
        }
    }
}
