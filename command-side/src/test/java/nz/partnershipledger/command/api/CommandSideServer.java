package nz.partnershipledger.command.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.AdministratorAtFirstStart;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command side on a random port and a database of its own, with an account for whoever is needed. */
public final class CommandSideServer implements AutoCloseable {
    /** The moment it is for this server; the ledger's own times come from its database. */
    public static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");

    private static final String PASSWORD = "a password for tests";

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final Map<String, String> people = new ConcurrentHashMap<>();

    private CommandSideServer(TestDatabase database) {
        this.database = database;
        this.context = new SpringApplicationBuilder(Application.class)
                // The database ends with the process too, at the same time; whatever then waits for it in order to end
                // waits in vain.
                .registerShutdownHook(false)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .initializers(it -> ((GenericApplicationContext) it).registerBean(TestDatabase.class, () -> database))
                .run();
        context.getBean(AdministratorAtFirstStart.class).make(PASSWORD);
    }

    private static final class Shared {
        static final CommandSideServer SERVER = started();
    }

    /** One for all tests that form partnerships of their own; it stops with the tests. */
    public static CommandSideServer shared() {
        return Shared.SERVER;
    }

    /** A new one, on a new database. */
    public static CommandSideServer started() {
        return new CommandSideServer(TestDatabase.migrated());
    }

    /** Another one on the same database. */
    public CommandSideServer twin() {
        return new CommandSideServer(database);
    }

    /** Nobody in particular, who is not signed in. */
    public Caller nobody() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return new Caller(port, Map.of());
    }

    /** The first administrator. */
    public Caller administrator() {
        return nobody().as(AdministratorAtFirstStart.USERNAME, PASSWORD);
    }

    /** Someone who was {@link #join}ed. */
    public Caller as(String username) {
        return nobody().as(username, PASSWORD);
    }

    /** Registers someone and opens an account for them, unless there is one. */
    public Caller join(String username, SystemRole role, String... clusters) {
        String person = people.computeIfAbsent(username, it -> register("Someone called " + it));
        return open(username, person, role, clusters);
    }

    /** Opens an account for someone who is registered, unless there is one. */
    public Caller open(String username, String person, SystemRole role, String... clusters) {
        database.openAccount(username, person, role.name(), clusters, AdministratorAtFirstStart.USERNAME);
        return as(username);
    }

    /** The id of someone who was joined. */
    public String person(String username) {
        return Objects.requireNonNull(people.get(username), "nobody was joined as " + username);
    }

    /** Registers someone and returns their id. */
    public String register(String name) {
        return administrator().post("/api/people", Map.of("name", name)).id();
    }

    /** How many events there are. */
    public long events() {
        return sql().sql("SELECT count(*) FROM ledger.events").query(Long.class).single();
    }

    /** The database, as someone who may read everything. */
    public JdbcClient sql() {
        return database.superuser();
    }

    /** A connection to the database, as someone who may do anything. */
    public Connection connection() throws SQLException {
        DatabaseAccess access = database.asSuperuser();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    /** The application's parts. */
    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The command side as a service of its own. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Doors.class, CommandSide.class})
    static class Application {
        @Bean
        CommandStore commandStore(TestDatabase database) {
            return CommandStore.open(database.asSuperuser(), MASTER, 12);
        }

        @Bean
        MasterKey key(CommandStore store) {
            return store.master();
        }

        @Bean
        AccountsDatabase accountsDatabase(CommandStore store) {
            return new AccountsDatabase(store.database());
        }

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(NOW);
        }
    }

    private static final MasterKey MASTER = masterKey();

    private static MasterKey masterKey() {
        try {
            Path folder = Files.createTempDirectory("master-key");
            return MasterKey.readOrCreate(folder.resolve("master.key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
