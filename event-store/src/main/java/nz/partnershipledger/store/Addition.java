package nz.partnershipledger.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** What one unit of work adds to the ledger, and what came of it. */
final class Addition {
    private final List<Row> rows;
    private final @Nullable KeptAnswer answer;
    private final Semaphore call = new Semaphore(0);
    private volatile @Nullable Outcome outcome;

    /** One event, as the table has it; the rest is the database's to say. */
    @SuppressWarnings("ArrayRecordComponent") // handed straight to the database, compared nowhere
    record Row(
            String streamType,
            String stream,
            long sequence,
            String eventId,
            String name,
            String revision,
            byte[] payload,
            byte[] metadata) {}

    private sealed interface Outcome {
        record Added(List<Appended> events) implements Outcome {}

        record Failed(SQLException why) implements Outcome {}
    }

    Addition(List<Row> rows, @Nullable KeptAnswer answer) {
        this.rows = List.copyOf(rows);
        this.answer = answer;
    }

    List<Row> rows() {
        return rows;
    }

    @Nullable
    KeptAnswer answer() {
        return answer;
    }

    boolean isSettled() {
        return outcome != null;
    }

    /** Added, and safe on the disk. Empty if the stream has gone on, or its request been answered, meanwhile. */
    void added(List<Appended> events) {
        outcome = new Outcome.Added(events);
        call.release();
    }

    void failed(SQLException why) {
        outcome = new Outcome.Failed(why);
        call.release();
    }

    /** Calls whoever waits for it to look again. */
    void call() {
        call.release();
    }

    /** Waits to be called, and cannot be interrupted: what has been handed over may be recorded at any moment. */
    void awaitCall() {
        call.acquireUninterruptibly();
        call.drainPermits();
    }

    /**
     * What was added.
     *
     * @throws SQLException if it could not be
     * @throws IllegalStateException if it is not settled
     */
    List<Appended> events() throws SQLException {
        return switch (outcome) {
            case Outcome.Added(List<Appended> events) -> events;
            case Outcome.Failed(SQLException why) -> throw why;
            case null -> throw new IllegalStateException("nothing has come of it yet");
        };
    }
}
