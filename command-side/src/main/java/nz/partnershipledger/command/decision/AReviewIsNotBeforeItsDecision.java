package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** The day to look at a decision again is not before the day of the decision. */
public final class AReviewIsNotBeforeItsDecision extends Refusal {
    private static final long serialVersionUID = 1L;

    private AReviewIsNotBeforeItsDecision() {
        super(Kind.BAD_REQUEST, "reviewOn");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is not
     */
    static void check(boolean held) {
        if (!held) {
            throw new AReviewIsNotBeforeItsDecision();
        }
    }
}
