package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** What is said about an entry reaches no reader whom the entry itself does not reach. */
public final class WhatFollowsIsNoWiderThanItsBeginning extends Refusal {
    private static final long serialVersionUID = 1L;

    private WhatFollowsIsNoWiderThanItsBeginning() {
        super(Kind.CONFLICT, "audience");
    }

    /**
     * Holds the rule.
     *
     * @param audience whom it would reach
     * @param beginning whom the entry reaches that it is about
     */
    public static void check(Audience audience, Audience beginning) {
        if (!audience.isWithin(beginning)) {
            throw new WhatFollowsIsNoWiderThanItsBeginning();
        }
    }
}
