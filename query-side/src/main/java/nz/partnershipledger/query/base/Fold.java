package nz.partnershipledger.query.base;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;

/**
 * The one definition of a view: how each event changes its rows.
 *
 * <p>The same lines run live, as of a moment and rebuilt, and must give identical rows; so a fold is pure. It reads no clock,
 * opens no text and knows no database. A row is fed by exactly one stream.
 *
 * @param <R> the view's row
 */
public interface Fold<R extends Record> {
    /** The view's name, which is also that of its table: lower case words joined by underscores. */
    String name();

    /** The kind of row. */
    Class<R> row();

    /** The components that tell one row from all others. */
    List<String> key();

    /** What tells one row from all others; it never changes. */
    Object keyOf(R row);

    /** Whether this view is fed by this stream at all. */
    boolean follows(StreamId stream);

    /** The rows that this event reads or changes, so that those of a whole batch can be loaded at once. */
    Set<Touched> touches(LedgerEvent event);

    /**
     * Changes the rows as this event says.
     *
     * @throws NoSuchRow if the event is about something that never began
     */
    void on(Recorded<? extends LedgerEvent> recorded, Rows<R> rows);
}
