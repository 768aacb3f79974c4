package nz.partnershipledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction on a connection at hand, which is undone at its end unless it was committed. Whatever the undoing meets is told beside what it
 * is undone for, and does not take its place: where the database is gone, that is what its caller must learn.
 */
public final class OwnTransaction implements AutoCloseable {
    private final Connection connection;

    private OwnTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Begins one. */
    public static OwnTransaction on(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new OwnTransaction(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
