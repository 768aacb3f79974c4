package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** After a hand-over, a decision is one that was handed over, whichever way those it went to came to it. */
public final class WhatWasHandedOverIsDecidedAsHandedOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private WhatWasHandedOverIsDecidedAsHandedOver() {
        super(Kind.CONFLICT, "how");
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is called so
     */
    static void check(boolean held) {
        if (!held) {
            throw new WhatWasHandedOverIsDecidedAsHandedOver();
        }
    }
}
