package nz.partnershipledger.command.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import org.jspecify.annotations.Nullable;

/** What comes with a request about what was said. */
final class SpeakingBodies {
    private SpeakingBodies() {}

    record Hearing(
            PersonId whose,
            VoiceGathering how,
            @Nullable VoiceSharing sharing,
            @Nullable String text,
            @Nullable HuiId hui,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record Saying(
            String text,
            @Nullable HuiId hui,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record SendingHome(
            Set<PersonId> to,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}
}
