package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.TestLedger.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.journey.Journey;
import nz.partnershipledger.query.journey.JourneyRow;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program in which a view has a column more starts beside the one of before, while entries are recorded and both are read. */
class NewerProgramTest {
    private static final Program OLDER = Program.THIS;
    private static final Program NEWER = new Program(OLDER.migrations() + 1);
    private static final List<Element> ELEMENTS = List.of(Element.values());
    private static final int PARTNERSHIPS = 5;
    private static final int STEPS = 40;
    private static final long REST = 20_000_000;

    private final TestLedger ledger = new TestLedger();
    private final List<PartnershipId> partnerships =
            Stream.generate(PartnershipId::random).limit(PARTNERSHIPS).toList();
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void close() {
        ledger.close();
    }

    /**
     * A visit as the newer program keeps it.
     *
     * @param visit what both programs know
     * @param later how many visits began after it: the column more, which changes where the older one changes nothing; null in a row that
     *     an older one wrote
     */
    record CountedVisit(
            @JsonUnwrapped JourneyRow visit, @Nullable Integer later) {
        CountedVisit now(JourneyRow visit) {
            return new CountedVisit(visit, later == null ? null : later + 1);
        }
    }

    /** The journey as the newer program makes it. */
    private static Fold<CountedVisit> countedJourney() {
        Journey journey = new Journey();
        final class Counted extends Fold<CountedVisit> {
            Counted() {
                super(journey.name(), CountedVisit.class, it -> it.visit().key(), "partnership", "visit");
                hears(JourneyEvent.class, it -> rowsOf(it.partnership().value()), this::moved);
            }

            private void moved(Recorded<JourneyEvent> recorded, Rows<CountedVisit> rows) {
                Rows<JourneyRow> visits = Rows.loaded(
                        journey,
                        rows.touched().stream().map(CountedVisit::visit).toList());
                journey.on(recorded, visits);
                for (JourneyRow visit : List.copyOf(visits.all())) {
                    if (rows.has(visit.key())) {
                        rows.change(visit.key(), it -> it.now(visit));
                    } else {
                        rows.add(new CountedVisit(visit, 0));
                    }
                }
            }
        }
        return new Counted();
    }

    /** A process with one of the programs. */
    private record Node<R extends Record>(
            LedgerDatabase database, LedgerStore store, ViewTable<R> table, LiveView<R> view, LiveViews views)
            implements AutoCloseable {
        static <R extends Record> Node<R> with(Program program, Fold<R> fold, TestLedger ledger) {
            LedgerDatabase database = ledger.test().as(DatabaseRole.QUERY);
            LedgerStore store = new LedgerStore(database);
            ViewTable<R> table = new ViewTable<>(database, fold);
            Progress progress = new Progress(database, program);
            LiveView<R> view = new LiveView<>(table, database, new LedgerEvents(store), progress);
            return new Node<>(
                    database,
                    store,
                    table,
                    view,
                    new LiveViews(List.of(view), store, "with " + program.migrations(), progress));
        }

        /** Reads a partnership's rows, and holds them against what its history makes of them, as far as the view says that it is. */
        void read(PartnershipId partnership, LedgerEvents events) {
            record Seen(long version, List<String> rows) {}
            Seen seen = database.sql()
                    .sql("""
                            SELECT (SELECT coalesce(max(version), 0) FROM views.applied WHERE view = 'journey' AND stream = :stream),
                                   ARRAY(SELECT to_jsonb(it)::text FROM views.journey AS it WHERE partnership = :stream)""")
                    .param("stream", partnership.value())
                    .query((row, _) -> new Seen(
                            row.getLong(1), List.of((String[]) row.getArray(2).getArray())))
                    .single();
            assertThat(seen.rows().stream().map(table::read))
                    .as("at version %d", seen.version())
                    .containsExactlyInAnyOrderElementsOf(Replay.of(
                                    table.fold(),
                                    events.of(partnership).stream()
                                            .filter(it -> it.version() <= seen.version())
                                            .<Recorded<? extends LedgerEvent>>map(it -> it)
                                            .toList())
                            .all());
        }

        @Override
        public void close() {
            views.stop();
            store.close();
            database.close();
        }
    }

    /** What goes on beside all else until that is over. */
    private final class Meanwhile {
        private final AtomicInteger steps = new AtomicInteger();
        private final CompletableFuture<Void> all;

        Meanwhile(IntConsumer step) {
            all = CompletableFuture.runAsync(
                    () -> {
                        while (!over.get()) {
                            step.accept(steps.get());
                            steps.incrementAndGet();
                        }
                    },
                    it -> Thread.ofPlatform().start(it));
        }

        /** Waits until it has gone on for so many steps more, none of which failed. */
        void goesOn() {
            int before = steps.get();
            eventually(() -> all.isDone() || steps.get() >= before + STEPS);
            if (all.isDone()) {
                all.join();
            }
        }
    }

    private PartnershipId partnership(int number) {
        return partnerships.get(number % PARTNERSHIPS);
    }

    private void moveOn(int number) {
        PartnershipId partnership = partnership(number);
        Element element = ELEMENTS.get(number % ELEMENTS.size());
        ledger.append(
                partnership,
                KAIAKO,
                new ElementEntered(partnership, element, number % 3 == 0, null, Set.of(NAN), day(2)));
    }

    private void theNewerOneMigrates() {
        ledger.test()
                .superuser()
                .sql("ALTER TABLE views.journey ADD COLUMN later integer")
                .update();
        ledger.queries()
                .sql()
                .sql("INSERT INTO views.to_make_anew VALUES ('journey')")
                .update();
        ledger.test().superuser().sql("""
                        INSERT INTO views.migrations (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        SELECT max(installed_rank) + 1, '9999', 'a column more', 'SQL', 'V9999', 'a newer program', 1, true
                        FROM views.migrations""").update();
    }

    private List<@Nullable String> keepers() {
        return ledger.queries()
                .sql()
                .sql("SELECT DISTINCT owner FROM views.tokens WHERE view = 'views'")
                .query(String.class)
                .list();
    }

    private long applied(PartnershipId partnership) {
        return ledger.queries()
                .sql()
                .sql("SELECT coalesce(max(version), 0) FROM views.applied WHERE stream = ?")
                .param(partnership.value())
                .query(Long.class)
                .single();
    }

    @Test
    void readers_of_both_see_right_rows_throughout() {
        try (Node<JourneyRow> older = Node.with(OLDER, new Journey(), ledger);
                Node<CountedVisit> newer = Node.with(NEWER, countedJourney(), ledger)) {
            older.views().start();
            Meanwhile recording = new Meanwhile(it -> {
                moveOn(it);
                LockSupport.parkNanos(REST);
            });
            Meanwhile readers = new Meanwhile(it -> older.read(partnership(it), ledger.events()));
            try {
                readers.goesOn();
                theNewerOneMigrates();
                recording.goesOn();
                readers.goesOn();

                newer.views().start();
                // What a node does as it starts, before it says that it can be read.
                assertThat(newer.view().isToBeMadeAnew()).isTrue();
                newer.view().rebuild(_ -> {});
                Meanwhile others = new Meanwhile(it -> newer.read(partnership(it), ledger.events()));
                eventually(() -> keepers().equals(List.of("with " + NEWER.migrations())));
                recording.goesOn();
                readers.goesOn();
                others.goesOn();
            } finally {
                over.set(true);
            }
            recording.all.join();
            partnerships.forEach(it -> eventually(() -> ledger.events().version(it) == applied(it)));
            partnerships.forEach(it -> newer.read(it, ledger.events()));
            partnerships.forEach(it -> older.read(it, ledger.events()));
        }
    }

    @Test
    void the_older_one_writes_to_no_view_any_more() {
        PartnershipId partnership = partnerships.getFirst();
        try (Node<JourneyRow> older = Node.with(OLDER, new Journey(), ledger);
                Node<CountedVisit> newer = Node.with(NEWER, countedJourney(), ledger)) {
            moveOn(0);
            theNewerOneMigrates();
            assertThat(newer.view().rebuild(_ -> {}).rows()).isEqualTo(1);
            moveOn(PARTNERSHIPS);
            List<Map<String, @Nullable Object>> before = rows();

            older.views().start();
            assertThatThrownBy(() -> older.view().rebuild(_ -> {}))
                    .isInstanceOfSatisfying(
                            Rebuild.CameToNothing.class,
                            it -> assertThat(it.why()).isEqualTo(Rebuild.Why.TAKEN_OVER));
            assertThatThrownBy(() -> older.view().catchUp(List.of(partnership))).isInstanceOf(TakenOver.class);
            ledger.queries()
                    .sql()
                    .sql(
                            "INSERT INTO views.parked (view, stream, version, position, cause) VALUES ('journey', ?, 2, 2, 'a test')")
                    .param(partnership.value())
                    .update();
            assertThatThrownBy(() -> older.view().retry(partnership)).isInstanceOf(TakenOver.class);
            assertThat(rows()).isEqualTo(before);

            assertThat(newer.view().retry(partnership)).isTrue();
            newer.read(partnership, ledger.events());
            assertThat(rows()).isNotEqualTo(before);
        }
    }

    @Test
    void a_table_that_the_older_one_began_to_make_anew_takes_no_place_once_the_newer_one_has_migrated()
            throws SQLException {
        try (Node<JourneyRow> older = Node.with(OLDER, new Journey(), ledger);
                Connection connection = ledger.queries().dataSource().getConnection()) {
            Remade<JourneyRow> begun = older.view().remade();
            connection.setAutoCommit(false);
            begun.begin(connection, Runnable::run);
            begun.copyTheRest();
            begun.end(connection);
            connection.commit();
            theNewerOneMigrates();

            assertThatThrownBy(() -> older.database().inNewTransaction(() -> begun.swap(Map.of())))
                    .isInstanceOf(TakenOver.class);
            assertThatThrownBy(() -> older.view().rebuild(_ -> {})).isInstanceOf(Rebuild.CameToNothing.class);

            assertThat(older.view().isToBeMadeAnew()).isTrue();
            assertThat(ledger.queries()
                            .sql()
                            .sql(
                                    "SELECT count(*) FROM information_schema.columns WHERE table_name = 'journey' AND column_name = 'later'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private List<Map<String, @Nullable Object>> rows() {
        return ledger.queries()
                .sql()
                .sql("SELECT to_jsonb(it)::text AS row FROM views.journey AS it ORDER BY 1")
                .query()
                .listOfRows();
    }
}
