package nz.partnershipledger.doors.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Migration;
import nz.partnershipledger.store.SubjectKeys;
import org.flywaydb.core.api.FlywayException;
import org.springframework.util.StringUtils;

/**
 * What a side finds around it, as environment variables say.
 *
 * @param access how to sign in to the database
 * @param masterKey what wraps the subjects' keys
 * @param node the name of this process among all that use the database; kept from one start to the next, so that a node that
 *     was killed takes its share of the work up again at once
 */
record Surroundings(DatabaseAccess access, MasterKey masterKey, String node) {
    static final String URL = "LEDGER_DB_URL";
    static final String USER = "LEDGER_DB_USER";
    static final String PASSWORD = "LEDGER_DB_PASSWORD";
    static final String MASTER_KEY = "LEDGER_MASTER_KEY";
    static final String NODE = "LEDGER_NODE";
    static final String PORT = "SERVER_PORT";
    static final String DEFAULT_PORT = "8080";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * Reads them.
     *
     * @throws CannotStart if something is missing, or is not what it should be
     */
    static Surroundings in(Map<String, String> environment) {
        var access = new DatabaseAccess(needed(environment, URL), needed(environment, USER), password(environment));
        if (!access.url().startsWith(POSTGRESQL)) {
            throw new CannotStart("side.no-postgresql", URL, POSTGRESQL);
        }
        return new Surroundings(access, masterKey(Path.of(needed(environment, MASTER_KEY))), nodeIn(environment));
    }

    private static String needed(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(StringUtils::hasText)
                .orElseThrow(() -> new CannotStart("side.missing", name));
    }

    private static String password(Map<String, String> environment) {
        try {
            return Secrets.in(environment, PASSWORD)
                    .filter(StringUtils::hasText)
                    .orElseThrow(() -> new CannotStart("side.missing", PASSWORD));
        } catch (IOException notRead) {
            throw new CannotStart("side.missing", PASSWORD + "_FILE");
        }
    }

    private static String nodeIn(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(NODE))
                .filter(StringUtils::hasText)
                .orElseGet(() -> Objects.requireNonNullElse(environment.get("HOSTNAME"), "node") + "-"
                        + Objects.requireNonNullElse(environment.get(PORT), DEFAULT_PORT));
    }

    /** It is never made here: with one key for each node nobody could read anything. */
    private static MasterKey masterKey(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotStart("side.no-master-key", MASTER_KEY, file);
        }
        try {
            return MasterKey.readOrCreate(file);
        } catch (IOException | IllegalStateException | java.util.NoSuchElementException e) {
            throw new CannotStart("side.no-master-key", MASTER_KEY, file);
        }
    }

    /**
     * Checks that the database is there, has the shape that this program needs, and was begun with this master key.
     *
     * @throws CannotStart if it is not so
     */
    void check(DatabaseRole role) {
        try {
            Migration.check(access, role);
            try (LedgerDatabase database = LedgerDatabase.connect(access, role, 1)) {
                new SubjectKeys(database, masterKey);
            }
        } catch (Migration.SchemaIsNewer e) {
            throw new CannotStart("side.database-is-newer");
        } catch (Migration.SchemaIsOlder e) {
            throw new CannotStart("side.database-is-older");
        } catch (SubjectKeys.WrongMasterKey e) {
            throw new CannotStart("side.another-master-key", MASTER_KEY);
        } catch (FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            throw new CannotStart("side.no-database", access.url(), reason(e));
        }
    }

    /** What the first of a chain of troubles says, on one line. */
    private static String reason(Throwable trouble) {
        Throwable first = trouble;
        for (Throwable cause = trouble.getCause(); cause != null; cause = cause.getCause()) {
            first = cause;
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }
}
