package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.events.HuiId;
import org.jspecify.annotations.Nullable;

/** When a promise is due that is due at a hui. */
final class Due {
    private Due() {}

    /**
     * The day of the hui, with which the promise moves from now on.
     *
     * @param day a day that was asked for besides, which there must not be
     */
    static @Nullable LocalDate at(HuiId hui, @Nullable LocalDate day, Surroundings surroundings) {
        CommitmentRule.A_PROMISE_IS_DUE_ON_A_DAY_OR_AT_A_HUI.check(day == null);
        WhatAnEntryLinksToIsHere.check(surroundings, hui, "dueAtHui");
        LocalDate dayOfHui = surroundings.dayToCome(hui);
        CommitmentRule.A_PROMISE_IS_DUE_AT_A_HUI_TO_COME.check(dayOfHui != null);
        return dayOfHui;
    }
}
