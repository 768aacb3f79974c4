package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** Nothing is decided as handed over that nobody handed over. */
public final class OnlyWhatWasHandedOverIsDecidedAsHandedOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhatWasHandedOverIsDecidedAsHandedOver() {
        super(Kind.CONFLICT, "how");
    }

    /**
     * Holds the rule.
     *
     * @param held whether someone did
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyWhatWasHandedOverIsDecidedAsHandedOver();
        }
    }
}
