package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever changes a password shows that they know the current one. */
final class TheCurrentPasswordMustBeRight extends Refusal {
    private static final long serialVersionUID = 1L;

    private TheCurrentPasswordMustBeRight() {
        super(Kind.CONFLICT, "current");
    }

    static void check(boolean right) {
        if (!right) {
            throw new TheCurrentPasswordMustBeRight();
        }
    }
}
