package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** What has an id of its own is recorded under it once, also when it is sent twice. */
public final class ThisEntryIsAlreadyRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    ThisEntryIsAlreadyRecorded() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether there is none with this id
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new ThisEntryIsAlreadyRecorded();
        }
    }
}
