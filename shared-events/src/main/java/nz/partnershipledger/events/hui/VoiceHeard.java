package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was heard.
 *
 * @param whose whose voice it is
 * @param sharing how they agreed to share it
 * @param words what they said, or its summary; null where only that they were heard is shared
 * @param hui the hui at which, or for which, if it was one
 * @param confirmed whether they said so themselves
 */
@Stored(name = "voice-heard", revision = 2)
public record VoiceHeard(
        PartnershipId partnership,
        VoiceId voice,
        PersonId whose,
        VoiceGathering how,
        VoiceSharing sharing,
        @Nullable PersonalText words,
        @Nullable HuiId hui,
        boolean confirmed,
        LocalDate on,
        Audience audience)
        implements VoiceEvent, Begins, OwnWord, ForSome.Word {
    @Override
    public Set<PersonId> binds() {
        return Set.of(whose);
    }

    @Override
    public PersonId speaker() {
        return whose;
    }
}
