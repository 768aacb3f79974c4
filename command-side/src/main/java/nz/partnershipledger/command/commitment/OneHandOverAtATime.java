package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Someone has been asked to carry this promise and has not answered yet. */
public final class OneHandOverAtATime extends Refusal {
    private static final long serialVersionUID = 1L;

    private OneHandOverAtATime() {
        super(Kind.CONFLICT, "to");
    }

    /**
     * Holds the rule.
     *
     * @param free whether nobody has been asked
     */
    static void check(boolean free) {
        if (!free) {
            throw new OneHandOverAtATime();
        }
    }
}
