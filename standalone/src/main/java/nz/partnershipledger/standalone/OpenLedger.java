package nz.partnershipledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.folder.FolderLock;
import nz.partnershipledger.standalone.folder.Running;
import nz.partnershipledger.standalone.postgres.EmbeddedLedgerDatabase;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Migration;
import nz.partnershipledger.store.SubjectKeys;
import org.flywaydb.core.api.FlywayException;

/**
 * A ledger's database, up and in the shape that this program needs, with what opens its texts.
 *
 * @param folder where the ledger lies
 * @param access how to sign in to its database
 * @param masterKey what wraps its keys
 */
record OpenLedger(DataFolder folder, DatabaseAccess access, MasterKey masterKey) {
    private static final List<DatabaseRole> OWN_RIGHTS = List.of(DatabaseRole.COMMAND, DatabaseRole.QUERY);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * The ledger in a folder: of the ledger that runs there, or, when none does, started for as long as this process
     * needs it.
     *
     * @param command what it is opened for, as others are told who find the folder in use
     * @throws CannotGoOn if it cannot be opened
     */
    static OpenLedger in(DataFolder folder, String command, Stopping stopping, Consumer<String> tell)
            throws IOException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            Optional<FolderLock> lock = FolderLock.tryTake(folder, Running.nowBeginning(command));
            if (lock.isPresent()) {
                stopping.keep(lock.get());
                EmbeddedLedgerDatabase database = start(folder, stopping, tell);
                lock.get().say(lock.get().running().withDatabase(database.port()));
                return migrated(folder, accessTo(folder, database.port()));
            }
            Running holder = FolderLock.holder(folder);
            if (holder != null && holder.databasePort() > 0) {
                return upToDate(folder, accessTo(folder, holder.databasePort()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw FolderLock.inUse(folder);
    }

    /**
     * An existing ledger, for a command that changes nothing: on a database that was named, else in a folder.
     *
     * @throws CannotGoOn if there is none, or it cannot be opened
     */
    static OpenLedger of(
            Optional<DatabaseAccess> outside, Path place, String command, Stopping stopping, Consumer<String> tell)
            throws IOException {
        return outside.isPresent()
                ? upToDate(DataFolder.at(place), outside.get())
                : in(DataFolder.ofExistingLedger(place), command, stopping, tell);
    }

    /** Starts the database of a folder that this process has locked; it is stopped with the process. */
    static EmbeddedLedgerDatabase start(DataFolder folder, Stopping stopping, Consumer<String> tell) {
        EmbeddedLedgerDatabase database = stopping.keep(EmbeddedLedgerDatabase.in(folder, tell));
        database.start();
        return database;
    }

    /** How to sign in to a folder's own database. */
    static DatabaseAccess accessTo(DataFolder folder, int port) {
        return new DatabaseAccess(
                EmbeddedLedgerDatabase.url(port),
                EmbeddedLedgerDatabase.user(),
                EmbeddedLedgerDatabase.password(folder));
    }

    /**
     * A database brought to the shape that this program needs.
     *
     * @throws CannotGoOn if a later program was here before, or it cannot be reached
     */
    static OpenLedger migrated(DataFolder folder, DatabaseAccess access) {
        return opened(folder, access, Migration::run);
    }

    /**
     * A database of someone's own: brought to the shape that this program needs, or, where this login may not become who owns the tables,
     * found in it. Then another login has migrated it, and this one cannot switch off what guards it.
     *
     * @throws CannotGoOn if it is not in that shape, or it cannot be reached
     */
    static OpenLedger migratedIfThisLoginMay(DataFolder folder, DatabaseAccess access) {
        return opened(folder, access, it -> {
            if (Migration.isForAnotherLogin(it)) {
                OWN_RIGHTS.forEach(role -> Migration.check(it, role));
            } else {
                Migration.run(it);
            }
        });
    }

    /** A database that others may be using, and that is left as it is. */
    private static OpenLedger upToDate(DataFolder folder, DatabaseAccess access) {
        return opened(folder, access, Migration::check);
    }

    private static OpenLedger opened(DataFolder folder, DatabaseAccess access, Consumer<DatabaseAccess> preparation) {
        try {
            preparation.accept(access);
        } catch (Migration.SchemaIsNewer e) {
            throw new CannotGoOn("database.is-newer", folder.path());
        } catch (Migration.SchemaIsOlder e) {
            throw new CannotGoOn("database.is-older");
        } catch (IllegalStateException | FlywayException e) {
            throw new CannotGoOn("database.not-opened", access.url(), CannotGoOn.reason(e));
        }
        return new OpenLedger(folder, access, masterKey(folder, access));
    }

    /** A key is made with a new ledger only: in the place of one that was lost it would be copied over the last good copy. */
    private static MasterKey masterKey(DataFolder folder, DatabaseAccess access) {
        Path file = folder.secrets().resolve("master-key");
        try {
            if (Files.notExists(file) && SubjectKeys.haveBegunIn(access)) {
                throw new CannotGoOn("master-key.is-lost", file);
            }
            return MasterKey.readOrCreate(file);
        } catch (IOException e) {
            throw CannotGoOn.because(e, folder.secrets());
        } catch (IllegalStateException e) {
            throw new CannotGoOn("master-key.is-none", file);
        }
    }
}
