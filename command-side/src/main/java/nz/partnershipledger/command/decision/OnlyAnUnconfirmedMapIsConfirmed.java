package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** A map is confirmed once, and one's own not at all. */
public final class OnlyAnUnconfirmedMapIsConfirmed extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnUnconfirmedMapIsConfirmed() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it waits for it
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyAnUnconfirmedMapIsConfirmed();
        }
    }
}
