package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** What is handed over goes to someone. */
public final class AHandOverNamesToWhom extends Refusal {
    private static final long serialVersionUID = 1L;

    private AHandOverNamesToWhom() {
        super(Kind.BAD_REQUEST, "to");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it does
     */
    static void check(boolean held) {
        if (!held) {
            throw new AHandOverNamesToWhom();
        }
    }
}
