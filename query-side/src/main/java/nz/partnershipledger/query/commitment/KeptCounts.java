package nz.partnershipledger.query.commitment;

import java.time.InstantSource;
import java.time.LocalDate;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.LedgerDatabase;

/**
 * As what the promises of each partnership are counted is kept, and counted anew where something changed or the day of a promise is over
 * ({@code docs/decisions/0091-figures-are-kept-by-partnership.md}).
 */
final class KeptCounts {
    /**
     * What holds on a day of those {@code places} that are open, and where nothing changed since. What the reader promised themselves is told
     * apart nowhere here, so where they did, it does not count.
     */
    static final String OF_PLACES = """
            SELECT partnership, counted, number
            FROM (SELECT partnership FROM places WHERE open
                  EXCEPT SELECT partnership FROM views.promise_count_changes
                  EXCEPT SELECT partnership FROM views.follow_through WHERE promiser = :reader) AS unchanged
            JOIN views.promise_counts USING (partnership) WHERE :day BETWEEN holds_from AND holds_to""";

    /** Few enough to be done with before a program that is told to stop closes its database. */
    private static final int PARTNERSHIPS_AT_ONCE = 1_000;

    /** Marks are taken and promises counted in one look at the database, so that what is noted after it stays noted. */
    private static final String SOME_COUNTED_ANEW = """
            WITH noted AS (
                DELETE FROM views.promise_count_changes WHERE partnership IN (
                    SELECT DISTINCT partnership FROM views.promise_count_changes LIMIT %1$d)
                RETURNING partnership),
            these AS (
                SELECT partnership FROM noted
                UNION (SELECT partnership FROM views.promise_counts WHERE holds_to < :day LIMIT %1$d)),
            places AS MATERIALIZED (
                SELECT partnership, %2$s AS family FROM these JOIN views.partnerships AS it USING (partnership))
            INSERT INTO views.promise_counts (partnership, holds_from, holds_to, counted, number)
            SELECT partnership, coalesce(holds_from, '-infinity'), coalesce(holds_to, 'infinity'),
                   coalesce(counted, '{}'), coalesce(number, '{}')
            FROM places CROSS JOIN LATERAL (
                SELECT max(last_over) + 1 AS holds_from, min(next_over) AS holds_to,
                       array_agg(as_what) AS counted, array_agg(number) AS number
                FROM (
                    SELECT CASE WHEN due < :day THEN counted_once_past ELSE counted END
                           | CASE WHEN promiser = ANY (family) THEN %3$d ELSE 0 END AS as_what,
                           max(due) FILTER (WHERE due < :day AND counted <> counted_once_past) AS last_over,
                           min(due) FILTER (WHERE due >= :day AND counted <> counted_once_past) AS next_over,
                           count(*) AS number
                    FROM views.follow_through AS it
                    WHERE it.partnership = places.partnership AND private_to IS NULL AND whole_for IS NULL
                    GROUP BY as_what) AS alike) AS promises
            ON CONFLICT (partnership) DO UPDATE SET holds_from = excluded.holds_from, holds_to = excluded.holds_to,
                counted = excluded.counted, number = excluded.number""".formatted(
                    PARTNERSHIPS_AT_ONCE, PromiseQuestion.whoIs(PromiseQuestion.FAMILY), PromiseQuestion.OF_FAMILY);

    private final LedgerDatabase database;
    private final InstantSource clock;

    KeptCounts(QueryStore query) {
        this.database = query.database();
        this.clock = query.clock();
    }

    /** Counts some of what changed, or does not hold today any more. */
    void renew() {
        renew(Aotearoa.dayOf(clock.instant()));
    }

    /** One at a time: whoever counts sees what whoever did so before has written. */
    void renew(LocalDate day) {
        database.inNewTransaction(() -> {
            database.sql()
                    .sql("SELECT pg_advisory_xact_lock(hashtextextended('views.promise_counts', 0))::text")
                    .query(String.class)
                    .single();
            return database.sql().sql(SOME_COUNTED_ANEW).param("day", day).update();
        });
    }
}
