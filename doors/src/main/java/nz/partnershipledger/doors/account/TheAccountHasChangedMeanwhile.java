package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.problem.Refusal;

/** A change is made to the account as it was read. */
final class TheAccountHasChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private TheAccountHasChangedMeanwhile() {
        super(Kind.CONFLICT, null);
    }

    static void check(boolean changed) {
        if (!changed) {
            throw new TheAccountHasChangedMeanwhile();
        }
    }
}
