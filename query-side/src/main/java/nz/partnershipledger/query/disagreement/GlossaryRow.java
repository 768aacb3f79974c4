package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.disagreement.WordExplained;

/**
 * What a word means to someone.
 *
 * @param entry the position of the entry that says so
 * @param partnership in which partnership
 * @param word the word, sealed
 * @param meaning what it means to them, sealed
 * @param person to whom
 * @param confirmed whether they said so themselves
 * @param saidOn the day they did
 */
public record GlossaryRow(
        long entry,
        PartnershipId partnership,
        PersonalText word,
        PersonalText meaning,
        PersonId person,
        boolean confirmed,
        LocalDate saidOn) {
    static GlossaryRow of(WordExplained explained, long at) {
        return new GlossaryRow(
                at,
                explained.partnership(),
                explained.word(),
                explained.meaning(),
                explained.by(),
                explained.confirmed(),
                explained.on());
    }
}
