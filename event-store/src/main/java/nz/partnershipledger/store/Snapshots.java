package nz.partnershipledger.store;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes down what a stream comes to, in place of what it came to before. Nothing is lost with a snapshot, so nobody waits for the disk. */
final class Snapshots {
    private static final String STATEMENT = """
            WITH unhurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
            former AS (DELETE FROM ledger.snapshots WHERE stream = :stream AND sequence_number < :sequence)
            INSERT INTO ledger.snapshots
                (stream_type, stream, sequence_number, event_id, name, revision, recorded_at, payload, metadata)
            SELECT :type, :stream, :sequence, :id, :name, :revision, :recordedAt, :payload, :metadata FROM unhurried
            ON CONFLICT DO NOTHING""";

    private final LedgerDatabase database;

    Snapshots(LedgerDatabase database) {
        this.database = database;
    }

    /** Within a transaction it does nothing: what is summed up might never become part of the ledger. */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        if (TransactionSynchronizationManager.hasResource(database.dataSource())) {
            return;
        }
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        database.sql()
                .sql(STATEMENT)
                .param("type", snapshot.getType())
                .param("stream", snapshot.getAggregateIdentifier())
                .param("sequence", snapshot.getSequenceNumber())
                .param("id", snapshot.getIdentifier())
                .param("name", payload.getType().getName())
                .param("revision", payload.getType().getRevision())
                .param("recordedAt", DateTimeUtils.formatInstant(snapshot.getTimestamp()))
                .param("payload", payload.getData())
                .param(
                        "metadata",
                        snapshot.serializeMetaData(serializer, byte[].class).getData())
                .update();
    }
}
