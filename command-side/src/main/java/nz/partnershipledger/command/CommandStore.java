package nz.partnershipledger.command;

import java.util.List;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;
import nz.partnershipledger.store.SnapshotForm;
import nz.partnershipledger.store.SubjectKeys;

/**
 * What the command side keeps the ledger with: the store, worked on in the command role, and the keys.
 *
 * @param database its connections
 * @param store where it adds events
 * @param events what has been recorded
 * @param master the key that wraps the subjects' keys
 * @param texts seals what is written
 */
public record CommandStore(
        LedgerDatabase database, LedgerStore store, LedgerEvents events, MasterKey master, SealedTexts texts)
        implements AutoCloseable {
    private static final List<SnapshotForm> SNAPSHOTS = List.of(
            new SnapshotForm("partnership", 12, Partnership.class), new SnapshotForm("person", 5, Person.class));

    /**
     * Opens it.
     *
     * @param connections how many connections it may hold
     * @throws SubjectKeys.WrongMasterKey if the ledger was begun with another key
     */
    public static CommandStore open(DatabaseAccess access, MasterKey master, int connections) {
        LedgerDatabase database = LedgerDatabase.connect(access, DatabaseRole.COMMAND, connections);
        LedgerStore store = new LedgerStore(database, SNAPSHOTS);
        SealedTexts texts = new SealedTexts(new SubjectKeys(database, master));
        return new CommandStore(database, store, new LedgerEvents(store), master, texts);
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }
}
