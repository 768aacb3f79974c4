package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A question is answered by the one to whom it was put. */
public final class OnlyTheOneAskedAnswers extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyTheOneAskedAnswers() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param asked whether they were
     */
    static void check(boolean asked) {
        if (!asked) {
            throw new OnlyTheOneAskedAnswers();
        }
    }
}
