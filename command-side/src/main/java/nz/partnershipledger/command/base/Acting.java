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
}
