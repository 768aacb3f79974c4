package nz.partnershipledger.query.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.LedgerDatabase;
import tools.jackson.databind.json.JsonMapper;

/** The log of who read a partnership from outside it, or lists across a cluster ({@code docs/security.md}, "Reading from outside"). */
public final class Readings {
    /** How long someone may read on once they have said why: a working day. */
    private static final Duration LASTS = Duration.ofHours(8);

    private static final String COLUMNS = "id, reader, role, opened_at, until, why::text, in_list IS NOT NULL";
    private static final String OF_CLUSTER = "id, reader, role, opened_at, until, why::text, cluster";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LedgerDatabase database;

    /** Keeps the log in this database. */
    public Readings(QueryStore query) {
        this.database = query.database();
    }

    /** Those of these that this reader has said why they open, not long ago. */
    Set<PartnershipId> opened(Actor reader, Collection<PartnershipId> partnerships) {
        return new HashSet<>(database.sql()
                .sql("""
                        SELECT DISTINCT partnership FROM ledger.readings
                        WHERE partnership = ANY (?) AND reader = ? AND in_list IS NULL AND until > clock_timestamp()""")
                .params(ids(partnerships), reader.person().value())
                .query((row, number) -> new PartnershipId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The latest reason for lists that still holds for this reader, by cluster; only of those that their account still looks after. */
    Map<String, ClusterReading> ofLists(Actor reader, Set<String> clusters) {
        return clusters.isEmpty()
                ? Map.of()
                : database
                        .sql()
                        .sql("SELECT DISTINCT ON (cluster) " + OF_CLUSTER + """
                                 FROM ledger.cluster_readings
                                WHERE reader = ? AND cluster = ANY (?) AND until > clock_timestamp()
                                ORDER BY cluster, opened_at DESC, id""")
                        .params(reader.person().value(), clusters.toArray(String[]::new))
                        .query((row, number) -> ofCluster(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ClusterReading::cluster, Function.identity()));
    }

    /** One of this reader's own reasons for lists. */
    List<ClusterReading> ofLists(Actor reader, UUID id) {
        return database.sql()
                .sql("SELECT " + OF_CLUSTER + " FROM ledger.cluster_readings WHERE reader = ? AND id = ?")
                .params(reader.person().value(), id)
                .query((row, number) -> ofCluster(row))
                .list();
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

    ClusterReading openLists(String cluster, Actor reader, PersonalText why) {
        return database.sql()
                .sql("""
                        INSERT INTO ledger.cluster_readings (id, cluster, reader, role, until, why)
                        VALUES (?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?), ?::jsonb)
                        RETURNING\s""" + OF_CLUSTER)
                .params(
                        UUID.randomUUID(),
                        cluster,
                        reader.person().value(),
                        reader.role().name(),
                        LASTS.toSeconds(),
                        JSON.writeValueAsString(why))
                .query((row, number) -> ofCluster(row))
                .single();
    }

    /** Those of these in whose log it stands already that something of them was shown by this reason. */
    Set<PartnershipId> noted(ClusterReading reading, Collection<PartnershipId> partnerships) {
        return new HashSet<>(database.sql()
                .sql("SELECT partnership FROM ledger.readings WHERE in_list = ? AND partnership = ANY (?)")
                .params(reading.id(), ids(partnerships))
                .query((row, number) -> new PartnershipId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Writes into the log of each of these that something of it was shown in a list; once for each reason. */
    void note(ClusterReading reading, Map<PartnershipId, PersonalText> why) {
        List<PartnershipId> partnerships = List.copyOf(why.keySet());
        database.sql()
                .sql("""
                        INSERT INTO ledger.readings (id, partnership, reader, role, until, in_list, why)
                        SELECT shown.id, shown.partnership, ?, ?, ?, ?, shown.why::jsonb
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS shown (id, partnership, why)
                        ON CONFLICT (partnership, in_list) DO NOTHING""")
                .params(
                        reading.reader().value(),
                        reading.role().name(),
                        reading.until().atOffset(ZoneOffset.UTC),
                        reading.id(),
                        IntStream.range(0, partnerships.size())
                                .mapToObj(it -> UUID.randomUUID())
                                .toArray(UUID[]::new),
                        ids(partnerships),
                        partnerships.stream()
                                .map(it -> JSON.writeValueAsString(why.get(it)))
                                .toArray(String[]::new))
                .update();
    }

    /** All of a partnership, the earliest first. */
    List<Reading> of(PartnershipId partnership) {
        return database.sql()
                .sql("SELECT " + COLUMNS + " FROM ledger.readings WHERE partnership = ? ORDER BY opened_at, id")
                .param(1, partnership.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static UUID[] ids(Collection<PartnershipId> partnerships) {
        return partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new);
    }

    private static Reading read(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject(1, UUID.class),
                new PersonId(row.getObject(2, UUID.class)),
                SystemRole.valueOf(row.getString(3)),
                row.getBoolean(7) ? Reading.How.IN_A_LIST : Reading.How.OPENED,
                moment(row, 4),
                moment(row, 5),
                JSON.readValue(row.getString(6), PersonalText.class));
    }

    private static ClusterReading ofCluster(ResultSet row) throws SQLException {
        return new ClusterReading(
                row.getObject(1, UUID.class),
                row.getString(7),
                new PersonId(row.getObject(2, UUID.class)),
                SystemRole.valueOf(row.getString(3)),
                moment(row, 4),
                moment(row, 5),
                JSON.readValue(row.getString(6), PersonalText.class));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
