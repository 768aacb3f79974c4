package nz.partnershipledger.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * What somebody kept to themselves was said again for others: the partnership's history holds it from now on, as their own entry on its own
 * day, and in their own history, where this stands, it is over.
 *
 * @param about what the entry is about; of a guess, the guess
 * @param by whose it is
 */
@Stored(name = "entry-shared", revision = 1)
public record EntryShared(PartnershipId partnership, long entry, UUID about, PersonId by, LocalDate on)
        implements EntryEvent, ForSome.Shared {
    /** Its author alone: others read what was said again. */
    @Override
    public Audience audience() {
        return Audience.PRIVATE;
    }
}
