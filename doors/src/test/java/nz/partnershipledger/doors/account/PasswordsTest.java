package nz.partnershipledger.doors.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nz.partnershipledger.store.FewRounds;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final String PASSWORD = "ka pai te mahi";
    private static final String NAME = "{pbkdf2-sha512}";

    @Test
    void a_password_is_kept_as_210_000_rounds_make_it_whatever_tests_do_elsewhere() {
        FewRounds.without(() -> {
            String kept = new Passwords(Duration.ZERO).hash(PASSWORD);
            assertThat(kept).startsWith(NAME);
            byte[] bytes = HexFormat.of().parseHex(kept.substring(NAME.length()));
            byte[] salt = Arrays.copyOf(bytes, 16);
            byte[] hash = Arrays.copyOfRange(bytes, 16, bytes.length);
            assertThat(hash).isEqualTo(hashed(salt, hash.length * Byte.SIZE));
        });
    }

    private static byte[] hashed(byte[] salt, int bits) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 210_000, bits))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
