package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.problem.Refusal;

/** No two accounts have the same username, in whatever case. */
final class ThisUsernameIsTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisUsernameIsTaken() {
        super(Kind.CONFLICT, "username");
    }

    static void check(boolean added) {
        if (!added) {
            throw new ThisUsernameIsTaken();
        }
    }
}
