package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.standalone.samples.SamplePerson;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new ledger begins with, also when its first start is cut short. */
@Tag("processes")
class FirstStartTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void samples_are_written_at_the_first_start_whole_even_if_that_is_killed_and_never_again() throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running killed = ledger.startWithSamples().says("Writing two sample partnerships");
            killed.process().destroyForcibly();
            killed.waitUntil(() -> !killed.process().isAlive(), "it is dead");

            ALedger.Running first = ledger.startWithSamples().says("That password is kept in");
            String password = Files.readString(ledger.folder().resolve("secrets/sample-password"))
                    .strip();
            assertThat(first.said()).contains("Password of them all: " + password);
            for (SamplePerson person : SamplePerson.values()) {
                assertThat(first.said()).contains("  " + person.username() + " ", person.called());
            }
            assertThat(first.said().lines().filter(it -> it.startsWith("  ")))
                    .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(80));
            ledger.run("verify").endsWith(0).says("Whole:");
            long events = events(ledger);
            first.process().destroy();
            first.endsWith(143);

            ALedger.Running second = ledger.startWithSamples().says("Sample people who can sign in: nan, ");
            second.says("sample-password");
            assertThat(second.said()).doesNotContain("Writing", password);
            assertThat(events(ledger)).isEqualTo(events);
        }
    }

    private static long events(ALedger ledger) throws Exception {
        try (Connection connection = ledger.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE ledger_command");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM ledger.events")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void a_ledger_that_began_empty_stays_so() throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running first = ledger.run("start", "--port", "0").says("The ledger is ready");
            first.process().destroy();
            first.endsWith(143);
            ledger.startWithSamples().says("The ledger is ready");
            assertThat(events(ledger)).isZero();
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
            running.process().destroy();
        }
    }
}
