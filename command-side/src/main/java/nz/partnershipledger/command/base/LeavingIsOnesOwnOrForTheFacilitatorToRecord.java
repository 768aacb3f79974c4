package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** A leaving is recorded by the one who leaves, by the facilitator or by a practice leader of the cluster. */
public final class LeavingIsOnesOwnOrForTheFacilitatorToRecord extends Refusal {
    private static final long serialVersionUID = 1L;

    LeavingIsOnesOwnOrForTheFacilitatorToRecord() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param allowed whether the actor is one of them
     */
    static void check(boolean allowed) {
        if (!allowed) {
            throw new LeavingIsOnesOwnOrForTheFacilitatorToRecord();
        }
    }
}
