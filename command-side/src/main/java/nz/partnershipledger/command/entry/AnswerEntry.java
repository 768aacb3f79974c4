package nz.partnershipledger.command.entry;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Says of an entry that binds the actor whether it is so.
 *
 * @param partnership in which partnership
 * @param entry the version of the entry in the partnership's history
 * @param isSo whether it is so
 * @param about what the entry is about
 * @param takenOn the promise that it says somebody took on; null where it says nothing of the kind
 * @param kept the promise that it says was kept; null where it says nothing of the kind
 * @param binds whom the entry binds; nobody where it is of a kind that binds nobody
 * @param recorder who recorded the entry, and by that said of their own part that it is so; null where it was taken from a file of minutes,
 *     which is nobody's word
 * @param entryOn the day of the entry
 * @param entryAudience whom the entry reaches
 * @param text the actor's words beside it, if they want any
 * @param on the day of the answer
 */
public record AnswerEntry(
        PartnershipId partnership,
        long entry,
        boolean isSo,
        @Nullable Thing about,
        @Nullable CommitmentId takenOn,
        @Nullable CommitmentId kept,
        Set<PersonId> binds,
        @Nullable PersonId recorder,
        LocalDate entryOn,
        Audience entryAudience,
        @Nullable PersonalText text,
        LocalDate on)
        implements EntryCommand {
    /** Keeps its own copy of the people. */
    public AnswerEntry {
        binds = Set.copyOf(binds);
    }

    /** The entry, and whom it was to reach. */
    Marked marked() {
        return new Marked(entry, entryAudience);
    }
}
