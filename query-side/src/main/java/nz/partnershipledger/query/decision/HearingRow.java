package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.hui.VoiceHeard;

/**
 * That someone was heard.
 *
 * @param voice what was heard
 * @param partnership where
 * @param person who
 * @param heardOn the day they were
 */
public record HearingRow(VoiceId voice, PartnershipId partnership, PersonId person, LocalDate heardOn) {
    static HearingRow of(VoiceHeard heard) {
        return new HearingRow(heard.voice(), heard.partnership(), heard.whose(), heard.on());
    }
}
