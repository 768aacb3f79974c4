package nz.partnershipledger.command.base;

import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;

/**
 * What somebody reads of a partnership is paused.
 *
 * @param person whose sight it is
 * @param by who paused it
 * @param lastDay the last day on which it holds while nobody has confirmed it
 * @param confirmed whether a practice leader has confirmed it
 */
public record Pause(PersonId person, PersonId by, LocalDate lastDay, boolean confirmed) {
    Pause confirm() {
        return new Pause(person, by, lastDay, true);
    }

    /** Whether it holds on this day. */
    public boolean holds(LocalDate day) {
        return confirmed || !day.isAfter(lastDay);
    }
}
