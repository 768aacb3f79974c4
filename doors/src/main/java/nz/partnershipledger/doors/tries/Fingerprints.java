package nz.partnershipledger.doors.tries;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed fingerprints (HMAC) under a key that lives as long as this: nothing in memory can be turned back. */
public final class Fingerprints {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** With a key of its own. */
    public Fingerprints() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, HMAC);
    }

    /** The fingerprint of these texts in this order; {@code "ab", "c"} has another one than {@code "a", "bc"}. */
    public ByteBuffer of(String... texts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            Stream.of(texts).map(it -> it.getBytes(StandardCharsets.UTF_8)).forEach(it -> {
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(it.length).flip());
                mac.update(it);
            });
            return ByteBuffer.wrap(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
