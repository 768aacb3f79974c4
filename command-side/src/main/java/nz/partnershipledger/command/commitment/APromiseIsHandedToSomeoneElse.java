package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A promise is handed to another than who holds it. */
public final class APromiseIsHandedToSomeoneElse extends Refusal {
    private static final long serialVersionUID = 1L;

    private APromiseIsHandedToSomeoneElse() {
        super(Kind.CONFLICT, "to");
    }

    /**
     * Holds the rule.
     *
     * @param other whether it is another
     */
    static void check(boolean other) {
        if (!other) {
            throw new APromiseIsHandedToSomeoneElse();
        }
    }
}
