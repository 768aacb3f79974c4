package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A fact about what somebody reads of a partnership being paused, where safety or a court asks for that
 * ({@code docs/decisions/0056-somebodys-sight-is-paused.md}). It is for those who look after who takes part, and never for the one whose
 * sight it is.
 */
public sealed interface SightEvent extends PartnershipEvent {
    /** Whose sight it is. */
    PersonId person();

    /** Who did so. */
    PersonId by();

    @Override
    default Feature feature() {
        return Feature.PARTNERSHIP;
    }

    @Override
    default @Nullable Thing thing() {
        return null;
    }

    /** Nobody, so that nobody comes to read it by being named. */
    @Override
    default Set<PersonId> named() {
        return Set.of();
    }

    /** Somebody's sight was paused. It ends by itself unless a practice leader confirms it in time. */
    @Stored(name = "sight-paused", revision = 1)
    record SightPaused(
            PartnershipId partnership, PersonId person, PersonId by, SealedGrounds why, LocalDate on, Audience audience)
            implements SightEvent {
        /** So many working days a practice leader has to confirm it. */
        private static final int DAYS_TO_CONFIRM = 5;

        /** The last day on which it holds while nobody has confirmed it. */
        public LocalDate lastDay() {
            return WorkingDays.after(on, DAYS_TO_CONFIRM);
        }
    }

    /** A practice leader confirmed it, and it holds until it is ended. */
    @Stored(name = "sight-pause-confirmed", revision = 1)
    record SightPauseConfirmed(PartnershipId partnership, PersonId person, PersonId by, LocalDate on, Audience audience)
            implements SightEvent {}

    /** It was ended: they read again what they read before. */
    @Stored(name = "sight-pause-ended", revision = 1)
    record SightPauseEnded(PartnershipId partnership, PersonId person, PersonId by, LocalDate on, Audience audience)
            implements SightEvent {}
}
