package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.VoiceId;

/** Somebody confirmed what was written down as their voice. */
@Stored(name = "voice-confirmed", revision = 2)
public record VoiceConfirmed(PartnershipId partnership, VoiceId voice, PersonId by, LocalDate on, Audience audience)
        implements VoiceEvent {}
