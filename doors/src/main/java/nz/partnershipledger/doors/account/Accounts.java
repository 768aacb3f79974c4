package nz.partnershipledger.doors.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in the database. */
final class Accounts {
    private static final String COLUMNS =
            "id, username, person, password, role, clusters, enabled, version, created_at";

    private final JdbcClient database;

    Accounts(AccountsDatabase database) {
        this.database = JdbcClient.create(database.dataSource());
    }

    Optional<Account> withId(UUID id) {
        return database.sql("select " + COLUMNS + " from ledger.accounts where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The account of this username, in whatever case it is written. */
    Optional<Account> withUsername(String username) {
        return database.sql("select " + COLUMNS + " from ledger.accounts where username = :username")
                .param("username", username.toLowerCase(Locale.ROOT))
                .query((row, number) -> read(row))
                .optional();
    }

    /** The first accounts by username after this one. */
    List<Account> after(String username, int limit) {
        return database.sql(
                        "select " + COLUMNS
                                + " from ledger.accounts where username > :username collate \"C\" order by username collate \"C\" limit :limit")
                .param("username", username)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    long count() {
        return database.sql("select count(*) from ledger.accounts")
                .query(Long.class)
                .single();
    }

    /** Adds an account, unless its username is taken: then false. */
    boolean add(UUID id, String username, PersonId person, String password, SystemRole role, Set<String> clusters) {
        return database.sql("""
                        insert into ledger.accounts (id, username, person, password, role, clusters)
                        values (:id, :username, :person, :password, :role, :clusters)
                        on conflict (username) do nothing""")
                        .param("id", id)
                        .param("username", username)
                        .param("person", person.value())
                        .param("password", password)
                        .param("role", role.name())
                        .param("clusters", clusters.stream().sorted().toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Gives an account another password, unless it has changed since this version: then false. */
    boolean changePassword(UUID id, long version, String password) {
        return database.sql("""
                        update ledger.accounts set password = :password, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", id)
                        .param("version", version)
                        .param("password", password)
                        .update()
                == 1;
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("password"),
                SystemRole.valueOf(row.getString("role")),
                texts(row.getArray("clusters")),
                row.getBoolean("enabled"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
