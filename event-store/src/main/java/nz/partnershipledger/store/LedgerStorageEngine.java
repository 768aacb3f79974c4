package nz.partnershipledger.store;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on the ledger's own table. It adds events with one statement, which hands back the positions the
 * database gave them; time and hashes are the database's, set by the table's trigger.
 */
final class LedgerStorageEngine extends JdbcEventStorageEngine {
    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("ledger.events")
            .snapshotTable("ledger.snapshots")
            .globalIndexColumn("position")
            .typeColumn("stream_type")
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("sequence_number")
            .eventIdentifierColumn("event_id")
            .payloadTypeColumn("name")
            .payloadRevisionColumn("revision")
            .timestampColumn("recorded_at")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    /** Whether there is anything beyond a position would be looked for from the other end, through all that is there. */
    private static final String IS_THERE_MORE = "SELECT coalesce(max(position) > ?, false) FROM ledger.events";

    private static final String ARE_GAPS_FILLED = "SELECT EXISTS (SELECT FROM ledger.events WHERE position = ANY (?))";

    private final LedgerDatabase database;
    private final GroupCommit group;
    private final Snapshots snapshots;

    LedgerStorageEngine(Builder builder, LedgerDatabase database) {
        super(builder.schema(SCHEMA).dataType(byte[].class));
        this.database = database;
        this.group = new GroupCommit(new Insertion(database));
        this.snapshots = new Snapshots(database);
    }

    /** Whoever follows the ledger looks for more many times a second, and most times there is none: to find that out takes one short question. */
    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken after, int most) {
        return after instanceof GapAwareTrackingToken seen && !isThereMore(seen)
                ? List.of()
                : super.fetchTrackedEvents(after, most);
    }

    private boolean isThereMore(GapAwareTrackingToken seen) {
        Long[] gaps = seen.getGaps().toArray(Long[]::new);
        return isSo(IS_THERE_MORE, seen.getIndex()) || (gaps.length > 0 && isSo(ARE_GAPS_FILLED, (Object) gaps));
    }

    private boolean isSo(String question, Object of) {
        return database.sql().sql(question).param(of).query(Boolean.class).single();
    }

    /** When this returns they are safe on the disk, or part of the calling thread's transaction if it is in one. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            append(events, serializer);
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        Addition addition = new Addition(
                events.stream()
                        .map(it -> row((DomainEventMessage<?>) it, serializer))
                        .toList(),
                KeptAnswer.ofCurrentUnitOfWork());
        try {
            List<Appended> appended = group.add(addition);
            if (appended.isEmpty()) {
                throw anotherWasFirst((DomainEventMessage<?>) events.getFirst());
            }
            appended.forEach(Appended::add);
        } catch (SQLException e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(snapshot, serializer);
    }

    private RuntimeException anotherWasFirst(DomainEventMessage<?> first) {
        return first.getSequenceNumber() == 0
                        && lastSequenceNumberFor(first.getAggregateIdentifier()).isPresent()
                ? new AggregateStreamCreationException("this stream has begun")
                : new ConcurrencyException("the stream has gone on, or the request been answered, meanwhile");
    }

    private static Addition.Row row(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new Addition.Row(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }
}
