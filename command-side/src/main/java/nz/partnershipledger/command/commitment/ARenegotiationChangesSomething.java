package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A renegotiation gives another due date or another scope. */
public final class ARenegotiationChangesSomething extends Refusal {
    private static final long serialVersionUID = 1L;

    private ARenegotiationChangesSomething() {
        super(Kind.BAD_REQUEST, "due");
    }

    /**
     * Holds the rule.
     *
     * @param changes whether it does
     */
    static void check(boolean changes) {
        if (!changes) {
            throw new ARenegotiationChangesSomething();
        }
    }
}
