package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a partnership's time line.
 *
 * @param position its place among all entries of the ledger
 * @param partnership the partnership
 * @param privateTo its author, if it is private and stands in their own stream
 * @param version its place in the stream it stands in, counted from 1
 * @param recordedAt when it was recorded
 * @param happenedOn the day it happened
 * @param type what kind of fact it is, by its stored name
 * @param feature what part of partnering it belongs to
 * @param recorder who recorded it
 * @param recordedFor whose act it is, if it is another's
 * @param source the way it came in
 * @param commitment the promise it is about
 * @param matter the hui, the decision or the difference it is about
 * @param hui the hui that it is about, or at which it came up
 * @param what what is promised, decided on or seen differently from this entry on, sealed; null where the entry says nothing of that
 * @param about the version of the entry it is about
 * @param sentence the key of the sentence that tells it
 * @param parts what the sentence speaks of
 * @param words what was written with it, sealed
 * @param readers who may read it; null for every partner
 */
public record TimelineRow(
        long position,
        PartnershipId partnership,
        @Nullable PersonId privateTo,
        long version,
        Instant recordedAt,
        LocalDate happenedOn,
        String type,
        Feature feature,
        PersonId recorder,
        @Nullable PersonId recordedFor,
        Source source,
        @Nullable CommitmentId commitment,
        @Nullable UUID matter,
        @Nullable HuiId hui,
        @Nullable PersonalText what,
        @Nullable Long about,
        String sentence,
        List<Part> parts,
        List<PersonalText> words,
        @Nullable Set<PersonId> readers) {
    /** Keeps its own copies. */
    public TimelineRow {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
        readers = readers == null ? null : Set.copyOf(readers);
    }

    /** The promise, the hui, the decision or the difference it is about; null where it is about none. */
    @Nullable
    UUID thing() {
        return commitment == null ? matter : commitment.value();
    }

    /** The same, where these may read it. */
    TimelineRow readBy(@Nullable Set<PersonId> now) {
        return new TimelineRow(
                position,
                partnership,
                privateTo,
                version,
                recordedAt,
                happenedOn,
                type,
                feature,
                recorder,
                recordedFor,
                source,
                commitment,
                matter,
                hui,
                what,
                about,
                sentence,
                parts,
                words,
                now);
    }

    /** The stream it stands in, to which its texts are bound. */
    public StreamId stream() {
        return privateTo == null ? partnership : privateTo;
    }

    /** Whether this person may read it, once they may read the partnership. */
    public boolean isFor(PersonId reader) {
        return isFor(reader, privateTo, readers);
    }

    /** The same of an entry that is private to its author, or for these alone. */
    static boolean isFor(PersonId reader, @Nullable PersonId privateTo, @Nullable Set<PersonId> readers) {
        return privateTo == null ? readers == null || readers.contains(reader) : privateTo.equals(reader);
    }
}
