package nz.partnershipledger.query.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How each view stands: how far it is, what it waits for. */
public final class Standings {
    /** A node that has said nothing for so long is not at work. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LiveViews views;
    private final LedgerDatabase database;
    private final Progress progress;
    private final InstantSource clock;

    /** Looks at these views in this database. */
    public Standings(LiveViews views, LedgerDatabase database, InstantSource clock) {
        this.views = views;
        this.database = database;
        this.progress = new Progress(database);
        this.clock = clock;
    }

    /** What a view is doing. */
    public enum State {
        /** Everything that is recorded is shown. */
        UP_TO_DATE,
        /** Some entries are still to be applied. */
        CATCHING_UP,
        /** Some streams hold an entry that could not be applied; all others go on. */
        PARKED,
        /** No node is at work on it. */
        STOPPED
    }

    /**
     * How a view stands.
     *
     * @param view the view, by the name of its table
     * @param position the greatest position that it has applied; 0 if none
     * @param lag how many entries are still to be applied, those of parked streams not counted
     * @param oldest when the first of these was recorded; null if there is none
     * @param rate how many entries a second this node has applied during the last minute
     * @param state what it is doing
     * @param parked the streams that it could not apply any further
     */
    public record Standing(
            String view,
            long position,
            long lag,
            @Nullable Instant oldest,
            double rate,
            State state,
            List<Progress.Parked> parked) {}

    private record Lag(long entries, @Nullable Instant oldest) {}

    /** All views. */
    public List<Standing> all() {
        return views.views().stream().map(this::of).toList();
    }

    /** The view of this name, if there is one. */
    public Optional<Standing> find(String view) {
        return views.find(view).map(this::of);
    }

    private Standing of(LiveView<?> view) {
        List<Progress.Parked> parked = progress.parked(view.name());
        Lag lag = lag(view);
        return new Standing(
                view.name(),
                position(view.name()),
                lag.entries(),
                lag.oldest(),
                view.rate(),
                state(lag, parked),
                parked);
    }

    /**
     * What a view lacks.
     *
     * @param view the view
     * @param waiting how many entries are still to be applied, those of parked streams not counted
     * @param lag how long ago the oldest of these was recorded; nothing if there is none
     * @param parked how many streams it could not apply any further
     */
    public record Shortfall(String view, long waiting, Duration lag, long parked) {}

    /**
     * What all views lack, in one look that is cheap however long the ledger is: only at what the processor has not delivered yet. What a view that
     * is new has missed of earlier entries is not looked for.
     */
    public List<Shortfall> shortfalls() {
        Map<String, List<String>> kinds =
                views.views().stream().collect(Collectors.toMap(LiveView::name, LiveView::kinds));
        return database.sql()
                .sql("""
                        WITH late AS MATERIALIZED (
                            SELECT stream_type, stream::uuid AS stream, sequence_number, recorded_at::timestamptz AS recorded_at
                            FROM ledger.events
                            WHERE position > (
                                SELECT min(coalesce((convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint, -1))
                                FROM views.tokens WHERE view = :processor))
                        SELECT follows.key,
                               count(late.stream),
                               coalesce(greatest(extract(epoch FROM clock_timestamp() - min(late.recorded_at)), 0), 0)::float8,
                               (SELECT count(*) FROM views.parked WHERE view = follows.key)
                        FROM jsonb_each(:kinds::jsonb) AS follows
                        LEFT JOIN late
                            ON jsonb_exists(follows.value, late.stream_type)
                           AND NOT EXISTS (
                               SELECT FROM views.applied
                               WHERE applied.view = follows.key AND applied.stream = late.stream
                                 AND applied.version > late.sequence_number)
                           AND NOT EXISTS (
                               SELECT FROM views.parked
                               WHERE parked.view = follows.key AND parked.stream = late.stream)
                        GROUP BY follows.key ORDER BY follows.key""")
                .param("processor", LiveViews.PROCESSOR)
                .param("kinds", JSON.writeValueAsString(kinds))
                .query((row, number) -> new Shortfall(
                        row.getString(1),
                        row.getLong(2),
                        Duration.ofMillis((long) (row.getDouble(3) * 1_000)),
                        row.getLong(4)))
                .list();
    }

    private State state(Lag lag, List<Progress.Parked> parked) {
        if (!isAtWork()) {
            return State.STOPPED;
        }
        if (!parked.isEmpty()) {
            return State.PARKED;
        }
        return lag.entries() > 0 ? State.CATCHING_UP : State.UP_TO_DATE;
    }

    private long position(String view) {
        return database.sql()
                .sql("SELECT coalesce(max(position), 0) FROM views.applied WHERE view = ?")
                .param(1, view)
                .query(Long.class)
                .single();
    }

    /** Every segment has an owner who was heard of not long ago. */
    private boolean isAtWork() {
        return database.sql()
                .sql("SELECT count(*) > 0 AND bool_and(owner IS NOT NULL AND timestamp::timestamptz > ?)"
                        + " FROM views.tokens WHERE view = ?")
                .params(OffsetDateTime.ofInstant(clock.instant().minus(SILENCE), ZoneOffset.UTC), LiveViews.PROCESSOR)
                .query(Boolean.class)
                .single();
    }

    /** Entries are applied stream by stream, so that a look at each stream's end tells what is missing. */
    private Lag lag(LiveView<?> view) {
        return database.sql()
                .sql("""
                        SELECT count(*), min(recorded_at)
                        FROM ledger.events AS entry
                        LEFT JOIN views.applied AS applied
                            ON applied.view = :view AND applied.stream = entry.stream::uuid
                        WHERE entry.stream_type = ANY (:kinds)
                          AND entry.sequence_number >= coalesce(applied.version, 0)
                          AND entry.stream::uuid NOT IN (SELECT stream FROM views.parked WHERE view = :view)""")
                .param("view", view.name())
                .param("kinds", view.kinds().toArray(String[]::new))
                .query((row, number) ->
                        new Lag(row.getLong(1), row.getString(2) == null ? null : Instant.parse(row.getString(2))))
                .single();
    }
}
