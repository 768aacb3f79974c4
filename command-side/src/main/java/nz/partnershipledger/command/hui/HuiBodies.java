package nz.partnershipledger.command.hui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** What comes with a request about a hui. */
final class HuiBodies {
    private HuiBodies() {}

    record Calling(
            HuiPurpose purpose,
            Instant at,
            @Nullable String place,
            @Nullable PersonId facilitator,
            @Nullable PersonId minuteTaker,
            @Nullable HuiId agreedAt,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record NamingMinuteTaker(
            PersonId person,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record SharingAgenda(
            Set<PersonId> to,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record AddingItem(
            AgendaPart part,
            @Nullable String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record RemovingBarrier(
            String what,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record Postponing(
            Instant to,
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record Cancelling(
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {
        static final Cancelling NOTHING_SAID = new Cancelling(null, null, null);
    }

    record Holding(
            Set<PersonId> present,
            @Nullable Set<PersonId> apologies,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record Stating(
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {
        static final Stating NOTHING_SAID = new Stating(null, null, null);
    }

    record SharingMinutes(
            @Nullable String notes,
            @Nullable Set<PersonId> proofreaders,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {
        static final SharingMinutes NOTHING_SAID = new SharingMinutes(null, null, null, null);
    }

    record Correcting(
            String text, @Nullable LocalDate on, @Nullable Audience audience) implements SharedEntry.Body {}

    record Reflecting(
            String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}
}
