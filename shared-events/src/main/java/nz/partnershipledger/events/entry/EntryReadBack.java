package nz.partnershipledger.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody who has no account was read back to them. They heard it; their own word it is not
 * ({@code docs/decisions/0062-read-back-to-those-without-an-account.md}).
 *
 * @param about what the entry is about; null where that is the partnership itself
 * @param by who read it to them
 * @param to who heard it, one of those whom the entry binds
 */
@Stored(name = "entry-read-back", revision = 1)
public record EntryReadBack(
        PartnershipId partnership,
        long entry,
        @Nullable UUID about,
        PersonId by,
        PersonId to,
        LocalDate on,
        Audience audience)
        implements EntryEvent, ForSome {
    /** It reaches those whom the entry reaches. */
    @Override
    public Object word() {
        return entry();
    }
}
