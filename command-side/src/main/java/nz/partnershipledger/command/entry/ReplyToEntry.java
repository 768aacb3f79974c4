package nz.partnershipledger.command.entry;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Puts one's own words beside an entry.
 *
 * @param partnership in which partnership
 * @param entry the version of the entry in the partnership's history
 * @param commitment the promise that the entry is about, if it is about one
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
        @Nullable CommitmentId commitment,
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

    /** The same, where these are concerned as well. */
    public ReplyToEntry alsoConcerning(Set<PersonId> others) {
        return new ReplyToEntry(
                partnership,
                entry,
                commitment,
                People.of(concerned, others.toArray(PersonId[]::new)),
                entryOn,
                entryAudience,
                text,
                on,
                audience);
    }

    /** The entry, and whom it was to reach. */
    Marked marked() {
        return new Marked(entry, entryAudience);
    }
}
