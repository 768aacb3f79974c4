package nz.partnershipledger.command.entry;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Puts one's own words beside an entry.
 *
 * @param partnership in which partnership
 * @param entry the version of the entry in the partnership's history
 * @param concerned whom the entry names, and who recorded it
 * @param entryOn the day of the entry
 * @param entryAudience whom the entry reaches
 * @param text the words
 * @param on the day of the reply
 * @param audience whom the reply reaches, or null for those whom the entry reaches
 */
public record ReplyToEntry(
        PartnershipId partnership,
        long entry,
        Set<PersonId> concerned,
        LocalDate entryOn,
        Audience entryAudience,
        PersonalText text,
        LocalDate on,
        @Nullable Audience audience)
        implements EntryCommand {
    /** Keeps its own copy of those concerned. */
    public ReplyToEntry {
        concerned = Set.copyOf(concerned);
    }
}
