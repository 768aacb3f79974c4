package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** What is minuted as spoken at a hui was spoken by someone who was there, at the hui that the difference came up at. */
public final class OnlyWhoWasAtTheHuiSpokeThere extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhoWasAtTheHuiSpokeThere() {
        super(Kind.CONFLICT, "spokenAtHui");
    }

    /**
     * Holds the rule.
     *
     * @param held whether they were
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyWhoWasAtTheHuiSpokeThere();
        }
    }
}
