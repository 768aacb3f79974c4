package nz.partnershipledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of the ledger, byte for byte.
 *
 * @param position its place among all events
 * @param streamType the kind of stream
 * @param stream the stream's id
 * @param version its place in the stream, counted from 1
 * @param eventId its own id
 * @param name the stored name
 * @param revision the revision of its shape
 * @param recordedAt when it was recorded, as stored
 * @param payload what happened, JSON in UTF-8
 * @param metadata by whom and how it was recorded, JSON in UTF-8
 * @param link its place in the chain
 */
record StoredEvent(
        long position,
        String streamType,
        String stream,
        long version,
        String eventId,
        String name,
        String revision,
        String recordedAt,
        String payload,
        String metadata,
        Link link) {

    static final String COLUMNS = """
            position, stream_type, stream, sequence_number + 1, event_id, name, revision, recorded_at, payload, metadata, \
            previous_hash, digest, hash""";

    /**
     * A link of a stream's chain; hashes are SHA-256, in hexadecimal.
     *
     * @param previousHash the hash of the event before, or 64 zeros
     * @param digest the digest of this event
     * @param hash the hash of both
     */
    record Link(String previousHash, String digest, String hash) {
        static final String BEGINNING = "0".repeat(64);

        /** Whether the hash is that of what it binds together. */
        boolean holds() {
            HexFormat hex = HexFormat.of();
            return MessageDigest.isEqual(
                    hex.parseHex(hash), sha256(List.of(hex.parseHex(previousHash), hex.parseHex(digest))));
        }
    }

    static StoredEvent read(ResultSet row) throws SQLException {
        HexFormat hex = HexFormat.of();
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                new String(row.getBytes(9), StandardCharsets.UTF_8),
                new String(row.getBytes(10), StandardCharsets.UTF_8),
                new Link(
                        hex.formatHex(row.getBytes(11)),
                        hex.formatHex(row.getBytes(12)),
                        hex.formatHex(row.getBytes(13))));
    }

    /** The digest of the columns as they stand, computed as the table's trigger does. */
    String computeDigest() {
        byte[] digest = sha256(List.of(
                withLength(bytes(position)),
                withLength(bytes(streamType)),
                withLength(bytes(stream)),
                withLength(bytes(version - 1)),
                withLength(bytes(eventId)),
                withLength(bytes(name)),
                withLength(bytes(revision)),
                withLength(bytes(recordedAt)),
                withLength(bytes(payload)),
                withLength(bytes(metadata))));
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] withLength(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(List<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
