package nz.partnershipledger.command.entry;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Lets more people read the actor's own word.
 *
 * @param partnership in which partnership
 * @param marked the entry, and whom it was to reach
 * @param about what the entry is about, if it is about something that goes on
 * @param speaker whose word it is; null where it is of a kind that is nobody's own word
 * @param recorder who wrote it down
 * @param entryOn the day of the entry
 * @param audience whom it is to reach from now on
 * @param on the day it is widened
 */
public record WidenEntry(
        PartnershipId partnership,
        Marked marked,
        @Nullable UUID about,
        @Nullable PersonId speaker,
        PersonId recorder,
        LocalDate entryOn,
        Audience audience,
        LocalDate on)
        implements EntryCommand {}
