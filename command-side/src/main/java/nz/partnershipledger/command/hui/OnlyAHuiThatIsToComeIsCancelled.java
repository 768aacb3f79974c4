package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A hui that was held is not cancelled any more. */
public final class OnlyAHuiThatIsToComeIsCancelled extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAHuiThatIsToComeIsCancelled() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether it is to come
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new OnlyAHuiThatIsToComeIsCancelled();
        }
    }
}
