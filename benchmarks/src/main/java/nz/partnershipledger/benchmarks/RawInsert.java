package nz.partnershipledger.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the machine can do at best: one row like an event's, inserted by plain JDBC and committed. The table has the
 * columns, sizes and indexes of the ledger's, and no triggers; nothing is decided, read, sealed or remembered.
 */
final class RawInsert implements Contender {
    private static final String INSERT = """
            INSERT INTO raw.events (stream_type, stream, sequence_number, event_id, name, revision, recorded_at,
                payload, metadata, previous_hash, digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final LedgerDatabase database;
    private final Row like;
    private final List<Stream> streams;

    private record Stream(String id, AtomicLong next) {}

    @SuppressWarnings("ArrayRecordComponent") // handed straight to the database, compared nowhere
    private record Row(
            String type,
            String name,
            String revision,
            String recordedAt,
            byte[] payload,
            byte[] metadata,
            byte[] previousHash,
            byte[] digest,
            byte[] hash) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("stream_type"),
                    row.getString("name"),
                    row.getString("revision"),
                    row.getString("recorded_at"),
                    row.getBytes("payload"),
                    row.getBytes("metadata"),
                    row.getBytes("previous_hash"),
                    row.getBytes("digest"),
                    row.getBytes("hash"));
        }
    }

    /**
     * Makes the table beside a ledger.
     *
     * @param owner may make it
     * @param access how to sign in to the ledger's database, where a note on progress has been recorded
     */
    RawInsert(JdbcClient owner, DatabaseAccess access, int connections, int streams) {
        owner.sql("""
                        CREATE SCHEMA raw;
                        CREATE TABLE raw.events (LIKE ledger.events INCLUDING ALL);
                        GRANT USAGE ON SCHEMA raw TO ledger_command;
                        GRANT INSERT ON raw.events TO ledger_command""").update();
        this.like = owner.sql(
                        "SELECT * FROM ledger.events WHERE name = 'progress-noted' ORDER BY position DESC LIMIT 1")
                .query(Row::of)
                .single();
        this.database = LedgerDatabase.connect(access, DatabaseRole.COMMAND, connections);
        this.streams = IntStream.range(0, streams)
                .mapToObj(it -> new Stream(UUID.randomUUID().toString(), new AtomicLong()))
                .toList();
    }

    @Override
    public String name() {
        return "raw";
    }

    @Override
    public Runnable caller() {
        return () -> insert(streams.get(ThreadLocalRandom.current().nextInt(streams.size())));
    }

    private void insert(Stream stream) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, like.type);
                insert.setString(2, stream.id);
                insert.setLong(3, stream.next.getAndIncrement());
                insert.setString(4, UUID.randomUUID().toString());
                insert.setString(5, like.name);
                insert.setString(6, like.revision);
                insert.setString(7, like.recordedAt);
                insert.setBytes(8, like.payload);
                insert.setBytes(9, like.metadata);
                insert.setBytes(10, like.previousHash);
                insert.setBytes(11, like.digest);
                insert.setBytes(12, like.hash);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
