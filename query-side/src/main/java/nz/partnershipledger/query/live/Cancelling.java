package nz.partnershipledger.query.live;

import java.time.OffsetDateTime;
import java.util.List;
import nz.partnershipledger.store.LedgerDatabase;

/** The wish that the making anew of a view comes to an end: it stands in the database, where whoever makes it looks. */
record Cancelling(LedgerDatabase database) {
    /**
     * Wishes that.
     *
     * @param fresh the table that is being made
     * @return whether anybody makes it
     */
    boolean ask(String view, String fresh) {
        return database.sql().sql("""
                                INSERT INTO views.rebuilds_to_end (view)
                                SELECT :view WHERE EXISTS (
                                    SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
                                    WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND datname = current_database()
                                          AND (classid::bigint << 32) | objid::bigint = hashtextextended(:fresh, 0))
                                ON CONFLICT (view) DO UPDATE SET asked_at = now()""").param("view", view).param("fresh", fresh).update() > 0;
    }

    /** What the clock by which wishes are told says. */
    OffsetDateTime now() {
        return database.sql()
                .sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single();
    }

    /** Whether somebody wishes that of one of these, and has since then; an earlier wish was meant for another. */
    boolean isAsked(List<String> views, OffsetDateTime since) {
        return database.sql()
                .sql("SELECT EXISTS (SELECT FROM views.rebuilds_to_end WHERE view = ANY (?) AND asked_at >= ?)")
                .param(1, views.toArray(String[]::new))
                .param(2, since)
                .query(Boolean.class)
                .single();
    }

    /** Nobody wishes that of these any more. */
    void forget(List<String> views) {
        database.sql()
                .sql("DELETE FROM views.rebuilds_to_end WHERE view = ANY (?)")
                .param(1, views.toArray(String[]::new))
                .update();
    }
}
