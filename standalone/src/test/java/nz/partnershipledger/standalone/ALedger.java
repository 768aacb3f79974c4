package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A ledger in a folder, with its commands run as processes. PostgreSQL's programs are unpacked once for all tests. */
final class ALedger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path PROGRAM = Path.of("target", "tests", "program").toAbsolutePath();

    private final Path folder;
    private final Path outputs;
    private final List<Running> processes = new ArrayList<>();

    /** In a folder that need not exist; what the processes say is kept beside it. */
    ALedger(Path folder, Path outputs) {
        this.folder = folder;
        this.outputs = outputs;
    }

    /** In a new folder. */
    static ALedger in(Path temporary) throws IOException {
        Files.createDirectories(PROGRAM);
        return in(temporary, PROGRAM);
    }

    /** In a new folder, with PostgreSQL's programs in a folder of their own. */
    static ALedger in(Path temporary, Path program) throws IOException {
        Path folder = temporary.resolve("ledger");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("program"), program);
        return new ALedger(folder, temporary);
    }

    /** As it stands after it was started for the first time and stopped: a copy of one that is made once for all tests. */
    static ALedger startedBefore(Path temporary) throws IOException {
        return startedBefore(temporary.resolve("ledger"), temporary);
    }

    /** As it stands then, in this new or empty folder. */
    static ALedger startedBefore(Path folder, Path outputs) throws IOException {
        Path kept = LaidOutClasses.folder(withoutTests(it -> true)).resolve("ledger");
        Files.createDirectories(folder);
        Process copying = new ProcessBuilder("cp", "-pR", kept + "/.", folder.toString())
                .inheritIO()
                .start();
        assertThat(copying.onExit().join().exitValue()).isZero();
        return new ALedger(folder, outputs);
    }

    /** Unpacking takes seconds; a link to what another test unpacked takes none. */
    static void shareProgram(Path folder) throws IOException {
        Files.createDirectories(PROGRAM);
        Files.createSymbolicLink(folder.resolve("program"), PROGRAM);
    }

    /** A command that was started. */
    static final class Running {
        private final Process process;
        private final Path output;

        Running(Process process, Path output) {
            this.process = process;
            this.output = output;
        }

        /** Waits until it has said something; fails if it ends before. */
        Running says(String words) {
            waitUntil(() -> said().contains(words) || !process.isAlive(), "it says: " + words);
            assertThat(said()).contains(words);
            return this;
        }

        /** Waits for its end. */
        Running endsWith(int exitCode) {
            waitUntil(() -> !process.isAlive(), "it ends");
            assertThat(process.exitValue())
                    .as("exit code; it said:%n%s", said())
                    .isEqualTo(exitCode);
            return this;
        }

        String said() {
            try {
                return Files.readString(output);
            } catch (IOException e) {
                return fail(e);
            }
        }

        Process process() {
            return process;
        }

        void waitUntil(BooleanSupplier condition, String what) {
            Instant until = Instant.now().plus(PATIENCE);
            while (!condition.getAsBoolean()) {
                if (Instant.now().isAfter(until)) {
                    fail("waited in vain until %s; it said:%n%s", what, said());
                }
                pause();
            }
        }

        /** A short while, shorter if the process ends. */
        private void pause() {
            try {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                fail(e);
            }
        }
    }

    /** Runs one of the commands on this ledger's folder; what is started has no samples. */
    Running run(String command, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command, "--data", folder.toString()));
        arguments.addAll(List.of(options));
        if (command.equals("start")) {
            arguments.add("--empty");
        }
        return runWith(arguments);
    }

    /** Starts it as whoever tries it out does, with samples unless they are there already. */
    Running startWithSamples() throws IOException {
        return runWith(List.of("start", "--data", folder.toString(), "--port", "0"));
    }

    /** Runs the ledger with these arguments and no others. */
    Running runWith(List<String> arguments) throws IOException {
        return runWith(arguments, Map.of());
    }

    /** Runs it so, with this added to the environment. */
    Running runWith(List<String> arguments, Map<String, String> environment) throws IOException {
        Running running = start(Ledger.class, arguments, environment, it -> true, outputs);
        processes.add(running);
        return running;
    }

    /** What was said by a command that was refused, and its exit code. */
    record Refused(int exitCode, String said) {
        void says(int expected, String words) {
            assertThat(exitCode).as("exit code; it said:%n%s", said).isEqualTo(expected);
            assertThat(said).contains(words);
        }
    }

    /** Runs one of the commands within this process: for what is refused before anything is begun. */
    Refused refuses(String command, String... options) {
        return refusesWith(Stream.concat(Stream.of(command, "--data", folder.toString()), Stream.of(options))
                .toList());
    }

    /** As {@link #refuses}, with these arguments and no others. */
    static Refused refusesWith(List<String> arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Locale language = Locale.getDefault();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(heard);
            System.setErr(heard);
            Locale.setDefault(Locale.ENGLISH);
            int exitCode = Ledger.run(arguments.toArray(String[]::new));
            return new Refused(exitCode, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            Locale.setDefault(language);
        }
    }

    /**
     * Starts a program of ours as a process.
     *
     * @param environment what is added to the environment
     * @param needed which parts of the class path it gets
     * @param outputs where what it says is kept
     */
    static Running start(
            Class<?> program,
            List<String> arguments,
            Map<String, String> environment,
            Predicate<String> needed,
            Path outputs)
            throws IOException {
        List<String> classPath = withoutTests(needed);
        return start(
                program,
                program == Ledger.class
                        ? LaidOutClasses.options(classPath)
                        : List.of("-cp", String.join(File.pathSeparator, classPath)),
                arguments,
                environment,
                outputs);
    }

    private static Running start(
            Class<?> program,
            List<String> classes,
            List<String> arguments,
            Map<String, String> environment,
            Path outputs)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(classes);
        line.add(program.getName());
        line.addAll(arguments);
        Path output = Files.createTempFile(outputs, program.getSimpleName(), ".said");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LEDGER_ADMIN_PASSWORD", "ka pai te mahi");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return new Running(builder.start(), output);
    }

    /** The class path that the program has when it runs by itself. */
    private static List<String> withoutTests(Predicate<String> needed) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes") && !it.endsWith("-tests.jar"))
                .filter(needed)
                .filter(it -> Files.exists(Path.of(it)))
                .toList();
    }

    /** Starts a new ledger with its classes from there, in a folder that is kept, and stops it when it is ready. */
    static void startAndStop(List<String> classes, Path outputs) throws IOException {
        FileSystemUtils.deleteRecursively(outputs.resolve("ledger"));
        try (ALedger ledger = in(outputs)) {
            Running running = start(
                    Ledger.class,
                    classes,
                    List.of("start", "--data", ledger.folder.toString(), "--port", "0", "--empty"),
                    Map.of(),
                    outputs);
            ledger.processes.add(running);
            running.says("The ledger is ready");
            running.process().destroy();
            running.endsWith(143);
        }
    }

    Path folder() {
        return folder;
    }

    /** Waits until the ledger that this process runs has its database up. */
    void hasDatabase(Running running) {
        running.waitUntil(() -> !running.process().isAlive() || saysItsPort(running), "the database is up");
        assertThat(running.process().isAlive()).as(running.said()).isTrue();
    }

    private boolean saysItsPort(Running running) {
        Properties said = lockFile();
        return said.getProperty("process", "")
                        .equals(Long.toString(running.process().pid()))
                && !said.getProperty("databasePort", "0").equals("0");
    }

    /** What stands in the lock file. */
    Properties lockFile() {
        Properties said = new Properties();
        try {
            Path file = folder.resolve("ledger.lock");
            said.load(new StringReader(Files.exists(file) ? Files.readString(file) : ""));
        } catch (IOException e) {
            fail(e);
        }
        return said;
    }

    /** A connection to the running ledger's database, as its own login. */
    Connection connect() throws SQLException, IOException {
        return connect(
                "ledger",
                "ledger",
                Files.readString(folder.resolve("secrets/postgres-ledger")).strip());
    }

    /** A connection as the superuser. */
    Connection connectAsSuperuser() throws SQLException, IOException {
        return connect(
                "ledger",
                "postgres",
                Files.readString(folder.resolve("secrets/postgres-superuser")).strip());
    }

    Connection connect(String database, String user, String password) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:%s/%s".formatted(lockFile().getProperty("databasePort"), database);
        return DriverManager.getConnection(url, user, password);
    }

    /** The process id of PostgreSQL's server. */
    long server() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** PostgreSQL's processes that work in this ledger's directory. */
    List<ProcessHandle> serverProcesses() throws IOException {
        Path data = folder.toRealPath().resolve("postgres");
        return ProcessHandle.allProcesses()
                .filter(it -> {
                    try {
                        return Files.readSymbolicLink(Path.of("/proc", Long.toString(it.pid()), "cwd"))
                                .equals(data);
                    } catch (IOException ended) {
                        return false;
                    }
                })
                .toList();
    }

    @Override
    public void close() throws IOException {
        processes.forEach(it -> it.process().destroyForcibly());
        if (Files.exists(folder)) {
            serverProcesses().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
