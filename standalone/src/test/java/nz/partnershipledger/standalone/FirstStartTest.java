package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerVerifier;
import nz.partnershipledger.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new ledger begins with when its first start is cut short, and when it is given a database. */
@Tag("processes")
class FirstStartTest {
    @TempDir(factory = InMemory.class)
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void samples_are_there_whole_even_if_the_first_start_is_killed_while_it_writes_them() throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running killed = ledger.startWithSamples().says("Writing two sample partnerships");
            killed.process().destroyForcibly();
            killed.waitUntil(() -> !killed.process().isAlive(), "it is dead");

            ledger.startWithSamples().says("Their password is kept in");
            DatabaseAccess access = new DatabaseAccess(
                    "jdbc:postgresql://127.0.0.1:" + ledger.lockFile().getProperty("databasePort") + "/ledger",
                    "ledger",
                    Files.readString(ledger.folder().resolve("secrets/postgres-ledger"))
                            .strip());
            try (LedgerDatabase database = LedgerDatabase.connect(access, DatabaseRole.COMMAND, 1)) {
                var found = new LedgerVerifier(database).verify(done -> {});
                assertThat(found.isWhole()).isTrue();
                assertThat(found.events()).isBetween(250L, 400L);
            }
        }
    }

    @Test
    void a_database_that_was_given_gets_none() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        DatabaseAccess access = database.asSuperuser();
        ALedger.Running running = ALedger.start(
                Ledger.class,
                List.of("start", "--data", temporary.resolve("given").toString(), "--port", "0", "--db", access.url()),
                Map.of("LEDGER_DB_USER", access.user(), "LEDGER_DB_PASSWORD", access.password()),
                it -> true,
                temporary);
        try {
            running.says("The ledger is ready");
            assertThat(running.said()).doesNotContain("ample");
            assertThat(database.superuser()
                            .sql(
                                    "SELECT (SELECT count(*) FROM ledger.events) + (SELECT count(*) FROM ledger.beginning)")
                            .query(Long.class)
                            .single())
                    .isZero();
        } finally {
            running.process().destroyForcibly();
        }
    }
}
