package nz.partnershipledger.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * An entry reaches more people from now on, and whether it is so reaches them too.
 *
 * @param about what the entry is about
 * @param by whose word it is
 * @param audience whom it reaches now, and this with it
 */
@Stored(name = "entry-widened", revision = 1)
public record EntryWidened(
        PartnershipId partnership, long entry, UUID about, PersonId by, LocalDate on, Audience audience)
        implements EntryEvent, ForSome.Wider {}
