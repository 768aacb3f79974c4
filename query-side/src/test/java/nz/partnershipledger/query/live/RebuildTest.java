package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import nz.partnershipledger.query.person.PersonRow;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.HistoryNotUnderstood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private final TestLedger ledger = new TestLedger();
    private final ViewTable<FollowThroughRow> table = new ViewTable<>(ledger.queries(), new FollowThrough());
    private final LiveView<FollowThroughRow> view = new LiveView<>(table, ledger.queries(), ledger.events());
    private final PartnershipId one = PartnershipId.random();
    private final PartnershipId other = PartnershipId.random();

    @AfterEach
    void close() {
        ledger.close();
    }

    private void promise(PartnershipId partnership) {
        promise(partnership, CommitmentId.random());
    }

    private void promise(PartnershipId partnership, CommitmentId commitment) {
        ledger.append(
                partnership,
                KAIAKO,
                new CommitmentMade(
                        partnership,
                        commitment,
                        new Promise(
                                text("ring\t\\N\nthe \"library\""),
                                KAIAKO,
                                null,
                                NAN,
                                day(9),
                                null,
                                Origin.UNSAID,
                                false,
                                null,
                                null),
                        true,
                        day(2),
                        Audience.people(Set.of(NAN))));
    }

    private void deliverEverything() {
        List<Delivery> all = new ArrayList<>();
        ledger.store().engine().readEvents(null, false).forEach(it -> all.add(new Delivery.Message(it)));
        ledger.queries().inTransaction(() -> {
            view.apply(all);
            return all;
        });
    }

    private void assertThatRowsAreAsReplayed(PartnershipId partnership, int number) {
        assertThat(table.where("partnership = ?", partnership.value()))
                .hasSize(number)
                .containsExactlyInAnyOrderElementsOf(
                        Replay.of(new FollowThrough(), ledger.events().of(partnership))
                                .all());
    }

    /** Everything that the database knows of the table but its number. */
    private List<Map<String, @Nullable Object>> shape() {
        return ledger.queries().sql().sql("""
                        SELECT 'column' AS what, attname::text AS name, format_type(atttypid, atttypmod) AS type,
                               attnotnull::text AS rule, col_description(attrelid, attnum) AS comment
                        FROM pg_attribute WHERE attrelid = 'views.follow_through'::regclass AND attnum > 0
                        UNION ALL
                        SELECT 'index', indexname::text, indexdef, '', '' FROM pg_indexes
                        WHERE schemaname = 'views' AND tablename = 'follow_through'
                        UNION ALL
                        SELECT 'constraint', conname::text, pg_get_constraintdef(oid), contype::text, '' FROM pg_constraint
                        WHERE conrelid = 'views.follow_through'::regclass
                        UNION ALL
                        SELECT 'table', relname::text, relowner::regrole::text, '', obj_description(oid)
                        FROM pg_class WHERE oid = 'views.follow_through'::regclass
                        ORDER BY 1, 2""").query().listOfRows();
    }

    @Test
    void the_new_table_has_all_that_the_old_one_had() {
        promise(one);
        deliverEverything();
        List<Map<String, @Nullable Object>> before = shape();

        assertThat(view.rebuild(done -> {}).otherwise()).isZero();
        assertThat(view.rebuild(done -> {}).otherwise()).isZero();

        assertThat(shape()).hasSizeGreaterThan(30).isEqualTo(before);
        assertThatRowsAreAsReplayed(one, 1);
    }

    /** In its own steps, for nothing else can be sure to come between the comparison and the swap. */
    @Test
    void what_the_running_view_takes_in_after_the_comparison_was_not_otherwise() throws SQLException {
        promise(one);
        deliverEverything();
        promise(other);
        Remade<FollowThroughRow> remade = view.remade();
        Map<UUID, StreamId> streams = Map.of(one.value(), one, other.value(), other);
        try (Connection connection = ledger.queries().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            remade.begin(connection);
            for (PartnershipId partnership : List.of(one, other)) {
                List<Delivery> history = ledger.events()
                        .messages(partnership, 1)
                        .<Delivery>map(Delivery.Message::new)
                        .toList();
                remade.take(
                        partnership,
                        history,
                        history.stream().map(Delivery::version).collect(Collectors.toSet()));
            }
            remade.end(connection);
            connection.commit();
            remade.compare(connection);
            connection.commit();
            assertThat(remade.done(2).otherwise()).as("it was behind").isEqualTo(1);

            deliverEverything();
            ledger.queries().inNewTransactionUndone(() -> remade.catchUp(streams));
            assertThat(remade.done(2).otherwise()).isZero();
            remade.discard(connection);
            connection.commit();
        }
    }

    @Test
    void rows_that_had_gone_wrong_are_right_again() {
        promise(one);
        promise(one);
        deliverEverything();
        ledger.queries()
                .sql()
                .sql("UPDATE views.follow_through SET status = 'KEPT', moves = 7")
                .update();
        assertThat(table.where("true")).allMatch(row -> row.days().moves() == 7);

        Rebuild.Done done = view.rebuild(events -> {});

        assertThat(done).isEqualTo(new Rebuild.Done("follow_through", 2, 2, 0, 2));
        assertThatRowsAreAsReplayed(one, 2);
    }

    @Test
    void it_can_be_told_which_rows_had_gone_wrong_and_what_stands_is_left_alone() {
        promise(one);
        promise(other);
        deliverEverything();
        assertThat(verified()).isEqualTo(new Rebuild.Done("follow_through", 2, 2, 0, 0));
        ledger.queries()
                .sql()
                .sql("UPDATE views.follow_through SET moves = 7 WHERE partnership = ?")
                .param(one.value())
                .update();
        List<Map<String, @Nullable Object>> before = stored();
        List<Map<String, @Nullable Object>> shape = shape();

        assertThat(verified()).isEqualTo(new Rebuild.Done("follow_through", 2, 2, 0, 1));

        assertThat(stored()).isEqualTo(before);
        assertThat(shape()).isEqualTo(shape);
        assertThat(leftovers()).isEmpty();
    }

    private Rebuild.Done verified() {
        return new Rebuild(List.of(view), ledger.queries(), ledger.events())
                .verify(events -> {})
                .getFirst();
    }

    private List<Map<String, @Nullable Object>> stored() {
        return ledger.queries()
                .sql()
                .sql("SELECT 'row' AS what, to_jsonb(it)::text AS it FROM views.follow_through it"
                        + " UNION ALL SELECT 'applied', to_jsonb(it)::text FROM views.applied it ORDER BY 1, 2")
                .query()
                .listOfRows();
    }

    @Test
    void what_comes_while_it_is_made_anew_is_in_it() {
        for (int i = 0; i < 300; i++) {
            promise(one);
        }
        deliverEverything();

        CompletableFuture<Rebuild.Done> rebuilding = CompletableFuture.supplyAsync(() -> view.rebuild(done -> {}));
        int more = 0;
        while (!rebuilding.isDone() || more < 20) {
            promise(more % 2 == 0 ? one : other);
            deliverEverything();
            more++;
        }
        deliverEverything();

        assertThat(rebuilding.join().parked()).isZero();
        assertThatRowsAreAsReplayed(one, 300 + (more + 1) / 2);
        assertThatRowsAreAsReplayed(other, more / 2);
    }

    @Test
    void a_stream_that_cannot_be_applied_is_parked_and_the_others_are_not() {
        promise(one);
        ledger.appendUnknown(one);
        promise(one);
        promise(other);

        Rebuild.Done done = view.rebuild(events -> {});

        assertThat(done.parked()).isEqualTo(1);
        assertThat(new Progress(ledger.queries()).parked("follow_through"))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.stream()).isEqualTo(one.value());
                    assertThat(parked.version()).isEqualTo(2);
                    assertThat(parked.cause()).isEqualTo(HistoryNotUnderstood.class.getName());
                });
        assertThat(table.where("partnership = ?", one.value())).hasSize(1);
        assertThatRowsAreAsReplayed(other, 1);
    }

    @Test
    void a_stream_whose_rows_the_table_does_not_take_is_parked_where_it_does_not_and_goes_on_when_it_does() {
        promise(one);
        promise(other);
        promise(other);
        CommitmentId second = CommitmentId.random();
        promise(other, second);
        table("ADD CONSTRAINT one_is_not_taken CHECK (commitment <> '" + second + "')");

        Rebuild.Done done = view.rebuild(events -> {});

        assertThat(done.parked()).isEqualTo(1);
        assertThat(new Progress(ledger.queries()).parked("follow_through"))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.stream()).isEqualTo(other.value());
                    assertThat(parked.version()).isEqualTo(3);
                });
        assertThatRowsAreAsReplayed(one, 1);
        assertThat(table.where("partnership = ?", other.value())).hasSize(2);
        assertThat(view.retry(other)).isFalse();
        table("DROP CONSTRAINT one_is_not_taken");
        assertThat(view.retry(other)).isTrue();
        assertThatRowsAreAsReplayed(other, 3);
    }

    private void table(String change) {
        ledger.test()
                .superuser()
                .sql("ALTER TABLE views.follow_through " + change)
                .update();
    }

    @Test
    void a_stream_that_was_parked_by_mistake_goes_on_to_its_end() {
        promise(one);
        deliverEverything();
        ledger.queries().inTransaction(() -> {
            new Progress(ledger.queries()).park("follow_through", firstOf(one), new IllegalStateException());
            return null;
        });
        promise(one);
        deliverEverything();
        assertThat(table.where("true")).hasSize(1);

        view.rebuild(done -> {});

        assertThatRowsAreAsReplayed(one, 2);
        promise(one);
        deliverEverything();
        assertThatRowsAreAsReplayed(one, 3);
    }

    private Delivery firstOf(PartnershipId partnership) {
        return new Delivery.Message(
                ledger.events().messages(partnership, 1).findFirst().orElseThrow());
    }

    @Test
    void whoever_wants_it_to_end_ends_it_and_what_stands_is_left_alone() throws SQLException {
        promise(one);
        deliverEverything();
        List<Map<String, @Nullable Object>> before = stored();
        List<Map<String, @Nullable Object>> shape = shape();
        assertThat(view.cancelRebuild()).as("nobody makes it anew").isFalse();

        try (Connection somebodyElse = ledger.queries().dataSource().getConnection();
                var statement = somebodyElse.createStatement()) {
            somebodyElse.setAutoCommit(false);
            statement.execute("LOCK TABLE views.follow_through IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Rebuild.Done> rebuilding = CompletableFuture.supplyAsync(() -> view.rebuild(done -> {}));
            TestLedger.eventually(() -> !rebuilding.isDone() && view.cancelRebuild());

            assertThatThrownBy(rebuilding::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            Rebuild.CameToNothing.class,
                            it -> assertThat(it.why()).isEqualTo(Rebuild.Why.CANCELLED));
            somebodyElse.rollback();
        }

        assertThat(stored()).isEqualTo(before);
        assertThat(shape()).isEqualTo(shape);
        assertThat(leftovers()).isEmpty();
        assertThat(view.rebuild(done -> {}).otherwise()).isZero();
    }

    /** One that waits for a reader is the last that can be ended. */
    @Test
    void it_is_not_put_in_place_once_somebody_wants_it_to_end() throws SQLException {
        promise(one);
        deliverEverything();
        List<Map<String, @Nullable Object>> before = stored();
        try (Connection reader = ledger.queries().dataSource().getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("LOCK TABLE views.follow_through IN ACCESS SHARE MODE");
            CompletableFuture<Rebuild.Done> rebuilding = CompletableFuture.supplyAsync(() -> view.rebuild(done -> {}));
            TestLedger.eventually(() -> waitsForTheTable());
            assertThat(view.cancelRebuild()).isTrue();
            reader.rollback();

            assertThatThrownBy(rebuilding::join).hasCauseInstanceOf(Rebuild.CameToNothing.class);
        }
        assertThat(stored()).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    private boolean waitsForTheTable() {
        return ledger.queries()
                .sql()
                .sql(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'views.follow_through'::regclass AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void out_of_disk_it_says_so_and_what_stands_is_left_alone() {
        promise(one);
        deliverEverything();
        List<Map<String, @Nullable Object>> before = stored();
        ledger.test().superuser().sql("""
                        CREATE FUNCTION views.is_full() RETURNS boolean LANGUAGE plpgsql AS $$
                        BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$""").update();
        table("ADD CONSTRAINT full_disk CHECK (views.is_full()) NOT VALID");

        assertThatThrownBy(() -> view.rebuild(done -> {}))
                .isInstanceOfSatisfying(
                        Rebuild.CameToNothing.class, it -> assertThat(it.why()).isEqualTo(Rebuild.Why.NO_ROOM));

        assertThat(stored()).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
        table("DROP CONSTRAINT full_disk");
        assertThat(view.rebuild(done -> {}).otherwise()).isZero();
    }

    @Test
    void what_a_process_that_was_killed_left_goes_unless_somebody_is_at_it() throws SQLException {
        promise(one);
        deliverEverything();
        List<Map<String, @Nullable Object>> before = stored();
        Rebuild again = new Rebuild(List.of(view), ledger.queries(), ledger.events());
        try (Connection connection = ledger.queries().dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            view.remade().begin(connection);
            connection.commit();
            assertThat(leftovers()).hasSizeGreaterThan(1);

            statement.execute("SELECT pg_advisory_lock(hashtextextended('views.follow_through_rebuilt', 0))");
            again.tidyUp();
            assertThat(leftovers()).hasSizeGreaterThan(1);
            statement.execute("SELECT pg_advisory_unlock_all()");
            connection.commit();
        }

        again.tidyUp();

        assertThat(leftovers()).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    private List<Map<String, @Nullable Object>> leftovers() {
        return ledger.queries()
                .sql()
                .sql("SELECT relname FROM pg_class WHERE relname LIKE '%rebuilt%'")
                .query()
                .listOfRows();
    }

    @Test
    void only_one_at_a_time_makes_a_view_anew() throws SQLException {
        try (Connection somebodyElse = ledger.queries().dataSource().getConnection();
                var statement = somebodyElse.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtextextended('views.follow_through_rebuilt', 0))");

            assertThatThrownBy(() -> view.rebuild(done -> {})).isInstanceOf(Rebuild.AlreadyUnderWay.class);

            statement.execute("SELECT pg_advisory_unlock_all()");
        }
        assertThat(view.rebuild(done -> {}).rows()).isZero();
    }

    @Test
    void that_the_database_went_away_is_told_and_not_what_followed_from_it() {
        promise(one);
        Fold<PersonRow> killing = new Fold<>("people", PersonRow.class, PersonRow::person, "person") {
            @Override
            public boolean follows(StreamId stream) {
                endConnections();
                return true;
            }
        };
        LiveView<PersonRow> ofThat =
                new LiveView<>(new ViewTable<>(ledger.queries(), killing), ledger.queries(), ledger.events());

        assertThatThrownBy(() -> ofThat.rebuild(done -> {}))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .extracting(it -> ((SQLException) it).getSQLState())
                .asString()
                .matches("57P01|08.*");
    }

    private void endConnections() {
        ledger.test()
                .superuser()
                .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = :role"
                        + " AND datname = current_database()")
                .param("role", DatabaseRole.QUERY.roleName())
                .query(Long.class)
                .single();
    }

    @Test
    void what_an_attempt_left_behind_that_was_broken_off_is_in_nobodys_way() {
        ledger.queries()
                .sql()
                .sql("CREATE TABLE views.follow_through_rebuilt (left_over text)")
                .update();
        promise(one);

        view.rebuild(done -> {});

        assertThatRowsAreAsReplayed(one, 1);
    }

    @Test
    void a_promise_that_is_kept_after_the_swap_changes_the_new_rows() {
        promise(one);
        view.rebuild(done -> {});
        CommitmentId made = table.where("true").getFirst().commitment();
        ledger.append(one, KAIAKO, new CommitmentKept(one, made, KAIAKO, null, day(5), Audience.PARTNERSHIP));

        deliverEverything();

        assertThatRowsAreAsReplayed(one, 1);
    }
}
