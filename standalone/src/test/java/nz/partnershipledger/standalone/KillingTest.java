package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("processes")
class KillingTest {
    @TempDir(factory = InMemory.class)
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    /** Commits row after row until the database is gone, and counts what it was told is committed. */
    private static final class Writing {
        private final AtomicLong committed = new AtomicLong();
        private final Thread thread;

        private Writing(ALedger ledger) throws SQLException, IOException {
            Connection connection = ledger.connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS public.written (number bigint PRIMARY KEY)");
            }
            thread = Thread.ofPlatform().start(() -> {
                try (connection;
                        PreparedStatement insert =
                                connection.prepareStatement("INSERT INTO public.written VALUES (?)")) {
                    while (true) {
                        insert.setLong(1, committed.get() + 1);
                        insert.execute();
                        committed.incrementAndGet();
                    }
                } catch (SQLException gone) {
                    // As it must be in the end.
                }
            });
        }

        private Writing isUnderWay(ALedger.Running running) {
            running.waitUntil(() -> committed.get() > 50, "some rows are written");
            return this;
        }

        void isOver() throws InterruptedException {
            thread.join();
        }
    }

    private static long written(ALedger ledger) throws SQLException, IOException {
        try (Connection connection = ledger.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM public.written")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void a_ledger_that_is_killed_while_it_writes_starts_again_with_all_it_had_written() throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            ALedger.Running killed = ledger.run("start", "--port", "0");
            ledger.hasDatabase(killed);
            Writing writing = new Writing(ledger).isUnderWay(killed);
            killed.process().destroyForcibly().waitFor();
            long orphan = ledger.server();
            assertThat(ProcessHandle.of(orphan)).isPresent();

            ALedger.Running next = ledger.run("start", "--port", "0");
            ledger.hasDatabase(next);
            writing.isOver();
            next.says("The ledger was ended without a chance to stop its database.");
            assertThat(ledger.server()).isNotEqualTo(orphan);
            assertThat(written(ledger)).isGreaterThanOrEqualTo(writing.committed.get());
        }
    }

    @Test
    void a_database_that_is_killed_while_it_writes_ends_the_ledger_which_starts_again_with_all_it_had_written()
            throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            ALedger.Running running = ledger.run("start", "--port", "0").says("The ledger is ready");
            Writing writing = new Writing(ledger).isUnderWay(running);
            ProcessHandle.of(ledger.server()).orElseThrow().destroyForcibly();
            writing.isOver();
            running.endsWith(1).says("The database has ended, so the ledger ends too.");

            ALedger.Running next = ledger.run("start", "--port", "0");
            ledger.hasDatabase(next);
            assertThat(written(ledger)).isGreaterThanOrEqualTo(writing.committed.get());
        }
    }

    @Test
    void a_ledger_that_is_killed_while_it_makes_its_database_leaves_nothing_half_made() throws Exception {
        int attempts = 0;
        while (!isKilledInTime(Files.createDirectory(temporary.resolve("attempt-" + attempts)))) {
            attempts++;
            assertThat(attempts)
                    .as("databases that were made before it was killed")
                    .isLessThan(10);
        }
    }

    /** Whether it was; a machine may be busy elsewhere until the database is there whole, and then nothing was tried. */
    private static boolean isKilledInTime(Path temporary) throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running killed = ledger.run("migrate");
            Path made = ledger.folder().resolve("postgres");
            killed.waitUntil(() -> !drafts(ledger).isEmpty() || Files.exists(made), "the database is being made");
            killed.process().destroyForcibly().waitFor();
            if (Files.exists(made)) {
                return false;
            }
            assertThat(drafts(ledger)).isNotEmpty();

            ledger.run("migrate").endsWith(0);
            assertThat(drafts(ledger)).isEmpty();
            assertThat(ledger.folder().resolve("postgres/PG_VERSION")).exists();
            return true;
        }
    }

    private static List<Path> drafts(ALedger ledger) {
        try (Stream<Path> all = Files.list(ledger.folder())) {
            return all.filter(it -> String.valueOf(it.getFileName()).startsWith("postgres.new-"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_number_of_a_process_that_is_long_gone_may_belong_to_another_program_now() throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            Path data = ledger.folder().toRealPath().resolve("postgres");
            Files.writeString(
                    data.resolve("postmaster.pid"),
                    "%d%n%s%n1%n5432%n%n127.0.0.1%n"
                            .formatted(ProcessHandle.current().pid(), data));
            ledger.run("migrate").endsWith(0);
            assertThat(ProcessHandle.current().isAlive()).isTrue();
        }
    }
}
