package nz.partnershipledger.command.base;

import java.time.LocalDate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;

/**
 * Who is acting, and on which day. It comes with every command, so that no rule reads a clock or asks who is signed in.
 *
 * @param actor who acts; also who is kept as the recorder
 * @param today the day it is in Aotearoa ({@code Pacific/Auckland})
 */
public record Acting(Actor actor, LocalDate today) {
    /** The person who acts. */
    public PersonId person() {
        return actor.person();
    }

    /**
     * Holds that this happened on a day that has come.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link GroundRule#WHAT_HAPPENED_CANNOT_LIE_AHEAD} if it is to happen yet
     */
    public void checkHappened(PartnershipCommand command) {
        LocalDate on = command.on();
        GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD.check(on == null || !on.isAfter(today));
    }
}
