package nz.partnershipledger.query.live;

import java.time.InstantSource;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;
import nz.partnershipledger.store.SubjectKeys;

/**
 * What the query side reads the ledger with, in the query role, and the keys.
 *
 * @param database its connections
 * @param store where views follow the events
 * @param events what has been recorded
 * @param master the key that wraps the subjects' keys, and to which cursors are bound
 * @param texts opens what is shown
 * @param node the name of this node, by which its share of the views' work is known; see {@link LiveViews}
 */
public record QueryStore(
        LedgerDatabase database,
        LedgerStore store,
        LedgerEvents events,
        MasterKey master,
        SealedTexts texts,
        String node)
        implements AutoCloseable {
    /**
     * Opens it.
     *
     * @param connections how many connections it may hold
     * @param node the name of this node
     * @throws SubjectKeys.WrongMasterKey if the ledger was begun with another key
     */
    public static QueryStore open(DatabaseAccess access, MasterKey master, int connections, String node) {
        LedgerDatabase database = LedgerDatabase.connect(access, DatabaseRole.QUERY, connections);
        LedgerStore store = new LedgerStore(database);
        SealedTexts texts = new SealedTexts(new SubjectKeys(database, master));
        return new QueryStore(database, store, new LedgerEvents(store), master, texts, node);
    }

    /** The ledger's clock. */
    public InstantSource clock() {
        return store.clock();
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }
}
