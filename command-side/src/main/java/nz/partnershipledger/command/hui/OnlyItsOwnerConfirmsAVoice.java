package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** Whether that is what they said is for its owner to say. */
public final class OnlyItsOwnerConfirmsAVoice extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyItsOwnerConfirmsAVoice() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether the actor is its owner
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyItsOwnerConfirmsAVoice();
        }
    }
}
