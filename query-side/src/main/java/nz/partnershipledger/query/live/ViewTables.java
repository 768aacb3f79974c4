package nz.partnershipledger.query.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.store.LedgerDatabase;

/** The tables of all views, each known by its fold. */
public final class ViewTables {
    private final LedgerDatabase database;
    private final Map<String, ViewTable<?>> tables = new ConcurrentHashMap<>();

    /** The tables in this database. */
    public ViewTables(LedgerDatabase database) {
        this.database = database;
    }

    /** The table of a view. */
    @SuppressWarnings("unchecked") // a view's name is its own, and so is its row
    public <R extends Record> ViewTable<R> of(Fold<R> fold) {
        return (ViewTable<R>) tables.computeIfAbsent(fold.name(), it -> new ViewTable<>(database, fold));
    }
}
