package nz.partnershipledger.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.events.SubjectId;

/**
 * The key of each person and partnership. Whoever destroys one removes every text that was sealed with it, wherever
 * copies of it are.
 */
public final class SubjectKeys {
    private final LedgerDatabase database;
    private final Aead wrapping;
    private final Cache<ByteBuffer, Aead> unwrapped = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /**
     * What was found lately, for sealing alone. Should a key be destroyed within that half minute elsewhere, what is sealed with it
     * then cannot be opened: it reads as removed from the beginning.
     */
    private final Cache<SubjectId, Key> foundLately = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    /** A key as it stands in the database just now. */
    sealed interface Key {
        /** It can be used. */
        record Usable(Aead aead) implements Key {}

        /** It is gone. */
        record Destroyed(OffsetDateTime at, String authority) implements Key {}
    }

    /**
     * Keys in this database, wrapped by this master key.
     *
     * @throws IllegalStateException if the ledger was begun with another master key
     */
    public SubjectKeys(LedgerDatabase database, MasterKey master) {
        this.database = database;
        try {
            this.wrapping = master.wrapping();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key cannot be used", e);
        }
        refuseAnotherMasterKey(master);
    }

    private void refuseAnotherMasterKey(MasterKey master) {
        byte[] fingerprint = master.fingerprint("master-key", new byte[0]);
        if (database.role() == DatabaseRole.COMMAND) {
            database.sql()
                    .sql("INSERT INTO ledger.master_key (fingerprint) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(fingerprint)
                    .update();
        }
        Optional<byte[]> begunWith = database.sql()
                .sql("SELECT fingerprint FROM ledger.master_key")
                .query((row, number) -> row.getBytes(1))
                .optional();
        if (begunWith.isPresent() && !MessageDigest.isEqual(begunWith.get(), fingerprint)) {
            throw new WrongMasterKey();
        }
    }

    /** Whether the ledger in this database has been begun with a master key. */
    public static boolean haveBegunIn(DatabaseAccess access) {
        try (LedgerDatabase database = LedgerDatabase.connect(access, DatabaseRole.QUERY, 1)) {
            return database.sql()
                    .sql("SELECT EXISTS (SELECT FROM ledger.master_key)")
                    .query(Boolean.class)
                    .single();
        }
    }

    /** This ledger was begun with another master key, without which none of its texts can be opened. */
    public static final class WrongMasterKey extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        WrongMasterKey() {
            super("This ledger was begun with another master key");
        }
    }

    /** The key to seal a subject's first text with, made now, and kept at once, if there is none yet. */
    Key findOrMake(SubjectId subject) {
        return findToSeal(subject).orElseGet(() -> {
            make(subject);
            return findToSeal(subject).orElseThrow();
        });
    }

    /** The key to seal with, if there is one. */
    Optional<Key> findToSeal(SubjectId subject) {
        Key known = foundLately.getIfPresent(subject);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Key> found = find(subject);
        found.ifPresent(it -> foundLately.put(subject, it));
        return found;
    }

    /** The key of this subject, if there is one; by a statement that is planned only once. */
    Optional<Key> find(SubjectId subject) {
        return database.sql()
                .sql("SELECT subject, keyset, destroyed_at, authority FROM ledger.subject_keys WHERE subject = ?")
                .param(subject.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The keys of these subjects, those that there are. */
    Map<SubjectId, Key> find(Collection<SubjectId> subjects) {
        Map<SubjectId, Key> keys = new HashMap<>();
        database.sql()
                .sql("SELECT subject, keyset, destroyed_at, authority FROM ledger.subject_keys WHERE subject = ANY (?)")
                .param(subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    while (row.next()) {
                        keys.put(new SubjectId(row.getObject(1, UUID.class)), read(row));
                    }
                    return keys;
                });
        return keys;
    }

    private Key read(ResultSet row) throws SQLException {
        byte[] keyset = row.getBytes(2);
        if (keyset == null) {
            return new Key.Destroyed(row.getObject(3, OffsetDateTime.class), row.getString(4));
        }
        UUID subject = row.getObject(1, UUID.class);
        return new Key.Usable(unwrapped.get(ByteBuffer.wrap(keyset), it -> unwrap(subject, keyset)));
    }

    private Aead unwrap(UUID subject, byte[] keyset) {
        try {
            return new OnThreadsThatStay(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(keyset, wrapping, bytes(subject), MasterKey.TINK)
                            .getPrimitive(MasterKey.TINK, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + subject + " cannot be unwrapped", e);
        }
    }

    private void make(SubjectId subject) {
        try {
            byte[] keyset = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, MasterKey.TINK),
                    wrapping,
                    bytes(subject.value()),
                    MasterKey.TINK);
            // In a transaction of its own: what is sealed with the key may be stored before the caller's is done.
            database.inNewTransaction(() -> database.sql()
                    .sql("INSERT INTO ledger.subject_keys (subject, keyset) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(subject.value(), keyset)
                    .update());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /**
     * Destroys a subject's key for ever; from now on each of their texts reads as removed.
     *
     * @param authority the reference of the decision that allows it
     * @return whether there was a key to destroy
     */
    public boolean destroy(SubjectId subject, String authority) {
        boolean destroyed = database.inTransaction(() -> database.sql()
                        .sql("""
                                UPDATE ledger.subject_keys SET keyset = NULL, destroyed_at = now(), authority = ?
                                WHERE subject = ? AND keyset IS NOT NULL""")
                        .params(authority, subject.value())
                        .update())
                > 0;
        unwrapped.invalidateAll();
        foundLately.invalidateAll();
        return destroyed;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
