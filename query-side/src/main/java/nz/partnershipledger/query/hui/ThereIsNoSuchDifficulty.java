package nz.partnershipledger.query.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such difficulty, or none that this reader may know of. */
public final class ThereIsNoSuchDifficulty extends Refusal {
    private static final long serialVersionUID = 1L;

    ThereIsNoSuchDifficulty() {
        super(Kind.NOT_FOUND, null);
    }
}
