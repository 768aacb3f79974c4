package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** One confirms a stance that someone else wrote down for one, and only while it waits. */
public final class ThereIsNoStanceToConfirm extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThereIsNoStanceToConfirm() {
        super(Kind.CONFLICT, null);
    }

    static ThereIsNoStanceToConfirm here() {
        return new ThereIsNoStanceToConfirm();
    }
}
