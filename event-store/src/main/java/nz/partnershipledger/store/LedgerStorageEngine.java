package nz.partnershipledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

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

    private final TransactionManager transactions;

    LedgerStorageEngine(Builder builder, TransactionManager transactions) {
        super(builder.schema(SCHEMA).transactionManager(transactions).dataType(byte[].class));
        this.transactions = transactions;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> append(events, serializer));
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        Alongside alongside = Alongside.ofCurrentUnitOfWork();
        String insertion = """
                WITH appended AS (
                    INSERT INTO ledger.events
                        (stream_type, stream, sequence_number, event_id, name, revision, payload, metadata)
                    VALUES %s RETURNING stream, sequence_number, position),
                newest AS (SELECT sequence_number + 1 AS version, position FROM appended ORDER BY position DESC LIMIT 1)%s
                SELECT stream, sequence_number, position, %s FROM appended ORDER BY position""".formatted(
                        String.join(", ", Collections.nCopies(events.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")),
                        alongside == null ? "" : ", alongside AS (" + alongside.statement() + ")",
                        alongside == null ? "1" : "(SELECT count(*) FROM alongside)");
        Connection connection = getConnection();
        try (PreparedStatement insert = connection.prepareStatement(insertion)) {
            int column = 0;
            for (EventMessage<?> message : events) {
                DomainEventMessage<?> event = (DomainEventMessage<?>) message;
                SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
                insert.setString(++column, event.getType());
                insert.setString(++column, event.getAggregateIdentifier());
                insert.setLong(++column, event.getSequenceNumber());
                insert.setString(++column, event.getIdentifier());
                insert.setString(++column, payload.getType().getName());
                insert.setString(++column, payload.getType().getRevision());
                insert.setBytes(++column, payload.getData());
                insert.setBytes(
                        ++column,
                        event.serializeMetaData(serializer, byte[].class).getData());
            }
            if (alongside != null) {
                for (Object parameter : alongside.parameters()) {
                    insert.setObject(++column, parameter);
                }
            }
            try (ResultSet inserted = insert.executeQuery()) {
                while (inserted.next()) {
                    if (inserted.getLong(4) == 0) {
                        throw new ConcurrencyException("what goes with the events was there already");
                    }
                    Appended.add(new Appended(inserted.getString(1), inserted.getLong(2) + 1, inserted.getLong(3)));
                }
            }
        } catch (SQLException e) {
            handlePersistenceException(e, events.getFirst());
        } finally {
            JdbcUtils.closeQuietly(connection);
        }
    }
}
