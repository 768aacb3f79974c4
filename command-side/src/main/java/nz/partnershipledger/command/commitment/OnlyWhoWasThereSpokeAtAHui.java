package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** What someone is said to have spoken at a hui they said by being there. */
public final class OnlyWhoWasThereSpokeAtAHui extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhoWasThereSpokeAtAHui() {
        super(Kind.CONFLICT, "promiser");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether they were, as far as is known
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyWhoWasThereSpokeAtAHui();
        }
    }
}
