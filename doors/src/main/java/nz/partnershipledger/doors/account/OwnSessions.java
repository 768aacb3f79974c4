package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The browsers in which one is signed in. */
final class OwnSessions {
    private final JdbcClient database;

    OwnSessions(AccountsDatabase database) {
        this.database = database.ledger().sql();
    }

    /** Those of this version of an account, the latest first; those of another version are nobody's any more. */
    List<AccountReading.OwnSession> of(UUID account, long version) {
        return database.sql("""
                        SELECT creation_time, last_access_time
                        FROM ledger.sessions JOIN ledger.sessions_attributes ON session_primary_id = primary_id
                        WHERE substring(attribute_bytes FROM 1 FOR 36) = convert_to(:account, 'UTF8')
                          AND split_part(convert_from(attribute_bytes, 'UTF8'), ' ', 2) = :version
                          AND expiry_time > extract(epoch FROM now()) * 1000
                        ORDER BY last_access_time DESC""")
                .param("account", account.toString())
                .param("version", String.valueOf(version))
                .query((row, number) -> new AccountReading.OwnSession(
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }
}
