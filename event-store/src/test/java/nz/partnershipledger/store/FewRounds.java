package nz.partnershipledger.store;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes the passwords of tests in one round. So many rounds that nobody can guess are nine tenths of the work of all that signs in, and
 * tests sign in all the time. The program knows nothing of this, and what tests start as a process of its own hashes as ever.
 */
public final class FewRounds extends Provider {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    private FewRounds() {
        super("FewRounds", "1", "passwords of tests, hashed in one round");
        putService(new Service(this, "SecretKeyFactory", ALGORITHM, OneRound.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new OneRound();
            }
        });
    }

    /** From now on, in this process. */
    static void begin() {
        Security.insertProviderAt(new FewRounds(), 1);
    }

    /** Not meanwhile. */
    public static void without(Runnable meanwhile) {
        Security.removeProvider("FewRounds");
        try {
            meanwhile.run();
        } finally {
            begin();
        }
    }

    private static final class OneRound extends SecretKeyFactorySpi {
        @Override
        protected SecretKey engineGenerateSecret(KeySpec asked) throws InvalidKeySpecException {
            if (!(asked instanceof PBEKeySpec password)) {
                throw new InvalidKeySpecException("no password");
            }
            return kept().generateSecret(
                            new PBEKeySpec(password.getPassword(), password.getSalt(), 1, password.getKeyLength()));
        }

        @Override
        protected KeySpec engineGetKeySpec(SecretKey key, Class<?> kind) throws InvalidKeySpecException {
            return kept().getKeySpec(key, kind);
        }

        @Override
        protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
            return kept().translateKey(key);
        }

        /** The one that hashes where tests do not. */
        private static SecretKeyFactory kept() {
            try {
                return SecretKeyFactory.getInstance(ALGORITHM, "SunJCE");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
