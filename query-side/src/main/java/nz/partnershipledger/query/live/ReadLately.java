package nz.partnershipledger.query.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.LedgerEvents;

/**
 * The histories that were read lately, in memory, their texts sealed. What is recorded stays as it is, so of a history that was read only
 * what has come since is read again.
 */
final class ReadLately {
    private static final int MOST_ENTRIES = 50_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final LedgerEvents ledger;
    private final KeptLately<StreamId, List<Recorded<? extends LedgerEvent>>> lately =
            new KeptLately<>(MOST_ENTRIES, KEPT_FOR, it -> 1 + it.size());

    ReadLately(LedgerEvents ledger) {
        this.ledger = ledger;
    }

    /** When this version of a history was recorded, as far as it was read lately. */
    Optional<Instant> recordedAt(StreamId stream, long version) {
        return lately.find(stream)
                .filter(it -> 1 <= version && version <= it.size())
                .map(it -> it.get((int) version - 1).at());
    }

    /**
     * The whole histories of these streams, in the order in which they were recorded.
     *
     * @throws nz.partnershipledger.store.HistoryNotUnderstood if one holds an event that this program has no word for
     */
    List<Recorded<? extends LedgerEvent>> ofAll(Collection<? extends StreamId> streams) {
        Map<StreamId, List<Recorded<? extends LedgerEvent>>> known = new LinkedHashMap<>();
        Map<StreamId, Long> versions = new LinkedHashMap<>();
        for (StreamId stream : streams) {
            List<Recorded<? extends LedgerEvent>> there = lately.find(stream).orElse(List.of());
            known.put(stream, there);
            versions.put(stream, (long) there.size());
        }
        Map<StreamId, List<Recorded<? extends LedgerEvent>>> longer = new LinkedHashMap<>();
        for (Recorded<? extends LedgerEvent> come : ledger.beyond(versions)) {
            longer.computeIfAbsent(come.stream(), it -> new ArrayList<>(known.getOrDefault(it, List.of())))
                    .add(come);
        }
        longer.forEach((stream, entries) -> {
            List<Recorded<? extends LedgerEvent>> whole = List.copyOf(entries);
            known.put(stream, whole);
            lately.keep(stream, whole);
        });
        return known.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList();
    }
}
