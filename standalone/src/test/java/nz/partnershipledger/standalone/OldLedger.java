package nz.partnershipledger.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.TestDatabase;
import org.postgresql.PGConnection;

/**
 * A dump of a ledger, as {@code src/test/resources/old-ledger/README.md} tells.
 *
 * @param events how many events it says that it holds
 * @param head the hash of the last of them
 */
record OldLedger(long events, String head) {
    private static final Path FOLDER = Path.of("src/test/resources/old-ledger");
    private static final String EVENTS = "COPY ledger.events ";

    /** What opens its texts. */
    static final Path MASTER_KEY = FOLDER.resolve("master-key");

    /** Writes it into a database, and tells what it says of itself. */
    static OldLedger into(TestDatabase database) throws IOException {
        DatabaseAccess access = database.asSuperuser();
        try (BufferedReader dump = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(FOLDER.resolve("ledger.sql.gz"))),
                        StandardCharsets.UTF_8));
                Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return read(dump, connection);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static OldLedger read(BufferedReader dump, Connection connection) throws IOException, SQLException {
        OldLedger kept = new OldLedger(0, "");
        StringBuilder statements = new StringBuilder();
        for (String line = dump.readLine(); line != null; line = dump.readLine()) {
            if (!line.startsWith("COPY ")) {
                statements.append(line).append('\n');
                continue;
            }
            execute(statements, connection);
            List<String> rows = rows(dump);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(line, new StringReader(String.join("\n", rows) + (rows.isEmpty() ? "" : "\n")));
            if (line.startsWith(EVENTS)) {
                String last = rows.getLast();
                kept = new OldLedger(rows.size(), last.substring(last.lastIndexOf("\\\\x") + 3));
            }
        }
        execute(statements, connection);
        return kept;
    }

    private static List<String> rows(BufferedReader dump) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line = dump.readLine(); line != null && !line.equals("\\."); line = dump.readLine()) {
            rows.add(line);
        }
        return rows;
    }

    private static void execute(StringBuilder statements, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements.toString());
        }
        statements.setLength(0);
    }
}
