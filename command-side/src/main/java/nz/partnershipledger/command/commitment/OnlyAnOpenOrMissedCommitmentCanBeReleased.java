package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is let go is still open, or did not happen. */
public final class OnlyAnOpenOrMissedCommitmentCanBeReleased extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnOpenOrMissedCommitmentCanBeReleased() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyAnOpenOrMissedCommitmentCanBeReleased();
        }
    }
}
