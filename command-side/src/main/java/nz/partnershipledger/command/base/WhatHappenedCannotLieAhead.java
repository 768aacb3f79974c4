package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** What is said to have happened, happened on a day that has come. */
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
    public static void check(boolean come) {
        if (!come) {
            throw new WhatHappenedCannotLieAhead();
        }
    }
}
