package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseConfirmed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseEnded;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody's sight of a partnership was paused.
 *
 * @param person whose sight it is
 * @param by who paused it
 * @param why why, sealed
 * @param pausedOn the day
 * @param lastDay the last day on which it holds while nobody has confirmed it
 * @param confirmedOn the day on which a practice leader confirmed it, if one has
 * @param confirmedBy who did
 * @param endedOn the day on which it was ended, if it was
 * @param endedBy who did
 */
public record Pause(
        PersonId person,
        PersonId by,
        SealedGrounds why,
        LocalDate pausedOn,
        LocalDate lastDay,
        @Nullable LocalDate confirmedOn,
        @Nullable PersonId confirmedBy,
        @Nullable LocalDate endedOn,
        @Nullable PersonId endedBy) {
    static Pause begun(SightPaused it) {
        return new Pause(it.person(), it.by(), it.why(), it.on(), it.lastDay(), null, null, null, null);
    }

    /** After this, if it is of this pause: of those of one person the only one that holds. */
    Pause after(SightEvent event) {
        return !person.equals(event.person()) || !holds(event.on())
                ? this
                : switch (event) {
                    case SightPaused _ -> this;
                    case SightPauseConfirmed it ->
                        new Pause(person, by, why, pausedOn, lastDay, it.on(), it.by(), null, null);
                    case SightPauseEnded it ->
                        new Pause(person, by, why, pausedOn, lastDay, confirmedOn, confirmedBy, it.on(), it.by());
                };
    }

    /** Whether it holds on this day: one that nobody confirmed in time has ended by itself. */
    public boolean holds(LocalDate day) {
        return endedOn == null && (confirmedOn != null || !day.isAfter(lastDay));
    }

    /** Why, for whoever looks after practice or privacy; null for all others, whoever paused it too. */
    public @Nullable PersonalText whyFor(boolean looksAfterPracticeOrPrivacy) {
        return looksAfterPracticeOrPrivacy ? why.words() : null;
    }
}
