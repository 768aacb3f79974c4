package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A hui that was held is not moved any more. */
public final class OnlyAHuiThatIsToComeIsPostponed extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAHuiThatIsToComeIsPostponed() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it is to come
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyAHuiThatIsToComeIsPostponed();
        }
    }
}
