package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A hui is called once; another time for it is a postponing. */
public final class ThisHuiIsAlreadyCalled extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    ThisHuiIsAlreadyCalled() {
        super(Kind.CONFLICT, null);
    }
}
