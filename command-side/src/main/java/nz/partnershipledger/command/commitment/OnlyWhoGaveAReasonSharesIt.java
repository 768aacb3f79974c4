package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A reason is shared by the promiser who gave it, in person. */
public final class OnlyWhoGaveAReasonSharesIt extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhoGaveAReasonSharesIt() {
        super(Kind.FORBIDDEN, "entry");
    }

    /**
     * Holds the rule.
     *
     * @param theirs whether it is theirs
     */
    static void check(boolean theirs) {
        if (!theirs) {
            throw new OnlyWhoGaveAReasonSharesIt();
        }
    }
}
