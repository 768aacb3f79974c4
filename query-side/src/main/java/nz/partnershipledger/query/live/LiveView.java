package nz.partnershipledger.query.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Recording;

/**
 * One view kept up to date: events are folded into its rows, each exactly once.
 *
 * @param <R> the view's row
 */
public final class LiveView<R extends Record> {
    private final Fold<R> fold;
    private final ViewTable<R> table;
    private final Progress progress;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
    private final Rate rate = new Rate();

    /** Keeps the rows of this table as the ledger has it. */
    public LiveView(ViewTable<R> table, LedgerDatabase database, LedgerEvents ledger) {
        this(table, database, ledger, new Progress(database));
    }

    LiveView(ViewTable<R> table, LedgerDatabase database, LedgerEvents ledger, Progress progress) {
        this.fold = table.fold();
        this.table = table;
        this.progress = progress;
        this.database = database;
        this.ledger = ledger;
    }

    /** What it is made by. */
    public Fold<R> fold() {
        return fold;
    }

    /** The view's name. */
    public String name() {
        return fold.name();
    }

    /** The kinds of streams that feed it. */
    List<String> kinds() {
        return Recording.kinds().stream()
                .filter(kind -> fold.follows(Recording.stream(kind, new UUID(0, 0).toString())))
                .toList();
    }

    /** Applies a batch to this view alone, within the current transaction. */
    void apply(List<? extends Delivery> batch) {
        new Feed(List.of(this), database, progress).apply(batch);
    }

    /**
     * What of a batch this view has yet to take: not what it has, or what is of a parked stream. What was passed over before that, as it is
     * where the view is newer than its ledger, is read there.
     *
     * @param applied how far the batch's streams are
     */
    List<Delivery> missing(List<? extends Delivery> batch, Set<UUID> parked, Map<UUID, Long> applied) {
        Map<UUID, Long> versions = new HashMap<>(applied);
        List<Delivery> missing = new ArrayList<>();
        for (Delivery delivery : batch) {
            UUID stream = delivery.stream().value();
            long version = versions.getOrDefault(stream, 0L);
            if (!fold.follows(delivery.stream()) || parked.contains(stream) || delivery.version() <= version) {
                continue;
            }
            if (delivery.version() > version + 1) {
                after(delivery.stream(), version).stream()
                        .takeWhile(it -> it.version() < delivery.version())
                        .forEach(missing::add);
            }
            missing.add(delivery);
            versions.put(stream, delivery.version());
        }
        return missing;
    }

    /** Folds these into the rows, within the current transaction, and tells how far their streams are then. */
    Collection<Progress.Reached> take(List<? extends Delivery> deliveries) {
        Map<UUID, Progress.Reached> reached = new LinkedHashMap<>();
        deliveries.forEach(it -> reached.put(
                it.stream().value(), new Progress.Reached(name(), it.stream().value(), it.version(), it.position())));
        table.write(folded(deliveries.stream()
                .<Recorded<? extends LedgerEvent>>map(Delivery::recorded)
                .toList()));
        rate.note(deliveries.size());
        return reached.values();
    }

    /** What was widened stands where it would have stood all along, so the rows of its whole stream are made anew. */
    private Rows<R> folded(List<Recorded<? extends LedgerEvent>> history) {
        Map<StreamId, Long> anew = history.stream()
                .filter(it -> it.event() instanceof ForSome.Wider && !fold.keepsReaders())
                .collect(Collectors.toMap(Recorded::stream, it -> last(it.stream(), history), (one, _) -> one));
        List<Recorded<? extends LedgerEvent>> next = Replay.keptBy(fold, history).stream()
                .filter(it -> !anew.containsKey(it.stream()))
                .toList();
        Set<Touched> touched = Stream.concat(
                        next.stream().flatMap(it -> fold.touches(it.event()).stream()),
                        anew.keySet().stream().map(it -> new Touched("partnership", it.value())))
                .collect(Collectors.toSet());
        Rows<R> rows = Rows.loaded(fold, table.load(touched));
        anew.keySet()
                .forEach(it -> table.load(Set.of(new Touched("partnership", it.value())))
                        .forEach(row -> rows.remove(fold.keyOf(row))));
        anew.forEach((stream, version) ->
                Replay.inTable(fold, upTo(version, stream)).all().forEach(rows::add));
        next.forEach(it -> fold.on(it, rows));
        return rows;
    }

    private static long last(StreamId stream, List<Recorded<? extends LedgerEvent>> history) {
        return history.stream()
                .filter(it -> it.stream().equals(stream))
                .mapToLong(Recorded::version)
                .max()
                .orElseThrow();
    }

    private List<Recorded<? extends LedgerEvent>> upTo(long version, StreamId stream) {
        return ledger.messages(stream, 1)
                .takeWhile(it -> Recording.versionOf(it) <= version)
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .toList();
    }

    /**
     * Makes the view anew from the whole ledger, beside the running one, and swaps it in.
     *
     * @param told how many events have been read, now and then
     * @throws Rebuild.AlreadyUnderWay if somebody else is doing that
     */
    public Rebuild.Done rebuild(LongConsumer told) {
        return new Rebuild(List.of(this), database, ledger).run(told).getFirst();
    }

    /** Wants the making anew of it to come to an end, whoever does that; false if nobody does. */
    public boolean cancelRebuild() {
        return new Cancelling(database).ask(name(), remade().table());
    }

    /** Itself, about to be made anew. */
    Remade<R> remade() {
        return new Remade<>(table, database, ledger, progress);
    }

    /** Whether a migration left it to the next start to make it anew. */
    public boolean isToBeMadeAnew() {
        return progress.isToBeMadeAnew(name());
    }

    /** How many entries a second this node has applied during the last minute. */
    double rate() {
        return rate.perSecond();
    }

    /**
     * Tries again to apply a parked stream, from where it stopped to its end.
     *
     * @return whether it is applied now; otherwise it stays parked as it was
     * @throws TakenOver if a newer program keeps the views
     */
    public boolean retry(StreamId stream) {
        try {
            return database.inNewTransaction(() -> {
                UUID id = stream.value();
                Progress.Known known = progress.hold(List.of(name()), List.of(id));
                if (known.parked(name()).isEmpty()) {
                    return true;
                }
                progress.reached(take(after(stream, known.applied(name()).getOrDefault(id, 0L))));
                progress.unpark(name(), id);
                return true;
            });
        } catch (RuntimeException e) {
            DatabaseTrouble.letPass(e);
            return false;
        }
    }

    /** Applies whatever the ledger holds of these streams and the view does not, in a transaction in which nobody else writes to the view. */
    void catchUp(Collection<StreamId> streams) {
        database.inNewTransaction(() -> {
            progress.stopAll(name());
            Map<UUID, Long> applied = progress.applied(name());
            streams.forEach(it -> apply(after(it, applied.getOrDefault(it.value(), 0L))));
            return streams;
        });
    }

    private List<Delivery.Message> after(StreamId stream, long version) {
        return ledger.messages(stream, version + 1).map(Delivery.Message::new).toList();
    }
}
