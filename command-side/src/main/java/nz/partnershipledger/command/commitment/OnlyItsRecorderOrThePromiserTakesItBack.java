package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** An entry made by mistake is taken back by who recorded it or by the promiser, in person. */
public final class OnlyItsRecorderOrThePromiserTakesItBack extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyItsRecorderOrThePromiserTakesItBack() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param theirs whether it is theirs
     */
    static void check(boolean theirs) {
        if (!theirs) {
            throw new OnlyItsRecorderOrThePromiserTakesItBack();
        }
    }
}
