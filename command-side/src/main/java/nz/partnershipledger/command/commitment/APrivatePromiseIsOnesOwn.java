package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Nobody promises something in an entry that they cannot read: the promiser of a private promise is its author. */
public final class APrivatePromiseIsOnesOwn extends Refusal {
    private static final long serialVersionUID = 1L;

    private APrivatePromiseIsOnesOwn() {
        super(Kind.BAD_REQUEST, "promiser");
    }

    /**
     * Holds the rule.
     *
     * @param own whether the promiser is its author
     */
    static void check(boolean own) {
        if (!own) {
            throw new APrivatePromiseIsOnesOwn();
        }
    }
}
