package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Every open promise is with someone who takes part: who leaves names a carrier, and a promise is not reopened with someone who has left. */
public final class AnOpenPromiseNeedsACarrier extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnOpenPromiseNeedsACarrier() {
        super(Kind.CONFLICT, "carriedBy");
    }

    /**
     * Holds the rule.
     *
     * @param carried whether it is
     */
    static void check(boolean carried) {
        if (!carried) {
            throw new AnOpenPromiseNeedsACarrier();
        }
    }
}
