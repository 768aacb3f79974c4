package nz.partnershipledger.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Someone with an account, who signs in with each request.
 *
 * @param username what they sign in with, beside the password that all of them share
 */
record Visitor(String username) {
    private static final String PASSWORD = "a long enough password";
    private static final String HASH = "{pbkdf2-sha512}"
            + new Pbkdf2PasswordEncoder("", 16, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)
                    .encode(PASSWORD);

    /** An account of a person, whether or not they have one. */
    static Visitor of(JdbcClient owner, PersonId person, SystemRole role, String... clusters) {
        String username = "u-" + UUID.randomUUID();
        owner.sql("INSERT INTO ledger.accounts (id, username, person, password, role, clusters, further)"
                        + " VALUES (?, ?, ?, ?, ?, ?, EXISTS (SELECT FROM ledger.accounts WHERE person = ?))")
                .params(UUID.randomUUID(), username, person.value(), HASH, role.name(), clusters, person.value())
                .update();
        return new Visitor(username);
    }

    /** The header {@code Authorization} of their requests. */
    String authorization() {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
