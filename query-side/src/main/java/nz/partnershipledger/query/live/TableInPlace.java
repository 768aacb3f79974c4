package nz.partnershipledger.query.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view's table, and one of the same shape that is made to take its place, with all that belongs to it under the same names. */
final class TableInPlace {
    private final String table;
    private final String fresh;
    private final List<Index> indexes = new ArrayList<>();

    /** An index of the table; its primary key is one. */
    private record Index(String name, String definition, boolean primary) {
        String freshName() {
            return name + "_rebuilt";
        }
    }

    /**
     * A table and its successor.
     *
     * @param table the name of the one in place, with its schema
     * @param fresh the name of the one to be made
     */
    TableInPlace(String table, String fresh) {
        this.table = table;
        this.fresh = fresh;
    }

    /** Makes the successor, empty; what was left of an earlier attempt goes. */
    void makeBeside(Connection connection) throws SQLException {
        discard(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING CONSTRAINTS INCLUDING COMMENTS)"
                            .formatted(fresh, table));
            statement.execute("""
                    DO $$ BEGIN
                        EXECUTE format('COMMENT ON TABLE %1$s IS %%L', obj_description('%2$s'::regclass));
                    END $$""".formatted(fresh, table));
            statement.execute("""
                    DO $$ DECLARE settings text := (
                        SELECT array_to_string(reloptions, ', ') FROM pg_class WHERE oid = '%2$s'::regclass);
                    BEGIN
                        IF settings <> '' THEN
                            EXECUTE 'ALTER TABLE %1$s SET (' || settings || ')';
                        END IF;
                    END $$""".formatted(fresh, table));
        }
    }

    /** Lets the successor go, if there is one. */
    void discard(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + fresh);
        }
    }

    /** The same within the current transaction. */
    void discard(JdbcClient sql) {
        sql.sql("DROP TABLE IF EXISTS " + fresh).update();
    }

    /** Gives the successor the same indexes, under names of their own for now. */
    void makeIndexes(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT relname, pg_get_indexdef(indexrelid), indisprimary
                FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
                WHERE indrelid = ?::regclass ORDER BY relname""")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    indexes.add(new Index(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (Index index : indexes) {
                statement.execute(index.definition()
                        .replace(
                                " INDEX " + index.name() + " ON " + table + " ",
                                " INDEX " + index.freshName() + " ON " + fresh + " "));
                if (index.primary()) {
                    statement.execute(
                            "ALTER TABLE %s ADD PRIMARY KEY USING INDEX %s".formatted(fresh, index.freshName()));
                }
            }
        }
    }

    /**
     * Lets the database count what the successor holds, and note that all may see it, outside any transaction. It would do so by itself, some
     * minutes after the table was put in place, and until then would answer from it as slowly as from one that it does not know.
     */
    void makeReady(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                AllTheTimeItNeeds _ = AllTheTimeItNeeds.givenTo(statement)) {
            statement.execute("VACUUM (ANALYZE) " + fresh);
        }
    }

    /** Until it is closed, whatever happens: the connection goes back to others, who are not to wait for ever. */
    private record AllTheTimeItNeeds(Statement statement) implements AutoCloseable {
        static AllTheTimeItNeeds givenTo(Statement statement) throws SQLException {
            statement.execute("SET statement_timeout = 0");
            return new AllTheTimeItNeeds(statement);
        }

        @Override
        public void close() throws SQLException {
            statement.execute("RESET statement_timeout");
        }
    }

    /** Puts the successor in place, within the current transaction. */
    void swap(JdbcClient sql) {
        String schema = table.substring(0, table.indexOf('.'));
        String name = table.substring(table.indexOf('.') + 1);
        sql.sql("DROP TABLE " + table).update();
        sql.sql("ALTER TABLE " + fresh + " RENAME TO " + name).update();
        for (Index index : indexes) {
            sql.sql("ALTER INDEX %s.%s RENAME TO %s".formatted(schema, index.freshName(), index.name()))
                    .update();
        }
    }
}
