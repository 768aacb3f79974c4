package nz.partnershipledger.store;

import java.util.function.LongConsumer;

/** Checks that every event in the database is as it was recorded, and that none is missing from within a stream. */
public final class LedgerVerifier {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final LedgerDatabase database;

    /** Checks this database. */
    public LedgerVerifier(LedgerDatabase database) {
        this.database = database;
    }

    /** How many events there are to check, about. */
    public long size() {
        return database.sql()
                .sql("SELECT count(*) FROM ledger.events")
                .query(Long.class)
                .single();
    }

    /**
     * Checks all events, under one snapshot.
     *
     * @param progress told how many events are done, now and then
     */
    public Verification verify(LongConsumer progress) {
        ChainCheck check = new ChainCheck();
        StoredEvents.forEach(database, "ORDER BY stream, sequence_number", event -> {
            check.follow(event);
            if (check.events() % ROWS_AT_A_TIME == 0) {
                progress.accept(check.events());
            }
        });
        progress.accept(check.events());
        return check.result();
    }
}
