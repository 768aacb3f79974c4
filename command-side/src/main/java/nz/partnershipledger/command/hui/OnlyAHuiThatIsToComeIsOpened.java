package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A hui is opened once, and before it was held. */
public final class OnlyAHuiThatIsToComeIsOpened extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAHuiThatIsToComeIsOpened() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it was neither opened nor held
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyAHuiThatIsToComeIsOpened();
        }
    }
}
