package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a partnership that a reader may read. */
public final class TimelineReading {
    /** Of a partnership, and not written for another alone; whether the reader may read it, each row says. */
    static final String OF_NOBODY_ELSE = "partnership = ? AND (private_to IS NULL OR private_to = ?)";

    private TimelineReading() {}

    /** The entries that this reader may read, in the order in which they were recorded. */
    public static List<TimelineRow> of(Seen seen) {
        return seen.once(TimelineReading.class, () -> read(seen));
    }

    /**
     * When an entry happened.
     *
     * @param position the entry
     * @param happenedOn the day
     * @param feature what part of partnering it belongs to
     * @param privateTo its author, if it is private
     * @param readers who may read it; null for every partner
     */
    public record Dated(
            long position,
            LocalDate happenedOn,
            Feature feature,
            @Nullable PersonId privateTo,
            @Nullable Set<PersonId> readers) {
        /** Keeps its own copy of the readers. */
        public Dated {
            readers = readers == null ? null : Set.copyOf(readers);
        }

        private static Dated of(TimelineRow row) {
            return new Dated(row.position(), row.happenedOn(), row.feature(), row.privateTo(), row.readers());
        }
    }

    /** When the entries happened that this reader may read. */
    public static Collection<Dated> dated(Seen seen) {
        return seen.once(
                Dated.class,
                () -> seen.knows(new Timeline())
                        ? of(seen).stream().map(Dated::of).toList()
                        : seen
                                .fromTable(
                                        new Timeline(),
                                        table -> table.parts(
                                                Dated.class,
                                                OF_NOBODY_ELSE,
                                                seen.partnership().value(),
                                                seen.reader().person().value()))
                                .stream()
                                .filter(it -> TimelineRow.isFor(seen.reader().person(), it.privateTo(), it.readers()))
                                .toList());
    }

    /** Whether an entry is not for every partner. */
    public static boolean isForSome(Seen seen, long entry) {
        Set<Long> forSome = seen.once(
                "for-some",
                () -> of(seen).stream()
                        .filter(it -> it.readers() != null)
                        .map(TimelineRow::position)
                        .collect(Collectors.toSet()));
        return forSome.contains(entry);
    }

    /** Who may read an entry, as an answer says it; whatever live rows tell, every partner reads. */
    static Object audience(Seen seen, long entry) {
        Map<Long, Object> audiences = seen.once(
                "audiences",
                () -> seen.history() == null
                        ? Map.of()
                        : of(seen).stream()
                                .collect(Collectors.toMap(
                                        TimelineRow::position, it -> Readers.say(it.privateTo(), it.readers()))));
        return audiences.getOrDefault(entry, Readers.say(null, null));
    }

    private static List<TimelineRow> read(Seen seen) {
        return seen
                .rows(
                        new Timeline(),
                        table -> table.where(
                                OF_NOBODY_ELSE,
                                seen.partnership().value(),
                                seen.reader().person().value()))
                .stream()
                .filter(it -> it.partnership().equals(seen.partnership()))
                .filter(it -> it.isFor(seen.reader().person()))
                .sorted(Comparator.comparingLong(TimelineRow::position))
                .toList();
    }
}
