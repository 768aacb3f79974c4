package nz.partnershipledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds events and keeps answers, in one statement. What comes too late is left out before it takes a
 * position, so that the positions have few gaps: views look for those.
 */
final class Insertion {
    private static final String STATEMENT = """
            WITH offered AS (
                SELECT * FROM unnest(?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                    WITH ORDINALITY
                    AS it (addition, stream_type, stream, sequence_number, event_id, name, revision, payload, metadata, place)),
            asked AS (
                SELECT * FROM unnest(?::int[], ?::text[], ?::uuid[], ?::text[], ?::bytea[], ?::uuid[], ?::text[])
                    AS it (addition, last_event, account, key, fingerprint, id, location)),
            late AS MATERIALIZED (
                SELECT addition FROM offered
                WHERE (SELECT true FROM ledger.events AS there
                       WHERE there.stream = offered.stream AND there.sequence_number = offered.sequence_number LIMIT 1)
                UNION ALL
                SELECT addition FROM asked
                WHERE (SELECT true FROM ledger.answers AS there
                       WHERE there.account = asked.account AND there.key = asked.key LIMIT 1)),
            appended AS (
                INSERT INTO ledger.events
                    (stream_type, stream, sequence_number, event_id, name, revision, payload, metadata)
                SELECT stream_type, stream, sequence_number, event_id, name, revision, payload, metadata
                FROM offered WHERE addition NOT IN (SELECT addition FROM late) ORDER BY place
                RETURNING event_id, sequence_number, position),
            answered AS (
                INSERT INTO ledger.answers (account, key, fingerprint, id, location, version, position)
                SELECT account, key, fingerprint, id, replace(location, '%s', position::text), sequence_number + 1, position
                FROM asked JOIN appended ON event_id = last_event)
            SELECT event_id, position FROM appended""".formatted(KeptAnswer.POSITION);

    /** Classes of SQLSTATE: connection exception, operator intervention, system error, internal error. */
    private static final Set<String> WHERE_NOBODY_KNOWS = Set.of("08", "57", "58", "XX");

    private final DataSource pen;
    private final DataSource connections;

    Insertion(LedgerDatabase database) {
        this.pen = database.pen();
        this.connections = database.dataSource();
    }

    /**
     * Adds all of them but those that come too late, in a transaction of its own, and settles each.
     *
     * @throws SQLException if none was added; then none is settled
     * @throws PerhapsRecorded if that is not known
     */
    void insert(List<Addition> additions) throws SQLException {
        try (Connection connection = pen.getConnection()) {
            Map<String, Long> positions = executeAndCommit(additions, connection);
            additions.forEach(it -> it.added(appended(it, positions)));
        }
    }

    /** Whether the calling thread is in a transaction already. */
    boolean isWithinATransaction() {
        return TransactionSynchronizationManager.hasResource(connections);
    }

    /**
     * Adds it, unless it comes too late, as a part of the calling thread's transaction, and settles it.
     *
     * @throws SQLException if it could not be added; then the transaction cannot go on
     */
    void insertWithinTheTransaction(Addition addition) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(connections);
        try {
            addition.added(appended(addition, execute(List.of(addition), connection)));
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    /** One statement, committed by the database as it ends: each further way there and back would be waited for by all who come next. */
    private static Map<String, Long> executeAndCommit(List<Addition> additions, Connection connection)
            throws SQLException {
        try {
            return execute(additions, connection);
        } catch (SQLException trouble) {
            throw isRefusedByTheDatabase(trouble) ? trouble : new PerhapsRecorded(trouble);
        }
    }

    /** Whether the database itself said that it did nothing; else the connection was lost, or the database ended, perhaps after the commit. */
    private static boolean isRefusedByTheDatabase(SQLException trouble) {
        String state = trouble.getSQLState();
        return state != null && WHERE_NOBODY_KNOWS.stream().noneMatch(state::startsWith);
    }

    private static List<Appended> appended(Addition addition, Map<String, Long> positions) {
        List<Appended> appended = new ArrayList<>();
        for (Addition.Row row : addition.rows()) {
            Long position = positions.get(row.eventId());
            if (position != null) {
                appended.add(new Appended(row.stream(), row.sequence() + 1, position));
            }
        }
        return appended;
    }

    private static Map<String, Long> execute(List<Addition> additions, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
            new Columns(statement, connection).of(additions);
            Map<String, Long> positions = new HashMap<>();
            try (ResultSet appended = statement.executeQuery()) {
                while (appended.next()) {
                    positions.put(appended.getString(1), appended.getLong(2));
                }
            }
            return positions;
        }
    }

    /** The parameters, one array to a column, so that the statement is the same for any number of events. */
    private static final class Columns {
        private final PreparedStatement statement;
        private final Connection connection;
        private int column;

        private record Event(int addition, Addition.Row row) {}

        private record Asked(int addition, String lastEvent, KeptAnswer answer) {}

        Columns(PreparedStatement statement, Connection connection) {
            this.statement = statement;
            this.connection = connection;
        }

        void of(List<Addition> additions) throws SQLException {
            List<Event> events = new ArrayList<>();
            List<Asked> asked = new ArrayList<>();
            for (int i = 0; i < additions.size(); i++) {
                Addition addition = additions.get(i);
                for (Addition.Row row : addition.rows()) {
                    events.add(new Event(i, row));
                }
                if (addition.answer() != null) {
                    asked.add(new Asked(i, addition.rows().getLast().eventId(), addition.answer()));
                }
            }
            add("int4", events, Event::addition, Integer[]::new);
            add("text", events, it -> it.row.streamType(), String[]::new);
            add("text", events, it -> it.row.stream(), String[]::new);
            add("int8", events, it -> it.row.sequence(), Long[]::new);
            add("text", events, it -> it.row.eventId(), String[]::new);
            add("text", events, it -> it.row.name(), String[]::new);
            add("text", events, it -> it.row.revision(), String[]::new);
            add("bytea", events, it -> it.row.payload(), byte[][]::new);
            add("bytea", events, it -> it.row.metadata(), byte[][]::new);
            add("int4", asked, Asked::addition, Integer[]::new);
            add("text", asked, Asked::lastEvent, String[]::new);
            add("uuid", asked, it -> it.answer.account(), UUID[]::new);
            add("text", asked, it -> it.answer.key(), String[]::new);
            add("bytea", asked, it -> it.answer.fingerprint(), byte[][]::new);
            add("uuid", asked, it -> it.answer.id(), UUID[]::new);
            add("text", asked, it -> it.answer.location(), String[]::new);
        }

        private <T, V> void add(String type, List<T> rows, Function<T, V> value, IntFunction<V[]> array)
                throws SQLException {
            statement.setArray(
                    ++column,
                    connection.createArrayOf(type, rows.stream().map(value).toArray(array)));
        }
    }
}
