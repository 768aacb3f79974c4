package nz.partnershipledger.query.replay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.query.entry.Silence;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The steps that a reader can take: the entries of a partnership's own history that they may read, in the order in which they were recorded.
 *
 * @param entries the entries
 */
record Steps(List<TimelineRow> entries) {
    private static final String HELD = Catalogue.storedForm(HuiHeld.class).name();

    /** Keeps its own copy of the entries. */
    Steps {
        entries = List.copyOf(entries);
    }

    /** How far one step goes. */
    enum By {
        /** To the entry beside it. */
        ENTRY,
        /** To the last entry of the day beside it. */
        DAY,
        /** To where a hui was held. */
        HUI,
        /** To the entry with which a time without any ended. */
        SILENCE
    }

    static Steps of(Seen seen) {
        return new Steps(TimelineReading.of(seen).stream()
                .filter(it -> it.privateTo() == null)
                .sorted(Comparator.comparingLong(TimelineRow::version))
                .toList());
    }

    /** How many there were at a version. */
    int numberOf(long version) {
        return (int) entries.stream().filter(it -> it.version() <= version).count();
    }

    /** The first and the last day on which something happened. */
    LocalDate first() {
        return entries.stream()
                .map(TimelineRow::happenedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate last() {
        return entries.stream()
                .map(TimelineRow::happenedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The version to which a step leads from the entry of this number on; null where it leads to the end. */
    @Nullable
    Long on(int number, By by) {
        return placesOf(by, number)
                .filter(it -> it >= number)
                .mapToObj(this::version)
                .findFirst()
                .orElse(null);
    }

    /** The version to which a step leads back from the last entry; null where there is none. */
    @Nullable
    Long back(By by) {
        int here = entries.size() - 1;
        return placesOf(by, entries.size())
                .filter(it -> it < here)
                .mapToObj(this::version)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private long version(int place) {
        return entries.get(place).version();
    }

    /** The places to which steps lead, for whoever stands at the entry of this number. */
    private IntStream placesOf(By by, int number) {
        Set<Integer> silences = by == By.SILENCE ? afterSilences() : Set.of();
        return IntStream.range(0, entries.size()).filter(at -> switch (by) {
            case ENTRY -> true;
            case DAY -> isLastOfItsDay(at) && !dayOf(at).equals(dayOf(number - 1));
            case HUI -> entries.get(at).type().equals(HELD);
            case SILENCE -> silences.contains(at);
        });
    }

    private LocalDate dayOf(int place) {
        return entries.get(place).happenedOn();
    }

    private boolean isLastOfItsDay(int at) {
        return at + 1 == entries.size() || !dayOf(at + 1).equals(dayOf(at));
    }

    private Set<Integer> afterSilences() {
        Set<LocalDate> ends = silences().stream().map(Silence::to).collect(Collectors.toCollection(HashSet::new));
        return IntStream.range(0, entries.size())
                .filter(at -> ends.remove(dayOf(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The silences between the entries. */
    List<Silence> silences() {
        return entries.isEmpty() ? List.of() : Silence.in(entries, last());
    }
}
