package nz.partnershipledger.doors.account;

import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions are found by a hash of what the cookie holds, so that whoever reads the table cannot sign in with what stands there. */
final class SessionsByHash {
    private static final String HASH_OF = "encode(sha256(convert_to(%s, 'UTF8')), 'hex')";
    private static final String HASH = HASH_OF.formatted("?");

    private SessionsByHash() {}

    /** The library's own statements, with the hash in place of the id wherever the table holds it. */
    static void in(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionQuery("""
                INSERT INTO %%TABLE_NAME%% (PRIMARY_ID, SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME, MAX_INACTIVE_INTERVAL, EXPIRY_TIME, PRINCIPAL_NAME)
                VALUES (?, %s, ?, ?, ?, ?, ?)""".formatted(HASH));
        sessions.setGetSessionQuery("""
                SELECT S.PRIMARY_ID, COOKIE.SESSION_ID, S.CREATION_TIME, S.LAST_ACCESS_TIME, S.MAX_INACTIVE_INTERVAL, SA.ATTRIBUTE_NAME, SA.ATTRIBUTE_BYTES
                FROM (SELECT CAST(? AS text) AS SESSION_ID) COOKIE
                JOIN %%TABLE_NAME%% S ON S.SESSION_ID = %s
                LEFT JOIN %%TABLE_NAME%%_ATTRIBUTES SA ON S.PRIMARY_ID = SA.SESSION_PRIMARY_ID""".formatted(HASH_OF.formatted("COOKIE.SESSION_ID")));
        sessions.setUpdateSessionQuery("""
                UPDATE %%TABLE_NAME%%
                SET SESSION_ID = %s, LAST_ACCESS_TIME = ?, MAX_INACTIVE_INTERVAL = ?, EXPIRY_TIME = ?, PRINCIPAL_NAME = ?
                WHERE PRIMARY_ID = ?""".formatted(HASH));
        sessions.setDeleteSessionQuery("""
                DELETE FROM %%TABLE_NAME%%
                WHERE SESSION_ID = %s AND MAX_INACTIVE_INTERVAL >= 0""".formatted(HASH));
    }
}
