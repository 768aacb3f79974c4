package nz.partnershipledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL for tests: one server for each JVM, and as many databases on it as tests ask for, each already
 * migrated unless it is asked for empty.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        static final TestDatabase TEMPLATE = template();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TestDatabase template() {
            TestDatabase template = create("template_of_ledgers", "template1");
            Migration.run(template.asSuperuser());
            return template;
        }
    }

    /** A new database with the ledger's schemas, as they stand on this test's class path. */
    public static TestDatabase migrated() {
        return create("ledger_" + NUMBER.incrementAndGet(), Server.TEMPLATE.name);
    }

    /** A new database with nothing in it. */
    public static TestDatabase empty() {
        return create("ledger_" + NUMBER.incrementAndGet(), "template1");
    }

    private static TestDatabase create(String name, String template) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name);
    }

    /** How to sign in as someone who may do anything. */
    public DatabaseAccess asSuperuser() {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Server.POSTGRES.getPort(), name), "postgres", "postgres");
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
        superuser()
                .sql("""
                INSERT INTO ledger.accounts (id, username, person, password, role, clusters)
                SELECT ?, ?, ?, password, ?, ? FROM ledger.accounts WHERE username = ?
                ON CONFLICT DO NOTHING""")
                .params(UUID.randomUUID(), username, UUID.fromString(person), role, clusters, withPasswordOf)
                .update();
    }
}
