package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is seen differently is a keeping. */
public final class OnlyAKeptCommitmentCanBeSeenDifferently extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAKeptCommitmentCanBeSeenDifferently() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param kept whether it is kept
     */
    static void check(boolean kept) {
        if (!kept) {
            throw new OnlyAKeptCommitmentCanBeSeenDifferently();
        }
    }
}
