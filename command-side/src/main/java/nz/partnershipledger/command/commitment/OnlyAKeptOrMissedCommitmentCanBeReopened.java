package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is opened again was kept or did not happen. */
public final class OnlyAKeptOrMissedCommitmentCanBeReopened extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAKeptOrMissedCommitmentCanBeReopened() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param ended whether it was
     */
    static void check(boolean ended) {
        if (!ended) {
            throw new OnlyAKeptOrMissedCommitmentCanBeReopened();
        }
    }
}
