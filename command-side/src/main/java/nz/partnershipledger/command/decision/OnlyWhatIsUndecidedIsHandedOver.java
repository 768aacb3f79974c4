package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** What is decided can no longer be left to others. */
public final class OnlyWhatIsUndecidedIsHandedOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhatIsUndecidedIsHandedOver() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is not decided yet
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyWhatIsUndecidedIsHandedOver();
        }
    }
}
