package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** Whether a promise happened is said of a day that has come. */
public final class WhatHappenedCannotLieAhead extends Refusal {
    private static final long serialVersionUID = 1L;

    private WhatHappenedCannotLieAhead() {
        super(Kind.BAD_REQUEST, "on");
    }

    /**
     * Holds the rule.
     *
     * @param come whether it has
     */
    static void check(boolean come) {
        if (!come) {
            throw new WhatHappenedCannotLieAhead();
        }
    }
}
