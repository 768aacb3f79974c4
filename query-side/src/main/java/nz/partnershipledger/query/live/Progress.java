package nz.partnershipledger.query.live;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.Recording;
import tools.jackson.databind.json.JsonMapper;

/** How far each stream has been applied to each view, and which of them are parked. */
public final class Progress {
    /** Where the database tells all nodes, as soon as a view shows it, in which stream something is new. */
    public static final String SHOWN = "ledger_shown";

    /** Said in place of so many streams that each is looked at. */
    public static final String MANY = "many";

    /** Said in place of a stream where figures of reports may be others. */
    public static final UUID FIGURES = new UUID(0, 0);

    private static final int TOLD_APART = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LedgerDatabase database;
    private final Program program;

    /** As this program keeps it. */
    Progress(LedgerDatabase database) {
        this(database, Program.THIS);
    }

    Progress(LedgerDatabase database, Program program) {
        this.database = database;
        this.program = program;
    }

    /** From now on this program keeps the views, and no older one; a newer one goes on keeping them. */
    void takeOver() {
        database.sql()
                .sql("UPDATE views.kept_by SET migrations = ? WHERE migrations < ?")
                .params(program.migrations(), program.migrations())
                .update();
    }

    /** Whether a newer program keeps the views. */
    boolean isTakenOver() {
        return isNewer(database.sql()
                .sql("SELECT migrations FROM views.kept_by")
                .query(Integer.class)
                .single());
    }

    /**
     * Checks that no newer program keeps the views, or has changed their tables as one does before it starts: a table that this one made anew would
     * take the place of another that it does not know.
     *
     * @throws TakenOver if one does, or has
     */
    void checkThatTablesAreKnown() {
        if (isNewer(database.sql().sql("""
                        SELECT greatest((SELECT migrations FROM views.kept_by),
                                        (SELECT count(*) FROM views.migrations WHERE success AND version IS NOT NULL))""").query(Integer.class).single())) {
            throw new TakenOver();
        }
    }

    private boolean isNewer(int migrations) {
        return migrations > program.migrations();
    }

    /**
     * How far a stream has been applied to a view.
     *
     * @param view the view
     * @param stream the stream's id
     * @param version the version applied last
     * @param position its position
     */
    record Reached(String view, UUID stream, long version, long position) {}

    /** How far streams have been applied to views, and which are parked. */
    record Known(Map<String, Map<UUID, Long>> applied, Map<String, Set<UUID>> parked) {
        Map<UUID, Long> applied(String view) {
            return applied.getOrDefault(view, Map.of());
        }

        Set<UUID> parked(String view) {
            return parked.getOrDefault(view, Set.of());
        }
    }

    /**
     * Keeps the views' tables in their places until the transaction ends; whoever swaps one waits for that. Tells how far these streams are,
     * and they stay so until then: whoever heals one waits for those who skip its events, and the other way round, so that none falls between.
     *
     * <p>Until then every row is looked for by its key. The database would go through a whole table instead while it takes it for a short one,
     * which it does of each that grows, until it has counted again.
     */
    Known hold(Collection<String> views, Collection<UUID> streams) {
        String[] names = views.stream().sorted().toArray(String[]::new);
        UUID[] ids = streams.toArray(UUID[]::new);
        database.sql()
                .sql("""
                        SELECT count(pg_advisory_xact_lock_shared(hashtextextended('views.' || view, 0))::text),
                               set_config('enable_seqscan', 'off', true),
                               set_config('enable_hashjoin', 'off', true),
                               set_config('enable_mergejoin', 'off', true)
                        FROM unnest(?) AS view""")
                .param(1, names)
                .query((row, number) -> row.getLong(1))
                .single();
        Map<String, Set<UUID>> parked = new HashMap<>();
        database.sql()
                .sql("SELECT view, stream FROM views.parked WHERE view = ANY (?) AND stream = ANY (?)"
                        + " ORDER BY view, stream FOR UPDATE")
                .params(names, ids)
                .query(row -> {
                    parked.computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        Map<String, Map<UUID, Long>> applied = new HashMap<>();
        database.sql()
                .sql("SELECT view, stream, version FROM views.applied WHERE view = ANY (?) AND stream = ANY (?)"
                        + " ORDER BY view, stream FOR UPDATE")
                .params(names, ids)
                .query(row -> {
                    applied.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(row.getObject(2, UUID.class), row.getLong(3));
                });
        return new Known(applied, parked);
    }

    /**
     * Notes how far streams are, and that what is reported of them is to be counted anew, in one statement.
     *
     * @throws TakenOver if a newer program keeps the views, whose rows may hold more than this one knows of
     */
    void reached(Collection<Reached> reached) {
        database.sql().sql("""
                        WITH reached AS MATERIALIZED (
                            SELECT view, stream, version, position FROM jsonb_populate_recordset(NULL::views.applied, ?::jsonb)),
                        changed AS (INSERT INTO views.report_changes (partnership) SELECT DISTINCT stream FROM reached)
                        INSERT INTO views.applied (view, stream, version, position)
                        SELECT view, stream, version, position FROM reached
                        ON CONFLICT (view, stream) DO UPDATE SET version = excluded.version, position = excluded.position""").param(1, JSON.writeValueAsString(reached)).update();
        tell(reached.stream().map(Reached::stream).collect(Collectors.toSet()));
    }

    /** They hear it once the current transaction is done, and never if it comes to nothing. */
    private void tell(Set<UUID> streams) {
        String[] told = streams.size() > TOLD_APART
                ? new String[] {MANY}
                : streams.stream().map(UUID::toString).toArray(String[]::new);
        int keptBy = database.sql()
                .sql(
                        "SELECT (SELECT migrations FROM views.kept_by), count(pg_notify(?, stream)::text) FROM unnest(?) AS stream")
                .params(SHOWN, told)
                .query((row, _) -> row.getInt(1))
                .single();
        // Asked last, so that whoever writes has waited already for those that swap a table.
        if (isNewer(keptBy)) {
            throw new TakenOver();
        }
    }

    /** Notes how far a view's streams are, in place of whatever was known of that. */
    void reachedAnew(String view, Collection<Reached> reached) {
        database.sql()
                .sql("DELETE FROM views.applied WHERE view = ?")
                .param(1, view)
                .update();
        reached(reached);
    }

    /** A stream of which a view has not applied what was delivered: the view is newer than that, or was emptied since. */
    record Behind(String view, StreamId stream) {}

    /**
     * The streams of which these views lack entries that the processor has passed, and so does not deliver again. Some of its segments may be
     * behind the others; what they deliver later is known by its version.
     *
     * @param kinds the kinds of streams that each view follows
     */
    List<Behind> behind(Map<String, List<String>> kinds) {
        return database.sql()
                .sql("""
                        WITH ends AS MATERIALIZED (
                            SELECT stream_type, stream, max(sequence_number) + 1 AS version
                            FROM ledger.events
                            WHERE position <= (
                                SELECT max((convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint)
                                FROM views.tokens WHERE view = :processor)
                            GROUP BY stream_type, stream)
                        SELECT follows.key, stream_type, ends.stream
                        FROM ends
                        JOIN jsonb_each(:kinds::jsonb) AS follows ON jsonb_exists(follows.value, stream_type)
                        LEFT JOIN views.applied ON applied.view = follows.key AND applied.stream = ends.stream::uuid
                        LEFT JOIN views.parked ON parked.view = follows.key AND parked.stream = ends.stream::uuid
                        WHERE coalesce(applied.version, 0) < ends.version AND parked.stream IS NULL
                        ORDER BY 1, 3""")
                .param("processor", LiveViews.PROCESSOR)
                .param("kinds", JSON.writeValueAsString(kinds))
                .query((row, number) ->
                        new Behind(row.getString(1), Recording.stream(row.getString(2), row.getString(3))))
                .list();
    }

    /** Waits until nobody writes to the view, and keeps everyone from it until the transaction ends. */
    void stopAll(String view) {
        database.sql()
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(1, "views." + view)
                .query(String.class)
                .single();
    }

    /** The version last applied of every stream. */
    Map<UUID, Long> applied(String view) {
        Map<UUID, Long> applied = new HashMap<>();
        database.sql()
                .sql("SELECT stream, version FROM views.applied WHERE view = ?")
                .param(1, view)
                .query(row -> {
                    applied.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return applied;
    }

    /**
     * A stream that a view could not apply any further.
     *
     * @param stream its id
     * @param version the version of the first entry that is not applied
     * @param position the position of that entry
     * @param cause what kind of error it was
     * @param since when it was parked
     */
    public record Parked(UUID stream, long version, long position, String cause, Instant since) {}

    /** All parked streams of a view, the one that has waited longest first. */
    List<Parked> parked(String view) {
        return database.sql()
                .sql(
                        "SELECT stream, version, position, cause, since FROM views.parked WHERE view = ? ORDER BY since, stream")
                .param(1, view)
                .query((row, number) -> new Parked(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether a migration left it to the next start to make this view anew. */
    boolean isToBeMadeAnew(String view) {
        return database.sql()
                .sql("SELECT EXISTS (SELECT FROM views.to_make_anew WHERE view = ?)")
                .param(1, view)
                .query(Boolean.class)
                .single();
    }

    /** This view was made anew. */
    void madeAnew(String view) {
        database.sql()
                .sql("DELETE FROM views.to_make_anew WHERE view = ?")
                .param(1, view)
                .update();
    }

    /** Forgets all parked streams of a view. */
    void unparkAll(String view) {
        database.sql()
                .sql("DELETE FROM views.parked WHERE view = ?")
                .param(1, view)
                .update();
    }

    /** Parks a stream; its cause is named by its kind alone, for its message could hold words. */
    void park(String view, Delivery culprit, Throwable cause) {
        database.sql()
                .sql("INSERT INTO views.parked (view, stream, version, position, cause) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (view, stream) DO NOTHING")
                .params(
                        view,
                        culprit.stream().value(),
                        culprit.version(),
                        culprit.position(),
                        cause.getClass().getName())
                .update();
    }

    void unpark(String view, UUID stream) {
        database.sql()
                .sql("DELETE FROM views.parked WHERE view = ? AND stream = ?")
                .params(view, stream)
                .update();
    }

    /**
     * Where a view stands with a stream.
     *
     * @param version the version applied last, 0 if none
     * @param parkedAt the version that it is parked at, if it is
     */
    record Stands(long version, Optional<Long> parkedAt) {
        /** Whether it is parked at this version or an earlier one. */
        boolean isParkedBefore(long later) {
            return version < later && parkedAt.filter(it -> it <= later).isPresent();
        }
    }

    /** Where these views stand with a stream now, each by its name. */
    Map<String, Stands> stands(Collection<String> views, UUID stream) {
        Map<String, Stands> stands = new HashMap<>();
        database.sql().sql("""
                        SELECT view, coalesce(applied.version, 0), parked.version
                        FROM (SELECT unnest(?) AS view, ?::uuid AS stream) AS asked
                        LEFT JOIN views.applied USING (view, stream)
                        LEFT JOIN views.parked USING (view, stream)""").params(views.toArray(String[]::new), stream).query(row -> {
            stands.put(row.getString(1), new Stands(row.getLong(2), Optional.ofNullable(row.getObject(3, Long.class))));
        });
        return stands;
    }
}
