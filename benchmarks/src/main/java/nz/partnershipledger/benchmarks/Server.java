package nz.partnershipledger.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Migration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL set up like the ledger's own, which keeps what it was told even if the power fails. */
final class Server implements AutoCloseable {
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** As the ledger's own server is set up; more connections, because several share this one. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("max_connections", "160"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("work_mem", "4MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("max_worker_processes", "4"),
            Map.entry("max_parallel_workers", "2"),
            Map.entry("jit", "off"));

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final boolean kept;

    private Server(EmbeddedPostgres postgres, Path folder, boolean kept) {
        this.postgres = postgres;
        this.folder = folder;
        this.kept = kept;
    }

    /**
     * Starts one on a disk.
     *
     * @param place a folder on the disk to measure
     * @throws IllegalStateException if it would not be durable
     */
    static Server start(Path place) {
        try {
            return start(Files.createTempDirectory(Files.createDirectories(place), "benchmark-"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts one that keeps in this folder what it holds, and holds what is kept there.
     *
     * @throws IllegalStateException if it would not be durable
     */
    static Server keptIn(Path folder) {
        try {
            return start(Files.createDirectories(folder), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server start(Path folder, boolean kept) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(!kept)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SETTINGS.forEach(builder::setServerConfig);
        Server server = new Server(builder.start(), folder, kept);
        server.checkDurable();
        return server;
    }

    private void checkDurable() {
        for (String setting : DURABLE) {
            if (!"on".equals(show(setting))) {
                close();
                throw new IllegalStateException(setting + " is not on");
            }
        }
    }

    private String show(String setting) {
        return superuser("postgres").sql("SHOW " + setting).query(String.class).single();
    }

    /** Its version, such as 18.4. */
    String version() {
        return show("server_version").split(" ", 2)[0];
    }

    /** Where a benchmark may keep files while it runs, or as long as what is kept there. */
    Path folder() {
        return folder;
    }

    /** A new database with the ledger's schemas. */
    DatabaseAccess newLedger(String name) {
        superuser("postgres").sql("CREATE DATABASE " + name).update();
        return keptLedger(name);
    }

    /** A database that is kept, with the ledger's schemas as this program has them. */
    DatabaseAccess keptLedger(String name) {
        DatabaseAccess access = access(name);
        Migration.run(access);
        return access;
    }

    /** The key to all ledgers of this server. */
    MasterKey masterKey() {
        try {
            return MasterKey.readOrCreate(folder.resolve("master-key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements as someone who may do anything. */
    JdbcClient superuser(String database) {
        DatabaseAccess access = access(database);
        return JdbcClient.create(new DriverManagerDataSource(access.url(), access.user(), access.password()));
    }

    private DatabaseAccess access(String database) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database), "postgres", "postgres");
    }

    /** Stops it, and removes what it held unless that is kept. */
    @Override
    public void close() {
        try {
            postgres.close();
            if (kept) {
                return;
            }
            Files.deleteIfExists(folder.resolve("master-key"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
