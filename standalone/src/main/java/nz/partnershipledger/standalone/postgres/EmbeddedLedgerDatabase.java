package nz.partnershipledger.standalone.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.folder.Durably;
import nz.partnershipledger.standalone.folder.Secret;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;

/**
 * A durable PostgreSQL of the ledger's own, in the ledger's folder. It listens on this machine alone and asks everyone
 * for a password from its first moment on.
 *
 * <p>The caller holds the folder's lock, so no other ledger is at work there; a server that still is was left behind by a
 * ledger that was killed, and is stopped first. The directory comes into being whole: it is made beside its place and
 * moved there when it is complete.
 */
public final class EmbeddedLedgerDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_PASSWORD = "postgres-superuser";
    private static final String NAME = "ledger";
    private static final String SERVICE = "ledger_service";
    private static final String FIRST_WORDS = "postgresql-start.log";
    private static final String DRAFT = "postgres.new-";
    private static final int SECONDS_TO_RECOVER = 600;
    private static final int ATTEMPTS = 5;

    private final DataFolder folder;
    private final PostgresProgram program;
    private final LeftBehind processes;
    private final Consumer<String> tell;
    private int port;
    private boolean closed;

    private EmbeddedLedgerDatabase(DataFolder folder, PostgresProgram program, Consumer<String> tell) {
        this.folder = folder;
        this.program = program;
        this.processes = new LeftBehind(folder.postgres(), program);
        this.tell = tell;
    }

    /**
     * The database of a folder, not started yet. Its programs are unpacked if they were not.
     *
     * @param folder a folder whose lock this process holds
     * @param tell hears what takes a while, as sentences
     * @throws CannotGoOn if the programs cannot be unpacked here
     */
    public static EmbeddedLedgerDatabase in(DataFolder folder, Consumer<String> tell) {
        return new EmbeddedLedgerDatabase(folder, PostgresProgram.in(folder.program()), tell);
    }

    /**
     * Starts it; at first, makes it. When this returns it takes connections, the database {@code ledger} is there, and
     * so is its owner of the same name, who may make roles but is no superuser.
     *
     * @throws CannotGoOn if it does not start, with the reason
     */
    public synchronized void start() {
        if (closed) {
            throw new CannotGoOn("postgres.interrupted");
        }
        clearDrafts();
        if (Files.notExists(folder.postgres())) {
            tell.accept(Sentence.of("postgres.is-made"));
            make();
        }
        checkVersion();
        if (processes.server().isPresent()) {
            tell.accept(Sentence.of("postgres.was-left-behind"));
        }
        processes.stopAll();
        program.removeOthers();
        startServer();
        prepareLedger();
    }

    /** The server's process, to learn of its end. */
    public ProcessHandle process() {
        return processes.server().orElseThrow(() -> new CannotGoOn("postgres.has-ended", folder.log()));
    }

    /** The port on 127.0.0.1. */
    public synchronized int port() {
        return port;
    }

    /** The JDBC address of the database. */
    public String url() {
        return url(port());
    }

    /** The JDBC address of a ledger's database on this machine. */
    public static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    /** The login that owns the database. */
    public static String user() {
        return NAME;
    }

    /** The password of that login in a folder. */
    public static String password(DataFolder folder) {
        return Secret.readOrCreate(folder.secrets(), "postgres-ledger");
    }

    /**
     * How the ledger itself signs in, once the database has its shape: as someone who can become what the sides are, and never who owns the
     * tables and could switch their triggers off.
     */
    public DatabaseAccess service() {
        String password = Secret.readOrCreate(folder.secrets(), "postgres-service");
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            signsIn(statement, SERVICE, "NOCREATEROLE", password);
            statement.execute("GRANT %s, %s TO %s"
                    .formatted(DatabaseRole.COMMAND.roleName(), DatabaseRole.QUERY.roleName(), SERVICE));
        } catch (SQLException e) {
            throw notPrepared(e);
        }
        return new DatabaseAccess(url(), SERVICE, password);
    }

    private static String superuserPassword(DataFolder folder) {
        return Secret.readOrCreate(folder.secrets(), SUPERUSER_PASSWORD);
    }

    private void clearDrafts() {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder.path(), DRAFT + "*")) {
            for (Path draft : drafts) {
                LeftBehind.processes(draft).forEach(ProcessHandle::destroyForcibly);
                DataFolder.remove(draft);
            }
        } catch (IOException e) {
            throw CannotGoOn.because(e, folder.path());
        }
    }

    private void make() {
        superuserPassword(folder);
        try {
            Path draft = Files.createTempDirectory(folder.path(), DRAFT);
            try {
                PostgresProgram.Ended made = program.run(
                        "initdb",
                        List.of(
                                "--pgdata=" + draft,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + folder.secrets().resolve(SUPERUSER_PASSWORD),
                                "--auth-local=scram-sha-256",
                                "--auth-host=scram-sha-256",
                                "--encoding=UTF8",
                                // Its rules of sorting never change with the operating system.
                                "--no-locale",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--data-checksums"),
                        SECONDS_TO_RECOVER);
                if (!made.well()) {
                    throw explained("postgres.not-made", made.output());
                }
                Files.move(draft, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
                Durably.keepNames(folder.path());
            } finally {
                DataFolder.remove(draft);
            }
        } catch (IOException e) {
            throw CannotGoOn.because(e, folder.path());
        }
    }

    private void checkVersion() {
        String wanted = program.majorVersion();
        try {
            String found =
                    Files.readString(folder.postgres().resolve("PG_VERSION")).strip();
            if (!found.equals(wanted)) {
                throw new CannotGoOn("postgres.other-version", folder.postgres(), found, wanted);
            }
        } catch (IOException e) {
            throw CannotGoOn.because(e, folder.postgres());
        }
    }

    private void startServer() {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.deleteIfExists(folder.log().resolve(FIRST_WORDS));
                PostgresLog log = PostgresLog.fromNow(folder.log());
                port = freePort();
                PostgresSettings.write(folder.postgres(), folder.log(), port);
                PostgresProgram.Ended started = program.run("pg_ctl", startArguments(), SECONDS_TO_RECOVER + 10);
                if (started.well()) {
                    return;
                }
                String said = started.output() + "\n" + log.said();
                if (attempt == ATTEMPTS || !said.contains("could not create any TCP/IP sockets")) {
                    throw explained("postgres.not-started", said);
                }
            } catch (IOException e) {
                throw CannotGoOn.because(e, folder.path());
            }
        }
    }

    private List<String> startArguments() {
        String firstWords = folder.log().resolve(FIRST_WORDS).toString();
        return List.of(
                "start", "-D", folder.postgres().toString(), "-l", firstWords, "-w", "-t", "" + SECONDS_TO_RECOVER);
    }

    private CannotGoOn explained(String key, String said) throws IOException {
        if (said.contains("cannot be run as root") || said.contains("\"root\" execution")) {
            return new CannotGoOn("postgres.not-as-root");
        }
        if (said.contains("No space left") || said.contains("Read-only file system")) {
            return CannotGoOn.because(said, folder.path());
        }
        if (folder.isFull()) {
            return new CannotGoOn("folder.full", folder.path());
        }
        return new CannotGoOn(key, PostgresLog.mostTelling(said), folder.log());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void prepareLedger() {
        String password = password(folder);
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            signsIn(statement, NAME, "CREATEROLE", password);
            if (!finds(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        } catch (SQLException e) {
            throw notPrepared(e);
        }
    }

    private static void signsIn(Statement statement, String login, String roles, String password) throws SQLException {
        if (!finds(statement, "SELECT FROM pg_roles WHERE rolname = '" + login + "'")) {
            statement.execute("CREATE ROLE " + login + " NOLOGIN");
        }
        statement.execute("ALTER ROLE %s LOGIN NOSUPERUSER %s NOCREATEDB NOREPLICATION PASSWORD '%s'"
                .formatted(login, roles, password));
    }

    private CannotGoOn notPrepared(SQLException e) {
        return new CannotGoOn("postgres.not-prepared", String.valueOf(e.getSQLState()), folder.log());
    }

    private static boolean finds(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection superuser() throws SQLException {
        Properties how = new Properties();
        how.setProperty("user", SUPERUSER);
        how.setProperty("password", superuserPassword(folder));
        how.setProperty("sslmode", "disable");
        how.setProperty("ApplicationName", "ledger launcher");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), how);
    }

    /** Stops it, in good order. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            processes.stopAll();
        }
    }
}
