package nz.partnershipledger.doors.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in the database, and what was done to each. */
final class Accounts {
    private static final String SELECT = "SELECT id, username, person, password, role, clusters, enabled, version,"
            + " created_at, code_until, way_in_by FROM ledger.accounts ";

    private final JdbcClient database;

    Accounts(AccountsDatabase database) {
        this.database = database.ledger().sql();
    }

    Optional<Account> withId(UUID id) {
        return database.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The account as it stays until the transaction ends. */
    Optional<Account> held(UUID id) {
        return database.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The account of this username, in whatever case it is written. */
    Optional<Account> withUsername(String username) {
        return database.sql(SELECT + "WHERE username = :username")
                .param("username", username.toLowerCase(Locale.ROOT))
                .query((row, number) -> read(row))
                .optional();
    }

    /** The account of this person. */
    Optional<Account> of(PersonId person) {
        return database.sql(SELECT + "WHERE person = :person AND NOT further")
                .param("person", person.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The first accounts by username after this one. */
    List<Account> after(String username, int limit) {
        return database.sql(SELECT + "WHERE username > :username ORDER BY username LIMIT :limit")
                .param("username", username)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    long count() {
        return database.sql("SELECT count(*) FROM ledger.accounts")
                .query(Long.class)
                .single();
    }

    /** The administrators who can sign in, who stay so until the transaction ends. */
    List<UUID> heldAdministrators() {
        return database.sql("SELECT id FROM ledger.accounts WHERE role = :role AND enabled ORDER BY id FOR UPDATE")
                .param("role", SystemRole.ADMINISTRATOR.name())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Adds an account, unless its username is taken or its person has one: then false.
     *
     * @param codeUntil until when the password is a code; null if it is the owner's own
     * @param by who opens it; null where nobody does, as at the first start
     */
    boolean add(
            UUID id,
            String username,
            PersonId person,
            String password,
            SystemRole role,
            Set<String> clusters,
            @Nullable Instant codeUntil,
            @Nullable PersonId by) {
        return database.sql("""
                        INSERT INTO ledger.accounts
                            (id, username, person, password, role, clusters, code_until, way_in_by)
                        VALUES (:id, :username, :person, :password, :role, :clusters, :until, :by)
                        ON CONFLICT DO NOTHING""")
                        .param("id", id)
                        .param("username", username)
                        .param("person", person.value())
                        .param("password", password)
                        .param("role", role.name())
                        .param("clusters", array(clusters))
                        .param("until", codeUntil == null ? null : codeUntil.atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    /** Gives an account another password: a code until this moment, or its owner's own. */
    void setPassword(UUID id, String password, @Nullable Instant codeUntil, @Nullable PersonId wayInBy) {
        database.sql("""
                        UPDATE ledger.accounts
                        SET password = :password, code_until = :until, way_in_by = :by, version = version + 1
                        WHERE id = :id""")
                .param("id", id)
                .param("password", password)
                .param("until", codeUntil == null ? null : codeUntil.atOffset(ZoneOffset.UTC))
                .param("by", wayInBy == null ? null : wayInBy.value())
                .update();
    }

    /** Changes what an account may do, or closes or opens it. */
    void setRole(UUID id, SystemRole role, Set<String> clusters, boolean enabled) {
        database.sql("""
                        UPDATE ledger.accounts
                        SET role = :role, clusters = :clusters, enabled = :enabled, version = version + 1
                        WHERE id = :id""")
                .param("id", id)
                .param("role", role.name())
                .param("clusters", array(clusters))
                .param("enabled", enabled)
                .update();
    }

    /** Ends all sessions of an account. */
    void endSessions(UUID id) {
        database.sql("UPDATE ledger.accounts SET version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Its owner has seen who let them in. */
    void wayInSeen(UUID id) {
        database.sql("UPDATE ledger.accounts SET way_in_by = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Notes for ever what was done to an account, which is kept as it is now. */
    void note(UUID id, AccountChange.What what, PersonId by) {
        database.sql("""
                        INSERT INTO ledger.account_changes (account, change, by_person, role, clusters)
                        SELECT id, :what, :by, role, clusters FROM ledger.accounts WHERE id = :id""")
                .param("id", id)
                .param("what", what.name())
                .param("by", by.value())
                .update();
    }

    /** What was done to an account, the first first. */
    List<AccountChange> changes(UUID id) {
        return database.sql("""
                        SELECT change, by_person, role, clusters, at FROM ledger.account_changes
                        WHERE account = :id ORDER BY number""")
                .param("id", id)
                .query((row, number) -> new AccountChange(
                        AccountChange.What.valueOf(row.getString("change")),
                        new PersonId(row.getObject("by_person", UUID.class)),
                        SystemRole.valueOf(row.getString("role")),
                        texts(row.getArray("clusters")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Account read(ResultSet row) throws SQLException {
        OffsetDateTime codeUntil = row.getObject("code_until", OffsetDateTime.class);
        UUID wayInBy = row.getObject("way_in_by", UUID.class);
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("password"),
                SystemRole.valueOf(row.getString("role")),
                Set.copyOf(texts(row.getArray("clusters"))),
                row.getBoolean("enabled"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                codeUntil == null ? null : codeUntil.toInstant(),
                wayInBy == null ? null : new PersonId(wayInBy));
    }

    private static String[] array(Set<String> clusters) {
        return clusters.stream().sorted().toArray(String[]::new);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
