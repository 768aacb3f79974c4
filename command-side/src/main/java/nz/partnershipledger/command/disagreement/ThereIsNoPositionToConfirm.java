package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** One confirms a position that was minuted for one, and only while it waits. */
public final class ThereIsNoPositionToConfirm extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThereIsNoPositionToConfirm() {
        super(Kind.CONFLICT, null);
    }

    static ThereIsNoPositionToConfirm here() {
        return new ThereIsNoPositionToConfirm();
    }
}
