package nz.partnershipledger.doors.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nz.partnershipledger.doors.tries.Fingerprints;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Hashes passwords slowly, and remembers for a short while which were right.
 *
 * <p>PBKDF2 with HMAC-SHA-512 is what the JDK itself brings: Argon2 and scrypt would need another library, and bcrypt
 * looks at 72 bytes only, which a pass-phrase with macrons soon exceeds. The name in front of each hash lets another
 * algorithm be taken up later.
 *
 * <p>What is remembered is an HMAC, under a key that lives as long as this process, of the password and the stored
 * hash, which is the account's own by its salt: nothing in memory can be turned back, and with a new password the old
 * memory no longer matches, on every node.
 */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String ALGORITHM = "pbkdf2-sha512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int MOST_REMEMBERED = 10_000;
    private static final int GENERATED_LENGTH = 20;
    private static final String GENERATED_FROM = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            ALGORITHM,
            Map.of(
                    ALGORITHM,
                    new Pbkdf2PasswordEncoder(
                            "", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));
    /** Hashing leaves no thread to others until it is done, so many who sign in at once take turns. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final SecureRandom random = new SecureRandom();
    private final Fingerprints fingerprints = new Fingerprints();
    private final Cache<ByteBuffer, @Nullable Boolean> right;

    /** Remembers what was right for so long. */
    Passwords(Duration remembered) {
        right = Caffeine.newBuilder()
                .expireAfterWrite(remembered)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }

    String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(normal(password))));
    }

    /** Whether it is the account's password; without an account it takes as long to find out that it is not. */
    boolean isRight(String password, Optional<Account> account) {
        if (account.isEmpty()) {
            // Hashed and thrown away, which is as much work as to compare.
            hash(password);
            return false;
        }
        var hash = account.get().password();
        return right.get(fingerprints.of(password, hash), ignored -> matching(password, hash)) != null;
    }

    /** A new one that nobody can guess, easy to type. */
    String generated() {
        return random.ints(GENERATED_LENGTH, 0, GENERATED_FROM.length())
                .collect(
                        StringBuilder::new,
                        (text, index) -> text.append(GENERATED_FROM.charAt(index)),
                        StringBuilder::append)
                .toString();
    }

    /** A code that nobody can guess, easy to say and to type: three groups of four. */
    String code() {
        return generated().substring(0, 12).replaceAll("(.{4})(?=.)", "$1-");
    }

    private @Nullable Boolean matching(String password, String hash) {
        return inTurn(() -> encoder.matches(normal(password), hash)) ? true : null;
    }

    private <T> T inTurn(Supplier<T> hashing) {
        turns.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }

    /** Keyboards differ in how they make a macron; the password is the same. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
