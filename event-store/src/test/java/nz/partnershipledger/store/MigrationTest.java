package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void several_nodes_may_start_together_on_an_empty_database() throws Exception {
        TestDatabase database = TestDatabase.empty();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> start = () -> {
                Migration.run(database.asSuperuser());
                Migration.check(database.asSuperuser());
                return true;
            };
            List<Future<Boolean>> started =
                    nodes.invokeAll(IntStream.range(0, 4).mapToObj(it -> start).toList());
            for (Future<Boolean> node : started) {
                assertThat(node.get()).isTrue();
            }
        }
        assertThat(database.superuser()
                        .sql("SELECT count(*) FROM ledger.events")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_login_that_owns_the_database_and_may_make_roles_is_enough() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE keeper LOGIN NOSUPERUSER CREATEROLE PASSWORD 'secret'");
                statement.execute("CREATE DATABASE kept OWNER keeper");
            }
            DatabaseAccess keeper = new DatabaseAccess(server.getJdbcUrl("keeper", "kept"), "keeper", "secret");
            Migration.run(keeper);
            Migration.run(keeper);
            try (LedgerDatabase database = LedgerDatabase.connect(keeper, DatabaseRole.COMMAND, 1)) {
                assertThat(database.sql()
                                .sql("SELECT CURRENT_USER")
                                .query(String.class)
                                .single())
                        .isEqualTo("ledger_command");
            }
            assertThat(Migration.isForAnotherLogin(keeper)).isFalse();
        }
    }

    @Test
    void a_login_for_migrations_makes_the_tables_and_one_for_the_service_cannot_touch_what_guards_them() {
        TestDatabase database = TestDatabase.migrated();
        TestDatabase fresh = TestDatabase.empty();
        for (String statement : List.of(
                "DROP ROLE IF EXISTS migrates, serves",
                "CREATE ROLE migrates LOGIN PASSWORD 'secret' IN ROLE ledger_owner, ledger_command, ledger_query",
                "CREATE ROLE serves LOGIN PASSWORD 'secret' IN ROLE ledger_command, ledger_query")) {
            database.superuser().sql(statement).update();
        }
        String name = fresh.superuser()
                .sql("SELECT current_database()")
                .query(String.class)
                .single();
        fresh.superuser()
                .sql("GRANT CREATE ON DATABASE " + name + " TO migrates")
                .update();
        DatabaseAccess migrates = new DatabaseAccess(fresh.asSuperuser().url(), "migrates", "secret");
        DatabaseAccess serves = new DatabaseAccess(fresh.asSuperuser().url(), "serves", "secret");

        assertThat(Migration.isForAnotherLogin(migrates)).isFalse();
        Migration.run(migrates);
        Migration.run(migrates);

        assertThat(Migration.isForAnotherLogin(serves)).isTrue();
        Migration.check(serves, DatabaseRole.COMMAND);
        Migration.check(serves, DatabaseRole.QUERY);
        for (DatabaseRole role : List.of(DatabaseRole.COMMAND, DatabaseRole.QUERY)) {
            try (LedgerDatabase service = LedgerDatabase.connect(serves, role, 1)) {
                for (String attempt : List.of(
                        "SET ROLE ledger_owner",
                        "RESET ROLE; ALTER TABLE ledger.events DISABLE TRIGGER ALL",
                        "SET ROLE serves; SET session_replication_role = replica",
                        "RESET ROLE; DROP TRIGGER events_never_change ON ledger.events",
                        "GRANT ledger_owner TO serves")) {
                    assertThatThrownBy(() -> service.sql().sql(attempt).update())
                            .as(attempt)
                            .hasStackTraceContaining("ERROR");
                }
            }
        }
        try (LedgerDatabase owner = LedgerDatabase.connect(migrates, DatabaseRole.OWNER, 1)) {
            owner.sql().sql("ALTER TABLE ledger.events DISABLE TRIGGER ALL").update();
        }
    }

    @Test
    void a_database_that_was_never_migrated_is_too_old() {
        TestDatabase database = TestDatabase.empty();
        Migration.run(TestDatabase.empty().asSuperuser());

        assertThatThrownBy(() -> Migration.check(database.asSuperuser())).isInstanceOf(Migration.SchemaIsOlder.class);
    }

    @Test
    void a_database_of_a_later_version_is_refused_and_left_alone() {
        TestDatabase database = TestDatabase.migrated();
        database.superuser().sql("""
                        INSERT INTO ledger.migrations
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        VALUES (900, '900', 'from the future', 'SQL', 'V900__from_the_future.sql', 'x', 1, true)""").update();

        assertThatThrownBy(() -> Migration.run(database.asSuperuser())).isInstanceOf(Migration.SchemaIsNewer.class);
        assertThatThrownBy(() -> Migration.check(database.asSuperuser())).isInstanceOf(Migration.SchemaIsNewer.class);
    }

    @Test
    void the_server_is_the_one_that_this_run_is_for() {
        String version = TestDatabase.migrated()
                .superuser()
                .sql("SHOW server_version")
                .query(String.class)
                .single();

        assertThat(version).startsWith(System.getProperty("postgres.major", "18") + ".");
    }
}
