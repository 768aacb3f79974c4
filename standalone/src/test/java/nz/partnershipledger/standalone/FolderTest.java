package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.store.MasterKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("processes")
class FolderTest {
    @TempDir(factory = InMemory.class)
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void a_file_is_no_folder() throws Exception {
        Path file = Files.writeString(temporary.resolve("notes.txt"), "mine");
        try (ALedger within = new ALedger(file, temporary);
                ALedger below = new ALedger(file.resolve("below"), temporary)) {
            within.refuses("migrate").says(1, file + " is a file, not a folder.");
            below.refuses("migrate").says(1, file + " is a file, not a folder.");
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_folder_without_a_ledger_cannot_be_verified() throws Exception {
        try (ALedger ledger = new ALedger(temporary.resolve("nothing"), temporary)) {
            ledger.refuses("verify").says(1, "There is no ledger in " + temporary.resolve("nothing"));
            assertThat(ledger.folder()).doesNotExist();
        }
    }

    @Test
    void a_full_disk_is_said_to_be_full() throws Exception {
        try (Disk disk = Disk.ofMegabytes(300, temporary);
                ALedger ledger = ALedger.startedBefore(disk.place(), temporary)) {
            assertThat(new DataFolder(disk.place()).isFull()).isFalse();
            disk.fill();
            assertThat(new DataFolder(disk.place()).isFull()).isTrue();
            ledger.run("migrate").endsWith(1).says("MB are free on the disk that holds " + disk.place());
            ledger.run("start", "--port", "0").endsWith(1).says("MB are free on the disk that holds " + disk.place());
        }
    }

    @Test
    void a_disk_that_fills_while_the_database_is_made_leaves_nothing_half_made() throws Exception {
        try (Disk disk = Disk.ofMegabytes(300, temporary);
                ALedger ledger = new ALedger(disk.place(), temporary)) {
            ALedger.shareProgram(disk.place());
            ALedger.Running running = ledger.run("migrate");
            Path passwords = disk.place().resolve("secrets/postgres-superuser");
            running.waitUntil(() -> Files.exists(passwords), "it begins");
            disk.fill();
            running.endsWith(1).says("The disk that holds " + disk.place() + " is full.");
            disk.makeRoom();
            ledger.run("migrate").endsWith(0);
        }
    }

    @Test
    void a_disk_that_can_only_be_read_is_said_to_be_so() throws Exception {
        try (Disk disk = Disk.ofMegabytes(1, temporary);
                ALedger ledger = new ALedger(disk.place().resolve("ledger"), temporary)) {
            disk.mayOnlyBeRead();
            ledger.refuses("migrate").says(1, "can only be read, not written");
        }
    }

    @Test
    void tables_of_a_later_program_are_left_alone() throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            ALedger.Running running = ledger.run("start", "--port", "0");
            ledger.hasDatabase(running);
            running.says("Opening the ledger.");
            try (Connection connection = ledger.connectAsSuperuser();
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        INSERT INTO ledger.migrations
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        VALUES (999, '999', 'of a later program', 'SQL', 'V999__later.sql', 'later', 1, true)""");
            }
            ledger.run("verify").endsWith(1).says("was used by a later version of this program");
            running.process().destroy();
            running.endsWith(143);
            ledger.run("start", "--port", "0").endsWith(1).says("was used by a later version of this program");
            assertThat(ledger.serverProcesses()).isEmpty();
        }
    }

    @Test
    void two_ledgers_that_start_at_once_may_share_the_programs_of_the_database() throws Exception {
        Path programs = Files.createDirectory(temporary.resolve("programs"));
        Path left = Files.createDirectories(programs.resolve(".new-left-by-one-that-was-killed/bin"));
        try (ALedger one = ALedger.in(Files.createDirectory(temporary.resolve("one")), programs);
                ALedger other = ALedger.in(Files.createDirectory(temporary.resolve("other")), programs)) {
            ALedger.Running first = one.run("migrate");
            ALedger.Running second = other.run("migrate");
            first.endsWith(0);
            second.endsWith(0);
        }
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void a_ledger_of_another_master_key_is_not_opened() throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            Path key = ledger.folder().resolve("secrets/master-key");
            Files.delete(key);
            MasterKey.readOrCreate(key);
            ledger.run("export").endsWith(1).says("another master key");
        }
    }

    @Test
    void a_master_key_that_was_lost_is_not_replaced_by_a_new_one() throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            Path key = ledger.folder().resolve("secrets/master-key");
            Files.delete(key);
            ledger.run("export").endsWith(1).says("no other was made");
            assertThat(key).doesNotExist();
        }
    }

    /** A small disk in memory, where this user may mount one. */
    private record Disk(Path place) implements AutoCloseable {
        static Disk ofMegabytes(int size, Path temporary) throws IOException {
            Path place = Files.createDirectory(temporary.toRealPath().resolve("disk"));
            assumeTrue(
                    succeeds("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", place.toString()),
                    "this user may not mount a small disk, so a full or read-only one is not tried");
            return new Disk(place);
        }

        void fill() throws IOException {
            try (OutputStream filler = Files.newOutputStream(place.resolve("filler"))) {
                byte[] block = new byte[1 << 16];
                while (true) {
                    filler.write(block);
                }
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("No space left");
            }
        }

        void makeRoom() throws IOException {
            Files.delete(place.resolve("filler"));
        }

        void mayOnlyBeRead() throws IOException {
            assertThat(succeeds("mount", "-o", "remount,ro", place.toString())).isTrue();
        }

        private static boolean succeeds(String... command) throws IOException {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().join();
            return process.exitValue() == 0;
        }

        @Override
        public void close() throws IOException {
            // Lazily: a process that is just ending may still stand in it.
            assertThat(succeeds("umount", "-l", place.toString())).isTrue();
        }
    }
}
