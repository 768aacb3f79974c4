package nz.partnershipledger.query.live;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows on their way into an empty table by {@code COPY}, in PostgreSQL's text form. */
final class CopiedRows {
    /** What would end a column or a line, and what stands for each of these after a stroke. */
    private static final String SPECIAL = "\\\t\n\r";

    private static final String ESCAPED = "\\tnr";

    private final List<Form> forms;
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

    /** These rows as they are copied. */
    String lines(List<List<@Nullable Object>> rows) {
        StringBuilder lines = new StringBuilder();
        for (List<@Nullable Object> row : rows) {
            write(row, lines);
        }
        return lines.toString();
    }

    /** Copies some lines. */
    void copy(String lines) throws SQLException {
        try {
            copying.copyIn(statement, new StringReader(lines));
        } catch (IOException e) {
            throw new IllegalStateException("rows could not be read from memory", e);
        }
    }

    /** What is copied together. */
    interface Together {
        /** Copies it. */
        void copy() throws SQLException;
    }

    /** Copies this, all or none, and tells whether the tables take it: they do not where a value does not fit. */
    static boolean allOrNone(Connection connection, Together rows) {
        try {
            Savepoint before = connection.setSavepoint();
            try {
                rows.copy();
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException refused) {
                if (!isForTheirValues(refused)) {
                    throw refused;
                }
                connection.rollback(before);
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be copied", e);
        }
    }

    /** A data exception or a broken constraint; anything else is trouble of the database's own. */
    private static boolean isForTheirValues(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    private void write(List<@Nullable Object> row, StringBuilder lines) {
        for (int i = 0; i < forms.size(); i++) {
            Object value = row.get(i);
            if (i > 0) {
                lines.append('\t');
            }
            if (value == null) {
                lines.append("\\N");
            } else {
                appendEscaped(text(value, forms.get(i)), lines);
            }
        }
        lines.append('\n');
    }

    private static String text(Object value, Form form) {
        return switch (form) {
            case JSON -> ViewTable.asJson(value);
            case ARRAY ->
                ((Collection<?>) value).stream().map(PlainText::of).collect(Collectors.joining(",", "{", "}"));
            case PLAIN -> PlainText.of(value);
        };
    }

    private static void appendEscaped(String text, StringBuilder lines) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            int which = SPECIAL.indexOf(text.charAt(i));
            if (which >= 0) {
                lines.append(text, done, i).append('\\').append(ESCAPED.charAt(which));
                done = i + 1;
            }
        }
        lines.append(done == 0 ? text : text.substring(done));
    }
}
