package nz.partnershipledger.command.entry;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Says that an entry was read back to somebody whom it binds and who has no account.
 *
 * @param partnership in which partnership
 * @param marked the entry, and whom it was to reach
 * @param about what the entry is about, if it is about something that goes on
 * @param binds whom the entry binds; nobody where it is of a kind that binds nobody
 * @param to who heard it
 * @param signsIn whether they have an account, and say so themselves
 * @param entryOn the day of the entry
 * @param on the day it was read to them
 */
public record ReadBackEntry(
        PartnershipId partnership,
        Marked marked,
        @Nullable Thing about,
        Set<PersonId> binds,
        PersonId to,
        boolean signsIn,
        LocalDate entryOn,
        LocalDate on)
        implements EntryCommand {
    /** Keeps its own copy of the people. */
    public ReadBackEntry {
        binds = Set.copyOf(binds);
    }

    @Override
    public Need need(Standing standing) {
        return new Need.ToRecord(standing);
    }
}
