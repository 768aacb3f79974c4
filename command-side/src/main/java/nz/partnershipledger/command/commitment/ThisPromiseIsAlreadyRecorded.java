package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A promise begins once. */
public final class ThisPromiseIsAlreadyRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisPromiseIsAlreadyRecorded() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param fresh whether it has not begun yet
     */
    static void check(boolean fresh) {
        if (!fresh) {
            throw new ThisPromiseIsAlreadyRecorded();
        }
    }
}
