package nz.partnershipledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Goes through many rows of the ledger without holding them all. */
final class StoredEvents {
    private static final int ROWS_AT_A_TIME = 1_000;

    private StoredEvents() {}

    /** Hands over each event, under one snapshot, as the rest of the statement orders them. */
    static void forEach(LedgerDatabase database, String rest, Consumer<StoredEvent> consumer) {
        // PostgreSQL hands out rows a portion at a time only inside a transaction.
        try (Connection connection = database.dataSource().getConnection();
                OwnTransaction _ = OwnTransaction.on(connection)) {
            try (var settings = connection.createStatement()) {
                settings.execute("SET LOCAL statement_timeout = 0");
                settings.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            }
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT " + StoredEvent.COLUMNS + " FROM ledger.events " + rest)) {
                select.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(StoredEvent.read(rows));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read: " + e.getSQLState(), e);
        }
    }
}
