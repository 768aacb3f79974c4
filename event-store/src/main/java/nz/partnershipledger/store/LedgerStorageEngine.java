package nz.partnershipledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
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

    private static final String IS_THERE_MORE = "SELECT EXISTS (SELECT FROM ledger.events WHERE position > ?)"
            + " OR EXISTS (SELECT FROM ledger.events WHERE position = ANY (?))";

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
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement question = connection.prepareStatement(IS_THERE_MORE)) {
            question.setLong(1, seen.getIndex());
            question.setArray(
                    2, connection.createArrayOf("bigint", seen.getGaps().toArray()));
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new EventStoreException("it cannot be told whether the ledger holds more", e);
        }
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
