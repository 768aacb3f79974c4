package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A hand is asked for by the one who could do with it. */
public final class OnlyThePromiserAsksForAHand extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThePromiserAsksForAHand() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param theirs whether it is their promise
     */
    static void check(boolean theirs) {
        if (!theirs) {
            throw new OnlyThePromiserAsksForAHand();
        }
    }
}
