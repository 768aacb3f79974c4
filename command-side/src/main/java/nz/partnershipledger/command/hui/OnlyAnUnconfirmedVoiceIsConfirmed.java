package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A voice is confirmed once, and only when someone else wrote it down. */
public final class OnlyAnUnconfirmedVoiceIsConfirmed extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnUnconfirmedVoiceIsConfirmed() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it waits to be confirmed
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyAnUnconfirmedVoiceIsConfirmed();
        }
    }
}
