package nz.partnershipledger.query.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.LedgerDatabase;
import tools.jackson.databind.json.JsonMapper;

/** The log of who read a partnership from outside it ({@code docs/security.md}, "Reading from outside"). */
public final class Readings {
    /** How long someone may read on once they have said why: a working day. */
    private static final Duration LASTS = Duration.ofHours(8);

    private static final String COLUMNS = "id, reader, role, opened_at, until, why::text";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LedgerDatabase database;

    /** Keeps the log in this database. */
    public Readings(QueryStore query) {
        this.database = query.database();
    }

    /** Whether this reader has said why, not long ago. */
    boolean isOpen(PartnershipId partnership, Actor reader) {
        return database.sql()
                .sql("""
                        SELECT EXISTS (SELECT FROM ledger.readings
                                       WHERE partnership = ? AND reader = ? AND until > clock_timestamp())""")
                .params(partnership.value(), reader.person().value())
                .query(Boolean.class)
                .single();
    }

    Reading open(PartnershipId partnership, Actor reader, PersonalText why) {
        return database.sql()
                .sql("""
                        INSERT INTO ledger.readings (id, partnership, reader, role, until, why)
                        VALUES (?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?), ?::jsonb)
                        RETURNING\s""" + COLUMNS)
                .params(
                        UUID.randomUUID(),
                        partnership.value(),
                        reader.person().value(),
                        reader.role().name(),
                        LASTS.toSeconds(),
                        JSON.writeValueAsString(why))
                .query((row, number) -> read(row))
                .single();
    }

    /** All of a partnership, the earliest first. */
    List<Reading> of(PartnershipId partnership) {
        return database.sql()
                .sql("SELECT " + COLUMNS + " FROM ledger.readings WHERE partnership = ? ORDER BY opened_at, id")
                .param(1, partnership.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static Reading read(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject(1, UUID.class),
                new PersonId(row.getObject(2, UUID.class)),
                SystemRole.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                JSON.readValue(row.getString(6), PersonalText.class));
    }
}
