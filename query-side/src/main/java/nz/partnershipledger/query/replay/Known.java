package nz.partnershipledger.query.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/**
 * The rows of all views as somebody knows them, after so many entries. It goes on entry by entry: what was folded once is not folded again.
 */
final class Known {
    private final List<View<?>> views;

    private Known(List<View<?>> views) {
        this.views = views;
    }

    /** Nothing is known yet. */
    static Known nothing(Collection<? extends Fold<?>> folds) {
        return new Known(folds.stream().<View<?>>map(View::none).toList());
    }

    /** The same, which goes on by itself. */
    Known copy() {
        return new Known(views.stream().<View<?>>map(View::copy).toList());
    }

    /** After these entries, each stream's in its own order. */
    Known goOn(Collection<Recorded<? extends LedgerEvent>> entries) {
        entries.forEach(entry -> views.forEach(view -> view.goOn(entry)));
        return this;
    }

    /** What of this differs from what was known before, told to this person. */
    List<Change> since(Known before, PersonId reader, RowTold told) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < views.size(); at++) {
            views.get(at).since(before.views.get(at), reader, told).forEach(changes::add);
        }
        return changes;
    }

    /** The rows of one view. */
    private record View<R extends Record>(Fold<R> fold, Rows<R> rows) {
        static <R extends Record> View<R> none(Fold<R> fold) {
            return new View<>(fold, Rows.none(fold));
        }

        View<R> copy() {
            return new View<>(fold, Rows.loaded(fold, rows.all()));
        }

        void goOn(Recorded<? extends LedgerEvent> entry) {
            if (fold.follows(entry.stream())) {
                fold.on(entry, rows);
            }
        }

        @SuppressWarnings("unchecked") // both hold the same folds, in the same order
        Stream<Change> since(View<?> before, PersonId reader, RowTold told) {
            Rows<R> were = ((View<R>) before).rows;
            Stream<Change> come = rows.all().stream()
                    .filter(now ->
                            were.find(fold.keyOf(now)).filter(now::equals).isEmpty())
                    .flatMap(now -> told.change(
                            fold.name(),
                            were.find(fold.keyOf(now))
                                    .filter(it -> fold.isFor(it, reader))
                                    .orElse(null),
                            fold.isFor(now, reader) ? now : null));
            Stream<Change> gone = were.all().stream()
                    .filter(it -> !rows.has(fold.keyOf(it)) && fold.isFor(it, reader))
                    .flatMap(it -> told.change(fold.name(), it, null));
            return Stream.concat(come, gone);
        }
    }
}
