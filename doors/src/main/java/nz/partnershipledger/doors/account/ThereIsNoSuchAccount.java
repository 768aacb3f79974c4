package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.problem.Refusal;

/** No account has this id. */
final class ThereIsNoSuchAccount extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThereIsNoSuchAccount() {
        super(Kind.NOT_FOUND, null);
    }

    static ThereIsNoSuchAccount here() {
        return new ThereIsNoSuchAccount();
    }
}
