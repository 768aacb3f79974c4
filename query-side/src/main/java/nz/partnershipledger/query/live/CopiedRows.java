package nz.partnershipledger.query.live;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import tools.jackson.databind.JsonNode;

/** Rows on their way into an empty table by {@code COPY}, in PostgreSQL's text form. */
final class CopiedRows implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final List<Form> forms;
    private final List<String> columns;
    private final Writer out;

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
        this.columns = columns;
        this.forms = forms(connection, table, columns);
        this.out = new OutputStreamWriter(
                new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "COPY %s (%s) FROM STDIN".formatted(table, String.join(", ", columns)),
                        BUFFER),
                StandardCharsets.UTF_8);
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

    void add(Record row) {
        JsonNode tree = ViewTable.asTree(row);
        try {
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    out.write('\t');
                }
                JsonNode value = tree.path(columns.get(i));
                out.write(value.isNull() || value.isMissingNode() ? "\\N" : escaped(text(value, forms.get(i))));
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
