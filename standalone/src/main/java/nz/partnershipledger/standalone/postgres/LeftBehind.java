package nz.partnershipledger.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.words.CannotGoOn;

/**
 * PostgreSQL processes that work in a data directory. A server outlives the program that started it when that program is
 * killed; here it is recognised and stopped, and its remains are cleared away.
 */
final class LeftBehind {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> PROGRAMS = List.of("postgres", "pg_ctl", "initdb");

    private final Path data;
    private final PostgresProgram program;

    /**
     * Looks after one data directory.
     *
     * @param data where PostgreSQL keeps it
     * @param program what to stop a server with
     */
    LeftBehind(Path data, PostgresProgram program) {
        this.data = data;
        this.program = program;
    }

    /** The server that works in the directory now, if there is one. */
    Optional<ProcessHandle> server() {
        List<ProcessHandle> here = processes(data);
        return processId()
                .flatMap(id -> here.stream().filter(it -> it.pid() == id).findFirst());
    }

    /**
     * Stops whatever works in the directory. Afterwards no process does, and none seems to.
     *
     * @throws CannotGoOn if that does not succeed
     */
    void stopAll() {
        if (server().isPresent() && !stopServer("fast", PATIENCE)) {
            stopServer("immediate", PATIENCE);
        }
        // Without its server each of these ends by itself, unless it is in the middle of something.
        List<ProcessHandle> others = processes(data);
        if (!gone(others, Duration.ofSeconds(5))) {
            others.forEach(ProcessHandle::destroy);
            if (!gone(others, Duration.ofSeconds(10))) {
                others.forEach(ProcessHandle::destroyForcibly);
                if (!gone(others, Duration.ofSeconds(10))) {
                    throw new CannotGoOn(
                            "postgres.cannot-be-stopped",
                            Long.toString(others.getFirst().pid()));
                }
            }
        }
        try {
            // The number in it may belong to another program by now, which PostgreSQL would take for a server.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw CannotGoOn.because(e, data);
        }
    }

    private boolean stopServer(String mode, Duration patience) {
        return program.run(
                        "pg_ctl",
                        List.of("stop", "-D", data.toString(), "-m", mode, "-w", "-t", "" + patience.toSeconds()),
                        (int) patience.toSeconds() + 10)
                .well();
    }

    private Optional<Long> processId() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::parseLong);
        } catch (IOException | NumberFormatException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** PostgreSQL's processes that work in a directory, or were told to in so many words. */
    static List<ProcessHandle> processes(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(LeftBehind::isOfPostgres)
                .filter(it -> worksIn(it, directory) || wasToldToWorkIn(it, directory))
                .toList();
    }

    /** Never anyone's editor, or shell, that happens to be in the directory. */
    private static boolean isOfPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(it -> Path.of(it).getFileName())
                .filter(it -> it != null && PROGRAMS.stream().anyMatch(it.toString()::startsWith))
                .isPresent();
    }

    /** PostgreSQL's processes stand in their data directory, whatever they call themselves. */
    private static boolean worksIn(ProcessHandle process, Path directory) {
        try {
            Path standsIn = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(standsIn).equals(directory);
        } catch (IOException | UnsupportedOperationException endedOrNotOurs) {
            return false;
        }
    }

    private static boolean wasToldToWorkIn(ProcessHandle process, Path directory) {
        return process.info()
                .arguments()
                .filter(them ->
                        Stream.of(them).anyMatch(it -> it.equals(directory.toString()) || it.endsWith("=" + directory)))
                .isPresent();
    }

    private static boolean gone(List<ProcessHandle> processes, Duration patience) {
        Instant until = Instant.now().plus(patience);
        for (ProcessHandle process : processes) {
            CompletableFuture<ProcessHandle> end = process.onExit();
            try {
                end.get(Math.max(0, Duration.between(Instant.now(), until).toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }
}
