package nz.partnershipledger.query.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.store.HistoryNotUnderstood;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.OwnTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a view anew: the same fold over the whole ledger into a fresh table, which then takes the place of the running one.
 *
 * <p>While it reads, the running view goes on. For the swap it is held for a moment, in which the fresh table takes in what came
 * meanwhile. How far the processors have read is left alone: what they deliver again is known by its version and passed over.
 *
 * @param <R> the view's row
 */
public final class Rebuild<R extends Record> {
    private static final int TELL_EVERY = 1_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private final ViewTable<R> running;
    private final ViewTable<R> fresh;
    private final Fold<R> fold;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
    private final Progress progress;
    private final Map<UUID, StreamId> streams = new HashMap<>();
    private final Map<UUID, Progress.Reached> reached = new HashMap<>();
    private final List<Culprit> culprits = new ArrayList<>();
    private final Set<UUID> notTaken = new HashSet<>();
    private final List<Made<R>> waiting = new ArrayList<>();
    private long events;
    private long rows;
    private long rowsWaiting;
    private long parked;

    /** An entry that could not be applied, and why. */
    private record Culprit(Delivery delivery, RuntimeException cause) {}

    /** What was made of a stream: its rows, the last entry that is in them, and the one that stopped it there, if one did. */
    private record Made<R extends Record>(
            Collection<R> rows,
            StreamId stream,
            @Nullable Delivery last,
            @Nullable Culprit culprit) {}

    /**
     * What was made.
     *
     * @param view the view
     * @param events how many events were read
     * @param rows how many rows were made of them
     * @param parked how many streams hold an entry that could not be applied, or written
     */
    public record Done(String view, long events, long rows, long parked) {}

    /** The view is being made anew by somebody else. */
    public static final class AlreadyUnderWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the view. */
        public AlreadyUnderWay(String view) {
            super(view + " is being rebuilt already");
        }
    }

    Rebuild(ViewTable<R> running, LedgerDatabase database, LedgerEvents ledger) {
        this.running = running;
        this.fresh = running.beside();
        this.fold = running.fold();
        this.database = database;
        this.ledger = ledger;
        this.progress = new Progress(database);
    }

    Done run(LongConsumer told) {
        try (Connection connection = database.dataSource().getConnection();
                Turn _ = takeTurn(connection)) {
            TableInPlace place = new TableInPlace(running.table(), fresh.table());
            fill(connection, place, told);
            database.inNewTransaction(() -> {
                swap(place);
                return null;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("the view could not be rebuilt: " + e.getSQLState(), e);
        }
        told.accept(events);
        return new Done(fold.name(), events, rows, parked);
    }

    /** That nobody else makes this view anew, until it is over. */
    private interface Turn extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private Turn takeTurn(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, fresh.table());
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                if (!result.getBoolean(1)) {
                    throw new AlreadyUnderWay(fold.name());
                }
            }
        }
        return () -> endTurn(connection);
    }

    private void endTurn(Connection connection) throws SQLException {
        try (PreparedStatement unlock =
                connection.prepareStatement("SELECT pg_advisory_unlock(hashtextextended(?, 0))")) {
            unlock.setString(1, fresh.table());
            unlock.execute();
        }
    }

    private void fill(Connection connection, TableInPlace place, LongConsumer told) throws SQLException {
        try (OwnTransaction _ = OwnTransaction.on(connection)) {
            try (Statement settings = connection.createStatement()) {
                settings.execute("SET LOCAL statement_timeout = 0");
                settings.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            }
            place.makeBeside(connection);
            read(new CopiedRows(connection, fresh.table(), fresh.columns()), told);
            place.makeIndexes(connection);
            connection.commit();
        }
    }

    private void read(CopiedRows copied, LongConsumer told) {
        List<Delivery> history = new ArrayList<>();
        ledger.forEach(message -> {
            Delivery next = new Delivery.Message(message);
            if (!history.isEmpty() && !history.getFirst().stream().equals(next.stream())) {
                foldOne(history, copied);
                history.clear();
            }
            if (fold.follows(next.stream())) {
                history.add(next);
            }
            if (++events % TELL_EVERY == 0) {
                told.accept(events);
            }
        });
        if (!history.isEmpty()) {
            foldOne(history, copied);
        }
        copy(copied);
    }

    /** A row is fed by one stream, so that a stream's rows are done when the stream is. */
    private void foldOne(List<Delivery> history, CopiedRows copied) {
        Rows<R> made = Rows.none(fold);
        Culprit culprit = null;
        int applied = 0;
        Set<Long> kept = keptOf(history);
        for (Delivery delivery : history) {
            try {
                Recorded<? extends LedgerEvent> recorded = delivery.recorded();
                if (kept.contains(delivery.version())) {
                    fold.on(recorded, made);
                }
            } catch (RuntimeException e) {
                culprit = new Culprit(delivery, e);
                made = upTo(history.subList(0, applied));
                break;
            }
            applied++;
        }
        StreamId stream = history.getFirst().stream();
        streams.put(stream.value(), stream);
        waiting.add(new Made<>(made.all(), stream, applied == 0 ? null : history.get(applied - 1), culprit));
        rowsWaiting += made.all().size();
        if (rowsWaiting >= ROWS_AT_ONCE || waiting.size() >= ROWS_AT_ONCE) {
            copy(copied);
        }
    }

    /** What the table does not take all at once it is given stream by stream. */
    private void copy(CopiedRows copied) {
        boolean all =
                copied.take(waiting.stream().flatMap(it -> it.rows().stream()).toList());
        waiting.forEach(it -> {
            if (all || copied.take(it.rows())) {
                note(it);
            } else {
                notTaken.add(it.stream().value());
            }
        });
        waiting.clear();
        rowsWaiting = 0;
    }

    private void note(Made<R> made) {
        rows += made.rows().size();
        Delivery last = made.last();
        if (last != null) {
            UUID stream = made.stream().value();
            reached.put(stream, new Progress.Reached(fold.name(), stream, last.version(), last.position()));
        }
        if (made.culprit() != null) {
            culprits.add(made.culprit());
        }
    }

    /** The versions of the entries that the table is made of, up to the first that this program has no word for. */
    private Set<Long> keptOf(List<Delivery> history) {
        List<Recorded<? extends LedgerEvent>> understood = new ArrayList<>();
        try {
            history.forEach(it -> understood.add(it.recorded()));
        } catch (HistoryNotUnderstood met) {
            // It is met again, and told of, where it is applied.
        }
        return Replay.keptBy(fold, understood).stream().map(Recorded::version).collect(Collectors.toSet());
    }

    /** An entry that fails may have changed a row before it did. */
    private Rows<R> upTo(List<Delivery> history) {
        return Replay.inTable(
                fold,
                history.stream()
                        .<Recorded<? extends LedgerEvent>>map(Delivery::recorded)
                        .toList());
    }

    private void swap(TableInPlace place) {
        progress.stopAll(fold.name());
        Map<UUID, Long> before = progress.applied(fold.name());
        // A stream whose rows the table does not take goes entry by entry, as far as it can.
        Set<UUID> behind = new HashSet<>(notTaken);
        progress.parked(fold.name()).forEach(it -> behind.add(it.stream()));
        before.forEach((stream, version) -> {
            if (reachedVersion(stream) < version) {
                behind.add(stream);
            }
        });
        progress.unparkAll(fold.name());
        progress.reachedAnew(fold.name(), reached.values());
        culprits.forEach(it -> progress.park(fold.name(), it.delivery(), it.cause()));
        LiveView<R> catchingUp = new LiveView<>(fresh, database, ledger);
        behind.forEach(it -> catchUp(it, catchingUp));
        parked = progress.parked(fold.name()).size();
        place.swap(database.sql());
        progress.madeAnew(fold.name());
    }

    private long reachedVersion(UUID stream) {
        Progress.@Nullable Reached applied = reached.get(stream);
        return applied == null ? 0 : applied.version();
    }

    private void catchUp(UUID id, LiveView<R> view) {
        StreamId stream = streams.containsKey(id)
                ? Objects.requireNonNull(streams.get(id))
                : ledger.stream(id).orElseThrow();
        List<Delivery.Message> missing = ledger.messages(stream, reachedVersion(id) + 1)
                .map(Delivery.Message::new)
                .toList();
        if (!missing.isEmpty()) {
            view.apply(missing);
        }
    }
}
