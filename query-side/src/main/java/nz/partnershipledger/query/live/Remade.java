package nz.partnershipledger.query.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/**
 * One view that is made anew: its fresh table, and what is known of it.
 *
 * @param <R> the view's row
 */
final class Remade<R extends Record> {
    private static final int ROWS_AT_ONCE = 250;
    private static final int STREAMS_AT_ONCE = 100;
    private static final int MOST_COUNTED = 10_000;

    private final ViewTable<R> running;
    private final ViewTable<R> fresh;
    private final Fold<R> fold;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
    private final Progress progress;
    private final TableInPlace place;
    private final Map<UUID, Progress.Reached> reached = new HashMap<>();
    private final List<Culprit> culprits = new ArrayList<>();
    private final Set<UUID> notTaken = new HashSet<>();
    private final List<Made> waiting = new ArrayList<>();
    private final Set<String> otherwise = new HashSet<>();
    private final @Nullable TableInPlace past;
    private @Nullable CopiedRows copied;
    private @Nullable CopiedRows pastCopied;
    private @Nullable Connection connection;
    private Executor copying = Runnable::run;
    private long rows;
    private long rowsWaiting;
    private long parked;

    /** An entry that could not be applied, and why. */
    private record Culprit(Delivery delivery, RuntimeException cause) {}

    /** What was made of a stream: its rows, the last entry that is in them, and the one that stopped it there, if one did. */
    private record Made(
            List<List<@Nullable Object>> rows,
            List<List<@Nullable Object>> before,
            StreamId stream,
            @Nullable Delivery last,
            @Nullable Culprit culprit) {}

    Remade(ViewTable<R> running, LedgerDatabase database, LedgerEvents ledger, Progress progress) {
        this.running = running;
        this.fresh = running.beside();
        this.fold = running.fold();
        this.database = database;
        this.ledger = ledger;
        this.progress = progress;
        this.place = new TableInPlace(running.table(), fresh.table());
        this.past = fold.keepsItsTime() ? new TableInPlace(running.past(), fresh.past()) : null;
    }

    String name() {
        return fold.name();
    }

    /** The name of the fresh table. */
    String table() {
        return fresh.table();
    }

    /** What this program makes anew, no older one writes to any more. */
    void takeOver() {
        progress.takeOver();
    }

    /**
     * Makes the fresh table.
     *
     * @param copying what copies rows into it, on the connection, one batch after another
     * @throws TakenOver if a newer program keeps the view, or has changed its table
     */
    void begin(Connection connection, Executor copying) throws SQLException {
        progress.checkThatTablesAreKnown();
        this.connection = connection;
        this.copying = copying;
        place.makeBeside(connection);
        copied = new CopiedRows(connection, fresh.table(), fresh.columns());
        if (past != null) {
            past.makeBeside(connection);
            pastCopied = new CopiedRows(connection, fresh.past(), fresh.pastColumns());
        }
    }

    /**
     * Takes in a stream's whole history. A row is fed by one stream, so that a stream's rows are done when the stream is.
     *
     * @param everyones the versions of the entries that every partner reads
     */
    void take(StreamId stream, List<Delivery> history, Set<Long> everyones) {
        if (!fold.follows(stream)) {
            return;
        }
        Rows<R> made = Rows.none(fold);
        Culprit culprit = null;
        int applied = 0;
        for (Delivery delivery : history) {
            try {
                Recorded<? extends LedgerEvent> recorded = delivery.recorded();
                if (fold.keepsReaders() || everyones.contains(delivery.version())) {
                    fold.on(recorded, made);
                }
            } catch (RuntimeException e) {
                culprit = new Culprit(delivery, e);
                made = upTo(history.subList(0, applied));
                break;
            }
            applied++;
        }
        waiting.add(new Made(
                fresh.now(made),
                ViewTable.before(made),
                stream,
                applied == 0 ? null : history.get(applied - 1),
                culprit));
        rowsWaiting += made.all().size() + made.between().size();
        if (rowsWaiting >= ROWS_AT_ONCE || waiting.size() >= ROWS_AT_ONCE) {
            copyTheRest();
        }
    }

    /** Lets what was made and waits be copied. */
    void copyTheRest() {
        List<Made> made = List.copyOf(waiting);
        Lines lines = lines(made);
        copying.execute(() -> copy(made, lines));
        waiting.clear();
        rowsWaiting = 0;
    }

    /** An entry that fails may have changed a row before it did. */
    private Rows<R> upTo(List<Delivery> history) {
        return Replay.inTable(
                fold,
                history.stream()
                        .<Recorded<? extends LedgerEvent>>map(Delivery::recorded)
                        .toList());
    }

    /** Rows as they are copied. */
    private record Lines(String now, String before) {}

    private Lines lines(List<Made> made) {
        return new Lines(
                Objects.requireNonNull(copied).lines(all(made, Made::rows)),
                pastCopied == null ? "" : pastCopied.lines(all(made, Made::before)));
    }

    private static List<List<@Nullable Object>> all(
            List<Made> made, Function<Made, List<List<@Nullable Object>>> which) {
        return made.stream().flatMap(it -> which.apply(it).stream()).toList();
    }

    /** What the table does not take all at once it is given stream by stream. */
    private void copy(List<Made> made, Lines lines) {
        if (takes(lines)) {
            made.forEach(this::note);
            return;
        }
        made.forEach(it -> {
            if (takes(lines(List.of(it)))) {
                note(it);
            } else {
                notTaken.add(it.stream().value());
            }
        });
    }

    private boolean takes(Lines lines) {
        return CopiedRows.allOrNone(Objects.requireNonNull(connection), () -> {
            Objects.requireNonNull(copied).copy(lines.now());
            if (pastCopied != null) {
                pastCopied.copy(lines.before());
            }
        });
    }

    private void note(Made made) {
        rows += made.rows().size();
        Delivery last = made.last();
        if (last != null) {
            UUID stream = made.stream().value();
            reached.put(stream, new Progress.Reached(name(), stream, last.version(), last.position()));
        }
        if (made.culprit() != null) {
            culprits.add(made.culprit());
        }
    }

    /** Ends the fresh table, as it was when the ledger began to be read. */
    void end(Connection connection) throws SQLException {
        place.makeIndexes(connection);
        if (past != null) {
            past.makeIndexes(connection);
        }
    }

    /**
     * Looks which rows stand otherwise in the running table, of which some may be newer. PostgreSQL tells those that are not written alike;
     * two may still be the same row, for a set is written in any order.
     */
    void compare(Connection connection) throws SQLException {
        String keys = String.join(", ", running.keyColumns());
        try (PreparedStatement select =
                connection.prepareStatement("""
                SELECT to_jsonb(stood)::text, to_jsonb(fresh)::text,
                       (SELECT to_jsonb(key)::text FROM (SELECT %1$s) AS key)
                FROM %2$s AS stood FULL JOIN %3$s AS fresh USING (%1$s)
                WHERE (stood.*) IS DISTINCT FROM (fresh.*)""".formatted(keys, running.table(), fresh.table()))) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet result = select.executeQuery()) {
                while (otherwise.size() < MOST_COUNTED && result.next()) {
                    if (!areAlike(result)) {
                        otherwise.add(result.getString(3));
                    }
                }
            }
        }
    }

    private boolean areAlike(ResultSet both) throws SQLException {
        return Objects.equals(running.rowOf(both.getString(1)), running.rowOf(both.getString(2)));
    }

    /** Of the rows that stood otherwise those that do not any more: the running view may have come as far as the fresh one only after the two were compared. */
    private void compareAgain() {
        String keys = String.join(", ", running.keyColumns());
        database.sql()
                .sql("""
                        SELECT to_jsonb(stood)::text, to_jsonb(fresh)::text, key::text
                        FROM jsonb_array_elements(:keys::jsonb) AS key
                        CROSS JOIN LATERAL (SELECT %1$s FROM jsonb_populate_record(NULL::%2$s, key)) AS asked
                        LEFT JOIN %2$s AS stood USING (%1$s)
                        LEFT JOIN %3$s AS fresh USING (%1$s)""".formatted(keys, running.table(), fresh.table()))
                .param("keys", "[" + String.join(",", otherwise) + "]")
                .query(row -> {
                    if (areAlike(row)) {
                        otherwise.remove(row.getString(3));
                    }
                });
    }

    /** Makes the fresh table ready to be asked. */
    void makeReady(Connection connection) throws SQLException {
        place.makeReady(connection);
        if (past != null) {
            past.makeReady(connection);
        }
    }

    /**
     * Brings the fresh table to where the running one is, and puts it in place, within the current transaction.
     *
     * @throws TakenOver if a newer program keeps the view, or has changed its table meanwhile
     */
    Remade<R> swap(Map<UUID, StreamId> streams) {
        catchUp(streams);
        place.swap(database.sql());
        if (past != null) {
            past.swap(database.sql());
        }
        progress.madeAnew(name());
        // Asked last, for whoever puts a table in place has waited already for those that change it.
        progress.checkThatTablesAreKnown();
        return this;
    }

    /**
     * Brings the fresh table to where the running one is, and no further, which waits until the current transaction is over: what is newer is
     * delivered to either.
     */
    Remade<R> catchUp(Map<UUID, StreamId> streams) {
        progress.stopAll(name());
        Map<UUID, Long> before = progress.applied(name());
        Map<UUID, Long> behind = new HashMap<>();
        before.forEach((stream, version) -> {
            if (reachedVersion(stream) < version) {
                behind.put(stream, version);
            }
        });
        // What is parked, and what the table does not take at once, goes entry by entry, as far as it can.
        progress.parked(name()).forEach(it -> behind.put(it.stream(), Long.MAX_VALUE));
        notTaken.forEach(it -> behind.put(it, Long.MAX_VALUE));
        progress.unparkAll(name());
        progress.reachedAnew(name(), reached.values());
        culprits.forEach(it -> progress.park(name(), it.delivery(), it.cause()));
        LiveView<R> catchingUp = new LiveView<>(fresh, database, ledger, progress);
        behind.entrySet().stream()
                .gather(Gatherers.windowFixed(STREAMS_AT_ONCE))
                .forEach(some -> catchingUp.apply(some.stream()
                        .flatMap(it -> missing(it.getKey(), it.getValue(), streams))
                        .toList()));
        parked = progress.parked(name()).size();
        // One that is new has come nowhere.
        if (!before.isEmpty()) {
            compareAgain();
        }
        return this;
    }

    /** Lets the fresh table go. */
    void discard(Connection connection) throws SQLException {
        place.discard(connection);
        if (past != null) {
            past.discard(connection);
        }
    }

    /** Lets go what was left of a fresh table, unless somebody makes one. */
    void tidyUp() {
        if (database.sql()
                .sql("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(1, table())
                .query(Boolean.class)
                .single()) {
            place.discard(database.sql());
            if (past != null) {
                past.discard(database.sql());
            }
        }
    }

    private long reachedVersion(UUID stream) {
        Progress.@Nullable Reached applied = reached.get(stream);
        return applied == null ? 0 : applied.version();
    }

    private Stream<Delivery.Message> missing(UUID id, long last, Map<UUID, StreamId> streams) {
        StreamId stream = streams.containsKey(id)
                ? Objects.requireNonNull(streams.get(id))
                : ledger.stream(id).orElseThrow();
        return ledger.messages(stream, reachedVersion(id) + 1)
                .map(Delivery.Message::new)
                .takeWhile(it -> it.version() <= last);
    }

    Rebuild.Done done(long events) {
        return new Rebuild.Done(name(), events, rows, parked, otherwise.size());
    }
}
