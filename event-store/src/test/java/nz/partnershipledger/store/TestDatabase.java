package nz.partnershipledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL for tests: one server for each JVM, on a copy of {@linkplain ServerFiles files} that are ready, and as many databases on
 * it as tests ask for, each already migrated unless it is asked for empty.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEMPLATE = "template_of_ledgers";

    static {
        FewRounds.begin();
    }

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            Path files = ServerFiles.copy(TestDatabase::makeTemplate);
            EmbeddedPostgres server = start(files);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, files)));
            return server;
        }

        /** It is stopped by itself, too, and whoever comes second does not wait for that. */
        private static void end(EmbeddedPostgres server, Path files) {
            try {
                server.close();
                ServerFiles.removeWhenStopped(files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As much as is not asked of the server that keeps a real ledger: nothing here outlives the power. */
        static EmbeddedPostgres start(Path files) {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(files)
                        .setCleanDataDirectory(false)
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("log_checkpoints", "off")
                        .setServerConfig("jit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void makeTemplate(Path files) {
        try (EmbeddedPostgres server = Server.start(files)) {
            create(server, TEMPLATE, "template1");
            Migration.run(access(server, TEMPLATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database with the ledger's schemas, as they stand on this test's class path. */
    public static TestDatabase migrated() {
        return create("ledger_" + NUMBER.incrementAndGet(), TEMPLATE);
    }

    /** A new database with nothing in it. */
    public static TestDatabase empty() {
        return create("ledger_" + NUMBER.incrementAndGet(), "template1");
    }

    private static TestDatabase create(String name, String template) {
        create(Server.POSTGRES, name, template);
        return new TestDatabase(name);
    }

    private static void create(EmbeddedPostgres server, String name, String template) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How to sign in as someone who may do anything. */
    public DatabaseAccess asSuperuser() {
        return access(Server.POSTGRES, name);
    }

    private static DatabaseAccess access(EmbeddedPostgres server, String name) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), name), "postgres", "postgres");
    }

    /** A pool in a role. */
    public LedgerDatabase as(DatabaseRole role) {
        return LedgerDatabase.connect(asSuperuser(), role, 12);
    }

    /** Statements as someone who may do anything. */
    public JdbcClient superuser() {
        DatabaseAccess access = asSuperuser();
        return JdbcClient.create(new DriverManagerDataSource(access.url(), access.user(), access.password()));
    }

    /** Opens an account, unless there is one, with the password of another, which is then hashed once for all. */
    public void openAccount(String username, String person, String role, String[] clusters, String withPasswordOf) {
        UUID whose = UUID.fromString(person);
        superuser()
                .sql("""
                INSERT INTO ledger.accounts (id, username, person, password, role, clusters, further)
                SELECT ?, ?, ?, password, ?, ?, EXISTS (SELECT FROM ledger.accounts WHERE person = ?)
                FROM ledger.accounts WHERE username = ?
                ON CONFLICT DO NOTHING""")
                .params(UUID.randomUUID(), username, whose, role, clusters, whose, withPasswordOf)
                .update();
    }
}
