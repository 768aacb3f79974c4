package nz.partnershipledger.query.base;

import java.util.List;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;

/** Runs a view over a history in memory: how it looked at a moment, or to a reader who may not know all of it. */
public final class Replay {
    private Replay() {}

    /**
     * The view's rows after these events.
     *
     * @param history the events, each stream's in its own order
     */
    public static <R extends Record> Rows<R> of(Fold<R> fold, List<Recorded<? extends LedgerEvent>> history) {
        Rows<R> rows = Rows.none(fold);
        for (Recorded<? extends LedgerEvent> recorded : history) {
            if (fold.follows(recorded.stream())) {
                fold.on(recorded, rows);
            }
        }
        return rows;
    }

    /**
     * The rows as the view's table has them, after all that these streams hold: those of what every partner reads, where rows do not say
     * who may read them.
     */
    public static <R extends Record> Rows<R> inTable(Fold<R> fold, List<Recorded<? extends LedgerEvent>> history) {
        return of(fold, keptBy(fold, history));
    }

    /** What of a history a view's table is made of. */
    public static List<Recorded<? extends LedgerEvent>> keptBy(
            Fold<?> fold, List<Recorded<? extends LedgerEvent>> history) {
        return fold.keepsReaders() ? history : forEveryone(history);
    }

    /** What of a history every partner reads. */
    public static List<Recorded<? extends LedgerEvent>> forEveryone(List<Recorded<? extends LedgerEvent>> history) {
        Audiences audiences = Audiences.in(history);
        return history.stream().filter(audiences::areEveryone).toList();
    }
}
