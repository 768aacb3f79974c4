package nz.partnershipledger.query.report;

import java.time.Duration;
import nz.partnershipledger.store.LedgerDatabase;

/** Counts the reports anew where something changed: before anybody reads them here, and now and then for those who read the database. */
final class Renewal {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int PARTNERSHIPS_AT_ONCE = 200;

    private final LedgerDatabase database;

    Renewal(LedgerDatabase database) {
        this.database = database;
    }

    /**
     * Counts what had changed when this was called, for two seconds at most.
     *
     * @return whether all of that is counted now
     */
    boolean upToNow() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        if (isOfAnotherDay()) {
            some();
        }
        long last = database.sql()
                .sql("SELECT coalesce(max(mark), 0) FROM views.report_changes")
                .query(Long.class)
                .single();
        while (isToBeCounted(last)) {
            if (System.nanoTime() > end) {
                return false;
            }
            some();
        }
        return true;
    }

    private boolean isToBeCounted(long last) {
        return database.sql()
                .sql("SELECT EXISTS (SELECT FROM views.report_changes WHERE mark <= ?)")
                .param(last)
                .query(Boolean.class)
                .single();
    }

    /** Whether what is overdue, or in which term a day lies, is another matter than when the reports were counted last. */
    private boolean isOfAnotherDay() {
        return database.sql().sql("""
                        SELECT EXISTS (SELECT FROM views.report_day
                                       WHERE day <> (now() AT TIME ZONE 'Pacific/Auckland')::date OR terms <> views.terms_in_words())""").query(Boolean.class).single();
    }

    private void some() {
        database.inNewTransaction(() -> {
            database.sql().sql("SET LOCAL statement_timeout = 0").update();
            return database.sql()
                    .sql("SELECT views.renew_reports(?)")
                    .param(PARTNERSHIPS_AT_ONCE)
                    .query(Integer.class)
                    .single();
        });
    }

    /** Counts some of what changed, if anything did. */
    void look() {
        if (isToBeCounted(Long.MAX_VALUE) || isOfAnotherDay()) {
            some();
        }
    }
}
