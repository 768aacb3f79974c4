package nz.partnershipledger.query.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.store.HistoryNotUnderstood;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.OwnTransaction;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;

/**
 * Makes views anew: the same folds over the whole ledger, read once, into fresh tables, which then take the places of the running ones.
 *
 * <p>While it reads, the running views go on. For the swap each is held for a moment, in which its fresh table takes in what came
 * meanwhile. How far the processor has read is left alone: what it delivers again is known by its version and passed over.
 */
public final class Rebuild {
    private static final int TELL_EVERY = 1_000;
    private static final int EVENTS_AT_ONCE = 1_000;
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final String DISK_FULL = "53100";

    private final List<Remade<?>> views;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
    private final Cancelling cancelling;
    private volatile boolean cancelled;
    private OffsetDateTime since = OffsetDateTime.MAX;
    private final Map<UUID, StreamId> streams = new HashMap<>();
    private long events;

    /**
     * What was made.
     *
     * @param view the view
     * @param events how many events were read
     * @param rows how many rows were made of them
     * @param parked how many streams hold an entry that could not be applied, or written
     * @param otherwise how many rows there were otherwise before, or not, or are no longer; 10,000 stands for any more
     */
    public record Done(String view, long events, long rows, long parked, long otherwise) {}

    /** The view is being made anew by somebody else. */
    public static final class AlreadyUnderWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String view;

        /** Names the view. */
        public AlreadyUnderWay(String view) {
            super(view + " is being rebuilt already");
            this.view = view;
        }

        /** Which view. */
        public String view() {
            return view;
        }
    }

    /** Why it came to nothing, where that is nobody's mistake. */
    public enum Why {
        /** Somebody wanted that. */
        CANCELLED,
        /** The disk of the database is full. */
        NO_ROOM,
        /** A newer program keeps the views. */
        TAKEN_OVER
    }

    /** It came to nothing: views that were not put in place yet stand as they did. */
    public static final class CameToNothing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Why why;

        CameToNothing(Why why, @Nullable Throwable cause) {
            super("not made anew: " + why, cause);
            this.why = why;
        }

        /** Why. */
        public Why why() {
            return why;
        }
    }

    /** Makes these views anew, once it is run. */
    public Rebuild(Collection<? extends LiveView<?>> views, LedgerDatabase database, LedgerEvents ledger) {
        this.views = new ArrayList<>();
        views.forEach(it -> this.views.add(it.remade()));
        this.database = database;
        this.ledger = ledger;
        this.cancelling = new Cancelling(database);
    }

    /**
     * Makes them anew. What stands is left as it is if that comes to nothing.
     *
     * @param told how many events have been read, now and then
     * @return what was made, in the order of the views
     * @throws AlreadyUnderWay if somebody else does that with one of them
     * @throws CameToNothing if somebody wanted it to end, there is no room for it, or a newer program keeps the views
     */
    public List<Done> run(LongConsumer told) {
        views.forEach(Remade::takeOver);
        return make(told, (view, connection) -> {
            view.makeReady(connection);
            goOn();
            database.inNewTransaction(() -> {
                Remade<?> swapped = view.swap(streams);
                // It may have waited long for those who read.
                cancelled = cancelled || cancelling.isAsked(names(), since);
                goOn();
                return swapped;
            });
        });
    }

    /**
     * Makes them anew, looks which rows stand otherwise, and lets what was made go: what stands is left as it is.
     *
     * @param told how many events have been read, now and then
     * @return what was made, in the order of the views
     * @throws AlreadyUnderWay if somebody else makes one of them anew
     * @throws CameToNothing if somebody wanted it to end, there is no room for it, or a newer program keeps the views
     */
    public List<Done> verify(LongConsumer told) {
        return make(told, (view, connection) -> {
            database.inNewTransactionUndone(() -> view.catchUp(streams));
            view.discard(connection);
        });
    }

    /** What becomes of a view that was made. */
    private interface End {
        void of(Remade<?> view, Connection connection) throws SQLException;
    }

    /** Lets go what is left of attempts that came to nothing, as those of processes that were killed, where nobody is at it again. */
    public void tidyUp() {
        for (Remade<?> view : views) {
            database.inNewTransaction(() -> {
                view.tidyUp();
                return view;
            });
        }
    }

    private List<Done> make(LongConsumer told, End end) {
        try {
            makeInTurn(told, end);
        } catch (AlreadyUnderWay e) {
            throw e;
        } catch (RuntimeException trouble) {
            RuntimeException why = why(trouble);
            try {
                tidyUp();
            } catch (RuntimeException further) {
                why.addSuppressed(further);
            }
            throw why;
        }
        told.accept(events);
        return views.stream().map(it -> it.done(events)).toList();
    }

    private RuntimeException why(RuntimeException trouble) {
        if (cancelled) {
            return trouble instanceof CameToNothing ? trouble : new CameToNothing(Why.CANCELLED, trouble);
        }
        if (trouble instanceof TakenOver) {
            return new CameToNothing(Why.TAKEN_OVER, trouble);
        }
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return new CameToNothing(Why.NO_ROOM, trouble);
            }
        }
        return trouble;
    }

    private void makeInTurn(LongConsumer told, End end) {
        since = cancelling.now();
        try (Connection connection = database.dataSource().getConnection();
                Turns turns = new Turns(connection)) {
            for (Remade<?> view : views) {
                turns.take(view);
            }
            try (Watch _ = new Watch(connection)) {
                fill(connection, told);
                for (Remade<?> view : views) {
                    goOn();
                    compare(connection, view);
                    goOn();
                    end.of(view, connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be made anew: " + e.getSQLState(), e);
        }
    }

    private List<String> names() {
        return views.stream().<String>map(Remade::name).toList();
    }

    private void goOn() {
        if (cancelled) {
            throw new CameToNothing(Why.CANCELLED, null);
        }
    }

    /** Looks now and then whether somebody wants it to end, and then lets nobody wait for a long statement. */
    private final class Watch implements AutoCloseable {
        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread thread;

        Watch(Connection connection) {
            this.thread = Thread.ofPlatform().daemon().name("rebuild-watch").start(() -> look(connection));
        }

        private void look(Connection connection) {
            try {
                while (!cancelled && !over.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    lookOnce(connection);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void lookOnce(Connection connection) {
            try {
                if (cancelling.isAsked(names(), since)) {
                    cancelled = true;
                    connection.unwrap(PGConnection.class).cancelQuery();
                }
            } catch (DataAccessException | SQLException e) {
                // A database that is in trouble tells that to whoever makes the views as well.
            }
        }

        @Override
        public void close() {
            over.countDown();
            try {
                thread.join();
                cancelling.forget(names());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (DataAccessException e) {
                // The wish stays; the next one began later.
            }
        }
    }

    /** That nobody else makes these views anew, until it is over. */
    private record Turns(Connection connection) implements AutoCloseable {
        void take(Remade<?> view) throws SQLException {
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
                lock.setString(1, view.table());
                try (ResultSet result = lock.executeQuery()) {
                    result.next();
                    if (!result.getBoolean(1)) {
                        throw new AlreadyUnderWay(view.name());
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            try (Statement unlock = connection.createStatement()) {
                unlock.execute("SELECT pg_advisory_unlock_all()");
            }
        }
    }

    private void fill(Connection connection, LongConsumer told) throws SQLException {
        // Entries are read while rows are made of those before them, and rows are copied in while the next are made.
        try (OwnTransaction _ = OwnTransaction.on(connection);
                OneAfterAnother copying = new OneAfterAnother("rebuild-copy");
                OneAfterAnother folding = new OneAfterAnother("rebuild-fold")) {
            takeAllTheTimeItNeeds(connection);
            for (Remade<?> view : views) {
                view.begin(connection, copying);
            }
            read(told, folding);
            folding.finish();
            views.forEach(Remade::copyTheRest);
            copying.finish();
            for (Remade<?> view : views) {
                view.end(connection);
            }
            connection.commit();
        }
    }

    private static void takeAllTheTimeItNeeds(Connection connection) throws SQLException {
        try (Statement settings = connection.createStatement()) {
            settings.execute("SET LOCAL statement_timeout = 0");
            settings.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        }
    }

    private static void compare(Connection connection, Remade<?> view) throws SQLException {
        try (OwnTransaction _ = OwnTransaction.on(connection)) {
            takeAllTheTimeItNeeds(connection);
            view.compare(connection);
        }
    }

    private void read(LongConsumer told, OneAfterAnother folding) {
        List<Delivery> read = new ArrayList<>();
        ledger.forEach(message -> {
            Delivery next = new Delivery.Message(message);
            if (read.size() >= EVENTS_AT_ONCE && !read.getLast().stream().equals(next.stream())) {
                takeBeside(folding, read);
            }
            goOn();
            understand(next);
            read.add(next);
            if (++events % TELL_EVERY == 0) {
                told.accept(events);
            }
        });
        takeBeside(folding, read);
    }

    private static void understand(Delivery delivery) {
        try {
            delivery.recorded();
        } catch (HistoryNotUnderstood met) {
            // It is met again, and told of, where it is applied.
        }
    }

    private void takeBeside(OneAfterAnother folding, List<Delivery> read) {
        Map<StreamId, List<Delivery>> histories =
                read.stream().collect(Collectors.groupingBy(Delivery::stream, LinkedHashMap::new, Collectors.toList()));
        read.clear();
        folding.execute(() -> histories.forEach(this::take));
    }

    private void take(StreamId stream, List<Delivery> history) {
        streams.put(stream.value(), stream);
        Set<Long> everyones = everyones(history);
        views.forEach(it -> it.take(stream, history, everyones));
    }

    /** The versions of the entries that every partner reads, up to the first that this program has no word for. */
    private static Set<Long> everyones(List<Delivery> history) {
        List<Recorded<? extends LedgerEvent>> understood = new ArrayList<>();
        try {
            history.forEach(it -> understood.add(it.recorded()));
        } catch (HistoryNotUnderstood met) {
            // It is met again, and told of, where it is applied.
        }
        return Replay.forEveryone(understood).stream().map(Recorded::version).collect(Collectors.toSet());
    }
}
