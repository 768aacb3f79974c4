package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A private promise cannot be handed over, nor a hand be asked for: nobody else would learn of it. */
public final class APrivatePromiseReachesNobodyElse extends Refusal {
    private static final long serialVersionUID = 1L;

    private APrivatePromiseReachesNobodyElse() {
        super(Kind.CONFLICT, "audience");
    }

    /**
     * Holds the rule.
     *
     * @param shared whether others can learn of it
     */
    static void check(boolean shared) {
        if (!shared) {
            throw new APrivatePromiseReachesNobodyElse();
        }
    }
}
