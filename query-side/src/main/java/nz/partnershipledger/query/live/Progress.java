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
import nz.partnershipledger.store.LedgerDatabase;

/** How far each stream has been applied to each view, and which of them are parked. */
public final class Progress {
    private final LedgerDatabase database;

    Progress(LedgerDatabase database) {
        this.database = database;
    }

    /** Keeps the view's table in its place until the transaction ends; whoever swaps it waits for that. */
    void hold(String view) {
        lock("pg_advisory_xact_lock_shared", view);
    }

    /** Waits until nobody writes to the view, and keeps everyone from it until the transaction ends. */
    void stopAll(String view) {
        lock("pg_advisory_xact_lock", view);
    }

    private void lock(String how, String view) {
        database.sql()
                .sql("SELECT " + how + "(hashtextextended(?, 0))::text")
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

    /** Forgets all parked streams of a view. */
    void unparkAll(String view) {
        database.sql()
                .sql("DELETE FROM views.parked WHERE view = ?")
                .param(1, view)
                .update();
    }

    /**
     * Which of these streams are parked for a view. Until the transaction ends nobody else parks or heals them: whoever heals one waits
     * for those who skip its events, and the other way round, so that none falls between.
     */
    Set<UUID> parked(String view, Collection<UUID> streams) {
        return new HashSet<>(database.sql()
                .sql("SELECT stream FROM views.parked WHERE view = ? AND stream = ANY (?) ORDER BY stream FOR UPDATE")
                .param(1, view)
                .param(2, streams.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** The version last applied of each of these streams; they stay as they are until the transaction ends. */
    Map<UUID, Long> applied(String view, Collection<UUID> streams) {
        Map<UUID, Long> applied = new HashMap<>();
        database.sql()
                .sql("SELECT stream, version FROM views.applied WHERE view = ? AND stream = ANY (?)"
                        + " ORDER BY stream FOR UPDATE")
                .param(1, view)
                .param(2, streams.toArray(UUID[]::new))
                .query(row -> {
                    applied.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return applied;
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
    record Stands(long version, Optional<Long> parkedAt) {}

    /** Where a view stands with a stream now. */
    Stands stands(String view, UUID stream) {
        return database.sql()
                .sql("""
                        SELECT coalesce((SELECT version FROM views.applied WHERE view = :view AND stream = :stream), 0),
                               (SELECT version FROM views.parked WHERE view = :view AND stream = :stream)""")
                .param("view", view)
                .param("stream", stream)
                .query((row, number) -> new Stands(row.getLong(1), Optional.ofNullable(row.getObject(2, Long.class))))
                .single();
    }
}
