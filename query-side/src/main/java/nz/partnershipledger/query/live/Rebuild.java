package nz.partnershipledger.query.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/**
 * Makes views anew: the same folds over the whole ledger, read once, into fresh tables, which then take the places of the running ones.
 *
 * <p>While it reads, the running views go on. For the swap each is held for a moment, in which its fresh table takes in what came
 * meanwhile. How far the processor has read is left alone: what it delivers again is known by its version and passed over.
 */
public final class Rebuild {
    private static final int TELL_EVERY = 1_000;

    private final List<Remade<?>> views;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
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

    /** Makes these views anew, once it is run. */
    public Rebuild(Collection<? extends LiveView<?>> views, LedgerDatabase database, LedgerEvents ledger) {
        this.views = new ArrayList<>();
        views.forEach(it -> this.views.add(it.remade()));
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * Makes them anew. What stands is left as it is if that comes to nothing.
     *
     * @param told how many events have been read, now and then
     * @return what was made, in the order of the views
     * @throws AlreadyUnderWay if somebody else does that with one of them
     */
    public List<Done> run(LongConsumer told) {
        return make(told, (view, _) -> database.inNewTransaction(() -> view.swap(streams)));
    }

    /**
     * Makes them anew, looks which rows stand otherwise, and lets what was made go: what stands is left as it is.
     *
     * @param told how many events have been read, now and then
     * @return what was made, in the order of the views
     * @throws AlreadyUnderWay if somebody else makes one of them anew
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

    private List<Done> make(LongConsumer told, End end) {
        try (Connection connection = database.dataSource().getConnection();
                Turns turns = new Turns(connection)) {
            for (Remade<?> view : views) {
                turns.take(view);
            }
            fill(connection, told);
            for (Remade<?> view : views) {
                compare(connection, view);
                end.of(view, connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be made anew: " + e.getSQLState(), e);
        }
        told.accept(events);
        return views.stream().map(it -> it.done(events)).toList();
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
        try (OwnTransaction _ = OwnTransaction.on(connection)) {
            takeAllTheTimeItNeeds(connection);
            for (Remade<?> view : views) {
                view.begin(connection);
            }
            read(told);
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

    private void read(LongConsumer told) {
        List<Delivery> history = new ArrayList<>();
        ledger.forEach(message -> {
            Delivery next = new Delivery.Message(message);
            if (!history.isEmpty() && !history.getFirst().stream().equals(next.stream())) {
                take(history);
                history.clear();
            }
            history.add(next);
            if (++events % TELL_EVERY == 0) {
                told.accept(events);
            }
        });
        if (!history.isEmpty()) {
            take(history);
        }
    }

    private void take(List<Delivery> history) {
        StreamId stream = history.getFirst().stream();
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
