package nz.partnershipledger.command.welcome;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.command.welcome.Opener.Secrets;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The invitations in the database. What opens one is kept as fingerprints that only who holds the master key can make. */
final class KeptInvitations {
    static final int MOST_WRONG_NUMBERS = 5;

    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final Duration NAMES_ARE_KEPT_AFTERWARDS = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS =
            "id, partnership, person, account, name, role, language, invited_by, expires_at";

    private final JdbcClient database;
    private final MasterKey master;
    private final InstantSource clock;

    KeptInvitations(LedgerDatabase database, MasterKey master, InstantSource clock) {
        this.database = database.sql();
        this.master = master;
        this.clock = clock;
    }

    /** How an invitation has ended. */
    enum End {
        ACCEPTED,
        DECLINED,
        REVOKED
    }

    Instant expiry() {
        return clock.instant().plus(OPEN_FOR);
    }

    void add(Invitation it, Secrets secrets) {
        database.sql("""
                        INSERT INTO ledger.invitations
                            (id, partnership, person, account, by_name, name, role, language, invited_by, secret, pin, expires_at)
                        VALUES (:id, :partnership, :person, :account, :byName, :name::jsonb, :role, :language, :by,
                            :secret, :pin, :until)""")
                .param("id", it.id().value())
                .param("partnership", it.partnership().value())
                .param("person", it.person().value())
                .param("account", it.account())
                .param("byName", it.byName())
                .param("name", it.name() == null ? null : JSON.writeValueAsString(it.name()))
                .param("role", it.role().name())
                .param("language", it.language())
                .param("by", it.invitedBy().value())
                .param("secret", secretOf(secrets.secret()))
                .param("pin", pinOf(secrets))
                .param("until", it.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The invitation of this partnership, as it stays until the transaction ends, while nobody has answered it or taken it back. */
    Optional<Invitation> held(PartnershipId partnership, InvitationId id) {
        return database.sql("SELECT " + COLUMNS + """
                         FROM ledger.invitations
                        WHERE id = :id AND partnership = :partnership AND state = 'OPEN' FOR UPDATE""")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether there is such an invitation of this partnership, however it stands. */
    boolean has(PartnershipId partnership, InvitationId id) {
        return database.sql(
                        "SELECT EXISTS (SELECT FROM ledger.invitations WHERE id = :id AND partnership = :partnership)")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Boolean.class)
                .single();
    }

    /** The invitation that this secret opens, as it stays until the transaction ends, while it does. */
    Optional<Invitation> openedBy(String secret) {
        return database.sql("SELECT " + COLUMNS + """
                         FROM ledger.invitations
                        WHERE secret = :secret AND state = 'OPEN' AND expires_at > :now AND wrong_pins < :most FOR UPDATE""")
                .param("secret", secretOf(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST_WRONG_NUMBERS)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether this is its number; a wrong one is counted. */
    boolean isRight(Secrets given) {
        boolean right = database.sql(
                        "SELECT EXISTS (SELECT FROM ledger.invitations WHERE secret = :secret AND pin = :pin)")
                .param("secret", secretOf(given.secret()))
                .param("pin", pinOf(given))
                .query(Boolean.class)
                .single();
        if (!right) {
            database.sql("UPDATE ledger.invitations SET wrong_pins = wrong_pins + 1 WHERE secret = :secret")
                    .param("secret", secretOf(given.secret()))
                    .update();
        }
        return right;
    }

    /** Lets something else open it, as long as a new one; what opened it before opens nothing. */
    void renew(InvitationId id, Secrets secrets, Instant until, PersonId by) {
        database.sql("""
                        UPDATE ledger.invitations
                        SET secret = :secret, pin = :pin, wrong_pins = 0, expires_at = :until, invited_by = :by
                        WHERE id = :id""")
                .param("id", id.value())
                .param("secret", secretOf(secrets.secret()))
                .param("pin", pinOf(secrets))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** It has ended: nothing opens it any more, and what the invited is called is gone. */
    void end(InvitationId id, End how) {
        database.sql("""
                        UPDATE ledger.invitations
                        SET state = :state, secret = NULL, pin = NULL, name = NULL WHERE id = :id""").param("id", id.value()).param("state", how.name()).update();
    }

    /** Forgets what those are called who never answered. */
    int forgetOldNames() {
        return database.sql("""
                        UPDATE ledger.invitations SET name = NULL, secret = NULL, pin = NULL, state = 'EXPIRED'
                        WHERE state = 'OPEN' AND name IS NOT NULL AND expires_at < :before""")
                .param(
                        "before",
                        clock.instant().minus(NAMES_ARE_KEPT_AFTERWARDS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] secretOf(String secret) {
        return master.fingerprint("invitation", secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Bound to the secret, so that the same digits are another fingerprint in each invitation. */
    private byte[] pinOf(Secrets secrets) {
        return master.fingerprint(
                "invitation's number", (secrets.secret() + " " + secrets.pin()).getBytes(StandardCharsets.UTF_8));
    }

    private static Invitation read(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name");
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("account", UUID.class),
                name == null ? null : JSON.readValue(name, PersonalText.class),
                PartnerRole.valueOf(row.getString("role")),
                row.getString("language"),
                new PersonId(row.getObject("invited_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
