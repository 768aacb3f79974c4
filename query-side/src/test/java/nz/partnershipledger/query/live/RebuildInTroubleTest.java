package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.person.PersonRow;
import nz.partnershipledger.store.DatabaseRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes in the way of making a view anew. */
class RebuildInTroubleTest extends PromisesInAView {
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
            view.remade().begin(connection, Runnable::run);
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
}
