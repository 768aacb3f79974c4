package nz.partnershipledger.standalone.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.words.CannotGoOn;

/**
 * PostgreSQL's own programs, unpacked in the ledger's folder, where no cleaner of temporary files finds them. Several
 * ledgers may share them, by links to one folder, so nothing of a single one is kept there.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresProgram(Path home) {
    private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");
    private static final String PREFIX = "postgresql-";
    private static final String LOCK = ".lock";

    /** How one of the programs ended, and all that it said. */
    record Ended(int exitCode, String output) {
        boolean well() {
            return exitCode == 0;
        }
    }

    /**
     * The programs for this machine; unpacked if they are not there yet.
     *
     * @throws CannotGoOn if there are none for this machine, or they cannot be written
     */
    static PostgresProgram in(Path folder) {
        byte[] archive = archive();
        Path home = folder.resolve(PREFIX + PackedFiles.fingerprint(archive));
        if (!Files.isDirectory(home)) {
            try (FileChannel _ = alone(folder)) {
                if (!Files.isDirectory(home)) {
                    PackedFiles.unpack(archive, folder, home);
                }
            } catch (IOException e) {
                throw CannotGoOn.because(e, folder);
            }
        }
        return new PostgresProgram(home);
    }

    /** Removes the programs of earlier versions that nobody runs, and what a killed process left of its unpacking. */
    void removeOthers() {
        Path folder = home.resolveSibling(".").normalize();
        try (FileChannel _ = alone(folder);
                DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path other : all) {
                if (!other.equals(home) && !other.endsWith(LOCK) && !isRun(other)) {
                    DataFolder.remove(other);
                }
            }
        } catch (IOException e) {
            throw CannotGoOn.because(e, home);
        }
    }

    /** Waits until no other ledger unpacks or removes anything here; none does until this is closed. */
    private static FileChannel alone(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isRun(Path other) throws IOException {
        Path programs = other.toRealPath();
        return ProcessHandle.allProcesses()
                .anyMatch(it -> it.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent());
    }

    private static byte[] archive() {
        String system = LINUX ? "Linux" : System.getProperty("os.name", "").startsWith("Mac") ? "Darwin" : "other";
        String machine = System.getProperty("os.arch", "other");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return packed.readAllBytes();
        } catch (IOException | IllegalStateException e) {
            throw new CannotGoOn("postgres.none-for-this-machine", system, machine);
        }
    }

    /** The version's first number, such as 18: a database of another one cannot be opened. */
    String majorVersion() {
        String said = run("postgres", List.of("--version"), 60).output();
        String number = said.replaceFirst("(?s)^\\D*", "");
        return number.replaceFirst("(?s)\\D.*$", "");
    }

    /**
     * Runs one of the programs and waits for its end.
     *
     * @param name {@code initdb}, {@code pg_ctl} or {@code postgres}
     * @throws CannotGoOn if it cannot be run, or takes longer than {@code seconds}
     */
    Ended run(String name, List<String> arguments, int seconds) {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's files.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        try {
            return run(command, seconds);
        } catch (IOException e) {
            throw CannotGoOn.because(e, home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("postgres.interrupted");
        }
    }

    /** Through a pipe and not to a file: there may be no room left for what it says, which may be just that. */
    private Ended run(List<String> command, int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(it -> it.startsWith("PG") || it.startsWith("LC_") || it.startsWith("LEDGER_"));
        environment.put("LC_ALL", "C");
        Process process = builder.start();
        FutureTask<String> said = new FutureTask<>(
                () -> process.inputReader(StandardCharsets.UTF_8).readAllAsString());
        Thread.ofPlatform().daemon().name("what " + command.getLast() + " says").start(said);
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroy();
            throw new CannotGoOn("postgres.too-slow", command.getLast(), seconds);
        }
        try {
            return new Ended(process.exitValue(), said.get().strip());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
