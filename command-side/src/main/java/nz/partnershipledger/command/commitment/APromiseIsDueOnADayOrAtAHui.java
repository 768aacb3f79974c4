package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What is due at a hui is due on its day, whenever that will be; so no other day is named with it. */
public final class APromiseIsDueOnADayOrAtAHui extends Refusal {
    private static final long serialVersionUID = 1L;

    private APromiseIsDueOnADayOrAtAHui() {
        super(Kind.BAD_REQUEST, "dueAtHui");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether no day is named besides
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new APromiseIsDueOnADayOrAtAHui();
        }
    }
}
