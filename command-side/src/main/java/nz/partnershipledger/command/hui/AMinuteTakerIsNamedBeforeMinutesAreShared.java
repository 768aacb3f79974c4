package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** Once the minutes are shared nobody writes them any more. */
public final class AMinuteTakerIsNamedBeforeMinutesAreShared extends Refusal {
    private static final long serialVersionUID = 1L;

    private AMinuteTakerIsNamedBeforeMinutesAreShared() {
        super(Kind.CONFLICT, null);
    }

    /**
     * Holds the rule.
     *
     * @param holds whether they are not shared yet
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new AMinuteTakerIsNamedBeforeMinutesAreShared();
        }
    }
}
