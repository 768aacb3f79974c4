package nz.partnershipledger.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;

/**
 * The key that wraps every subject's key. It is kept in a file outside the database, so that neither a copy of the
 * database nor this file alone opens any text. All nodes of one ledger use the same file.
 */
public final class MasterKey {
    /** The implementations that seal and fingerprint here. */
    static final Configuration TINK = configuration();

    private static Configuration configuration() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing is not possible here", e);
        }
    }

    private final KeysetHandle wrapping;
    private final PrfSet fingerprints;

    private MasterKey(KeysetHandle wrapping, KeysetHandle fingerprinting) throws GeneralSecurityException {
        this.wrapping = wrapping;
        this.fingerprints = fingerprinting.getPrimitive(TINK, PrfSet.class);
    }

    /**
     * Reads the key from its file: two lines, one JSON keyset each. If there is no file, makes a new key and writes it,
     * readable by its owner alone.
     *
     * @throws IOException if the file can be neither read nor written
     * @throws IllegalStateException if it holds no such keys
     */
    public static MasterKey readOrCreate(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        try {
            List<String> keysets = Files.readAllLines(file);
            return new MasterKey(read(keysets.getFirst()), read(keysets.getLast()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("There is no master key in " + file.getFileName(), e);
        }
    }

    private static KeysetHandle read(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, TINK, InsecureSecretKeyAccess.get());
    }

    private static void create(Path file) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".master-key",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            String wrapping = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK),
                    TINK,
                    InsecureSecretKeyAccess.get());
            String fingerprinting = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TINK),
                    TINK,
                    InsecureSecretKeyAccess.get());
            Files.write(draft, List.of(wrapping.replace("\n", ""), fingerprinting.replace("\n", "")));
            // A link never replaces what another node, starting at the same time, has put there.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What wraps the subjects' keys. */
    Aead wrapping() throws GeneralSecurityException {
        return wrapping.getPrimitive(TINK, Aead.class);
    }

    /**
     * A keyed fingerprint (HMAC-SHA-256) of some bytes, 32 bytes long. Unlike a plain hash it tells nothing to who has no
     * key, so it may outlive what it was made of.
     *
     * @param purpose keeps fingerprints made for one use apart from those for another
     */
    public byte[] fingerprint(String purpose, byte[] bytes) {
        byte[] label = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] input = ByteBuffer.allocate(Integer.BYTES + label.length + bytes.length)
                .putInt(label.length)
                .put(label)
                .put(bytes)
                .array();
        try {
            return fingerprints.computePrimary(input, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no fingerprint could be made", e);
        }
    }

    /** What seals and opens for one use, with a key that is made for that use alone. */
    public Aead sealing(String purpose) {
        try {
            return new OnThreadsThatStay(new AesGcmJce(fingerprint(purpose, new byte[0])));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing could be sealed", e);
        }
    }

    /** A keyed fingerprint in the form of an id: the same words give the same id, and the id tells nothing of them. */
    public UUID id(String purpose, String words) {
        ByteBuffer bytes = ByteBuffer.wrap(fingerprint(purpose, words.getBytes(StandardCharsets.UTF_8)));
        // The version and variant bits of RFC 9562, version 8: an id of the maker's own making.
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
