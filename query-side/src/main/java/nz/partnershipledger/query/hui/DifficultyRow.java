package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.DifficultyNamed;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty. It is about the situation, never about a person.
 *
 * @param difficulty which difficulty
 * @param partnership where
 * @param text what is difficult, sealed
 * @param hui the hui at which it was named, if it was at one
 * @param saidBy who named it
 * @param confirmed whether they said so themselves
 * @param namedOn the day it was named
 * @param recordedBy who wrote it down
 * @param entry the position of the entry
 */
public record DifficultyRow(
        DifficultyId difficulty,
        PartnershipId partnership,
        PersonalText text,
        @Nullable HuiId hui,
        PersonId saidBy,
        boolean confirmed,
        LocalDate namedOn,
        PersonId recordedBy,
        long entry) {
    static DifficultyRow of(Recorded<DifficultyNamed> recorded) {
        DifficultyNamed named = recorded.event();
        return new DifficultyRow(
                named.difficulty(),
                named.partnership(),
                named.text(),
                named.hui(),
                named.by(),
                named.confirmed(),
                named.on(),
                recorded.recorder(),
                recorded.position());
    }
}
