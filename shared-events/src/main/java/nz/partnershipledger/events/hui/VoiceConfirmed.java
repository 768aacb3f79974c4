package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.VoiceId;

/** Somebody confirmed what was written down as their voice. */
@Stored(name = "voice-confirmed", revision = 1)
public record VoiceConfirmed(PartnershipId partnership, VoiceId voice, PersonId by, LocalDate on)
        implements VoiceEvent {
    @Override
    public Set<PersonId> named() {
        return Set.of(by);
    }
}
