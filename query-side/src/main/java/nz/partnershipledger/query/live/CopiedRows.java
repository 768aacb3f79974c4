package nz.partnershipledger.query.live;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.JsonNode;

/** Rows on their way into an empty table by {@code COPY}, in PostgreSQL's text form. */
final class CopiedRows {
    private final List<Form> forms;
    private final List<String> columns;
    private final Connection connection;
    private final CopyManager copying;
    private final String statement;

    /** How a value is written. */
    private enum Form {
        PLAIN,
        ARRAY,
        JSON
    }

    /**
     * Begins.
     *
     * @param connection what they go through, in a transaction
     * @param table where they go, with its schema
     */
    CopiedRows(Connection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.columns = columns;
        this.forms = forms(connection, table, columns);
        this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
        this.statement = "COPY %s (%s) FROM STDIN".formatted(table, String.join(", ", columns));
    }

    private static List<Form> forms(Connection connection, String table, List<String> columns) throws SQLException {
        Map<String, Form> byName = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT attname, atttypid = 'jsonb'::regtype, typcategory = 'A'
                FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
                WHERE attrelid = ?::regclass AND attnum > 0""")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byName.put(
                            rows.getString(1),
                            rows.getBoolean(2) ? Form.JSON : rows.getBoolean(3) ? Form.ARRAY : Form.PLAIN);
                }
            }
        }
        return columns.stream().map(it -> byName.getOrDefault(it, Form.PLAIN)).toList();
    }

    /** Copies these, all or none, and tells whether the table takes them: it does not where a value of theirs does not fit. */
    boolean take(Collection<JsonNode> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(it -> write(it, lines));
        try {
            Savepoint before = connection.setSavepoint();
            try {
                copying.copyIn(statement, new StringReader(lines.toString()));
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException refused) {
                if (!isForTheirValues(refused)) {
                    throw refused;
                }
                connection.rollback(before);
                return false;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("rows could not be copied", e);
        }
    }

    /** A data exception or a broken constraint; anything else is trouble of the database's own. */
    private static boolean isForTheirValues(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    private void write(JsonNode tree, StringBuilder lines) {
        for (int i = 0; i < columns.size(); i++) {
            JsonNode value = tree.path(columns.get(i));
            lines.append(i == 0 ? "" : "\t")
                    .append(value.isNull() || value.isMissingNode() ? "\\N" : escaped(text(value, forms.get(i))));
        }
        lines.append('\n');
    }

    private static String text(JsonNode value, Form form) {
        return switch (form) {
            case JSON -> value.toString();
            case ARRAY -> {
                List<String> elements = new ArrayList<>();
                value.forEach(it -> elements.add(it.asString()));
                yield "{" + String.join(",", elements) + "}";
            }
            case PLAIN -> value.asString();
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
