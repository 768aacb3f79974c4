package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Known;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import org.jspecify.annotations.Nullable;

/** Something asked about what was said, at a hui or not: a voice, what is going well, a difficulty. */
public sealed interface SpeakingCommand extends HuiCommand {
    /**
     * Says that somebody was heard.
     *
     * @param words what they said, or its summary; null where only that they were heard is shared
     * @param hui the hui at which, or for which, if it was one
     */
    record HearVoice(
            PartnershipId partnership,
            @Made VoiceId voice,
            PersonId whose,
            VoiceGathering how,
            @OrElse("OWN_WORDS") VoiceSharing sharing,
            @JsonProperty("text") @Nullable PersonalText words,
            @Nullable HuiId hui,
            @Today LocalDate on,
            @OrElse("PARTNERSHIP") Audience audience)
            implements SpeakingCommand, MayBePrivate {
        @Override
        public PersonId by() {
            return whose;
        }
    }

    /** Confirms what was written down as one's voice. */
    record ConfirmVoice(
            PartnershipId partnership, VoiceId voice, @Today LocalDate on) implements SpeakingCommand {}

    /** Says that something is going well. */
    record NoteGoingWell(
            PartnershipId partnership,
            @Made GoingWellId goingWell,
            PersonalText text,
            @Nullable HuiId hui,
            @Nullable PersonId by,
            @Today LocalDate on,
            @OrElse("PARTNERSHIP") Audience audience)
            implements SpeakingCommand, MayBePrivate {}

    /** Says that what is going well was sent home. */
    record SendGoingWellHome(
            PartnershipId partnership,
            GoingWellId goingWell,
            @Known Set<PersonId> to,
            @Today LocalDate on) implements SpeakingCommand {
        /** Keeps its own copy. */
        public SendGoingWellHome {
            to = Set.copyOf(to);
        }
    }

    /** Names a difficulty. */
    record NameDifficulty(
            PartnershipId partnership,
            @Made DifficultyId difficulty,
            PersonalText text,
            @Nullable HuiId hui,
            @Nullable PersonId by,
            @Today LocalDate on,
            @OrElse("PARTNERSHIP") Audience audience)
            implements SpeakingCommand, MayBePrivate {}
}
