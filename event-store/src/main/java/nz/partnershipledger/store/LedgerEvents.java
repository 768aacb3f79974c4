package nz.partnershipledger.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads the ledger: histories as they were recorded, in the words of today. */
public final class LedgerEvents {
    private static final String SELECT = "SELECT " + StoredEvent.COLUMNS + " FROM ledger.events ";

    private final LedgerStore store;

    /** Reads what this store holds. */
    public LedgerEvents(LedgerStore store) {
        this.store = store;
    }

    /**
     * The whole history of a stream, from its first version on; empty if there is none.
     *
     * @throws HistoryNotUnderstood if it holds an event that this program has no word for
     */
    public List<Recorded<? extends LedgerEvent>> of(StreamId stream) {
        return of(stream, 1);
    }

    /**
     * A stream's history from a version on.
     *
     * @throws HistoryNotUnderstood if it holds an event that this program has no word for
     */
    public List<Recorded<? extends LedgerEvent>> of(StreamId stream, long fromVersion) {
        return messages(stream, fromVersion)
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .toList();
    }

    /** A stream's history from a version on, as messages, among which may be some that are not understood. */
    public Stream<TrackedEventMessage<?>> messages(StreamId stream, long fromVersion) {
        return read(
                SELECT + "WHERE stream = ? AND sequence_number >= ? ORDER BY sequence_number",
                stream.value().toString(),
                fromVersion - 1);
    }

    /**
     * The histories of several streams, each in its order.
     *
     * @throws HistoryNotUnderstood if one holds an event that this program has no word for
     */
    public List<Recorded<? extends LedgerEvent>> ofAll(Collection<? extends StreamId> streams) {
        return read(SELECT + "WHERE stream = ANY (?) ORDER BY position", (Object) ids(streams))
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .toList();
    }

    /**
     * What the histories of several streams hold beyond a version of each, in the order in which it was recorded.
     *
     * @param versions the versions, 0 for a whole history
     * @throws HistoryNotUnderstood if one holds there an event that this program has no word for
     */
    public List<Recorded<? extends LedgerEvent>> beyond(Map<? extends StreamId, Long> versions) {
        List<? extends Map.Entry<? extends StreamId, Long>> each = List.copyOf(versions.entrySet());
        return read(
                        SELECT + "JOIN unnest(?::text[], ?::bigint[]) AS beyond(of, version)"
                                + " ON stream = beyond.of AND sequence_number >= beyond.version ORDER BY position",
                        each.stream().map(it -> it.getKey().value().toString()).toArray(String[]::new),
                        each.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .toList();
    }

    /**
     * The event at a position, if there is one.
     *
     * @throws HistoryNotUnderstood if this program has no word for it
     */
    public Optional<Recorded<? extends LedgerEvent>> at(long position) {
        return read(SELECT + "WHERE position = ?", position)
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .findFirst();
    }

    /**
     * Goes through the whole ledger under one snapshot, without holding it: stream after stream, each in its own order. Among the
     * messages may be some that are not understood.
     */
    public void forEach(Consumer<TrackedEventMessage<?>> consumer) {
        StoredEvents.forEach(
                store.database(),
                "ORDER BY stream, sequence_number",
                stored -> EventUtils.upcastAndDeserializeTrackedEvents(
                                Stream.of(asAxonKnowsIt(stored)), store.eventSerializer(), store.upcasters())
                        .forEach(consumer));
    }

    /**
     * How an event came in, as far as it is noted beside it.
     *
     * @param account the account
     * @param wayInBy who last opened that account or gave a code for it, while its owner had not seen that they did
     */
    public record CameBy(@Nullable UUID account, @Nullable PersonId wayInBy) {}

    /** How the events at these positions came in. */
    public Map<Long, CameBy> cameBy(Collection<Long> positions) {
        Map<Long, CameBy> found = new HashMap<>();
        if (!positions.isEmpty()) {
            store.database()
                    .sql()
                    .sql("""
                            SELECT position, (beside ->> ?)::uuid, (beside ->> ?)::uuid
                            FROM (SELECT position, convert_from(metadata, 'UTF8')::jsonb AS beside
                                  FROM ledger.events WHERE position = ANY (?)) AS noted""")
                    .params(Recording.ACCOUNT, Recording.WAY_IN_BY, positions.toArray(Long[]::new))
                    .query(row -> {
                        UUID wayInBy = row.getObject(3, UUID.class);
                        found.put(
                                row.getLong(1),
                                new CameBy(
                                        row.getObject(2, UUID.class), wayInBy == null ? null : new PersonId(wayInBy)));
                    });
        }
        return found;
    }

    /** The streams of a kind ({@code partnership} or {@code person}) that the ledger holds. */
    public List<UUID> streams(String kind) {
        return store.database()
                .sql()
                .sql(
                        "SELECT stream::uuid FROM ledger.events WHERE stream_type = ? AND sequence_number = 0 ORDER BY position")
                .param(kind)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The partnerships in which someone ever took part. */
    public List<PartnershipId> partnershipsOf(PersonId person) {
        return store.database()
                .sql()
                .sql("""
                        SELECT DISTINCT stream::uuid FROM ledger.events
                        WHERE name IN ('partner-joined', 'partnership-formed') AND ledger.joined(name, payload) = ?""")
                .param(person.toString())
                .query((row, number) -> new PartnershipId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How a stream began, if it did; it may be that this is not understood. */
    public Optional<TrackedEventMessage<?>> beginning(StreamId stream) {
        return read(
                        SELECT + "WHERE stream = ? AND sequence_number = 0",
                        stream.value().toString())
                .findFirst();
    }

    /** The stream with this id, if there is one. */
    public Optional<StreamId> stream(UUID id) {
        return store.database()
                .sql()
                .sql("SELECT stream_type, stream FROM ledger.events WHERE stream = ? AND sequence_number = 0")
                .param(id.toString())
                .query((row, number) -> Recording.stream(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The version a stream stands at, 0 if there is no such stream. */
    public long version(StreamId stream) {
        return number(
                "SELECT coalesce(max(sequence_number) + 1, 0) FROM ledger.events WHERE stream = ?",
                stream.value().toString());
    }

    /** The version a stream stood at, as it was known at an instant; 0 if it had not begun. */
    public long version(StreamId stream, Instant asOf) {
        return versions(List.of(stream), asOf).getOrDefault(stream.value(), 0L);
    }

    /** The versions that streams stood at, as they were known at an instant, by their ids; without those that had not begun. */
    public Map<UUID, Long> versions(Collection<? extends StreamId> streams, Instant asOf) {
        Map<UUID, List<Instant>> recordedAt = new HashMap<>();
        store.database()
                .sql()
                .sql("SELECT stream::uuid, recorded_at FROM ledger.events WHERE stream = ANY (?)"
                        + " ORDER BY stream, sequence_number")
                .param(1, ids(streams))
                .query(row -> {
                    recordedAt
                            .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(Instant.parse(row.getString(2)));
                });
        return versions(recordedAt, asOf);
    }

    /** The versions that streams stood at, as they were known at an instant, by their ids, told by the times that all their entries are marked with. */
    public Map<UUID, Long> versions(Map<UUID, List<Instant>> recordedAt, Instant asOf) {
        Instant now = store.clock().instant();
        Map<UUID, Long> versions = new HashMap<>();
        recordedAt.forEach((stream, times) -> versions.put(stream, HowFar.at(asOf, times, now)));
        return versions;
    }

    /** When a version of a stream was recorded, if it is. */
    public Optional<Instant> recordedAt(StreamId stream, long version) {
        return store.database()
                .sql()
                .sql("SELECT recorded_at FROM ledger.events WHERE stream = ? AND sequence_number = ?")
                .params(stream.value().toString(), version - 1)
                .query((row, number) -> Instant.parse(row.getString(1)))
                .optional();
    }

    /** The hash that binds a stream up to a version, in hexadecimal, if that is recorded. */
    public Optional<String> hash(StreamId stream, long version) {
        return store.database()
                .sql()
                .sql("SELECT encode(hash, 'hex') FROM ledger.events WHERE stream = ? AND sequence_number = ?")
                .params(stream.value().toString(), version - 1)
                .query(String.class)
                .optional();
    }

    /** The position of the newest event, 0 in an empty ledger. */
    public long head() {
        return number("SELECT coalesce(max(position), 0) FROM ledger.events");
    }

    private static String[] ids(Collection<? extends StreamId> streams) {
        return streams.stream().map(it -> it.value().toString()).toArray(String[]::new);
    }

    private long number(String statement, Object... parameters) {
        return store.database()
                .sql()
                .sql(statement)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private Stream<TrackedEventMessage<?>> read(String statement, Object... parameters) {
        List<TrackedDomainEventData<byte[]>> stored = store.database()
                .sql()
                .sql(statement)
                .params(parameters)
                .query((row, number) -> asAxonKnowsIt(StoredEvent.read(row)))
                .list();
        return EventUtils.upcastAndDeserializeTrackedEvents(
                stored.stream(), store.eventSerializer(), store.upcasters());
    }

    /** A row in the words of today. */
    static Recorded<? extends LedgerEvent> read(LedgerStore store, StoredEvent stored) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(asAxonKnowsIt(stored)), store.eventSerializer(), store.upcasters())
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .findFirst()
                .orElseThrow();
    }

    private static TrackedDomainEventData<byte[]> asAxonKnowsIt(StoredEvent event) {
        DomainEventData<byte[]> data = new GenericDomainEventEntry<>(
                event.streamType(),
                event.stream(),
                event.version() - 1,
                event.eventId(),
                event.recordedAt(),
                event.name(),
                event.revision(),
                event.payload().getBytes(StandardCharsets.UTF_8),
                event.metadata().getBytes(StandardCharsets.UTF_8));
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(event.position()), data);
    }
}
