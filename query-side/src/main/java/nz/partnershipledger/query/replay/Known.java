package nz.partnershipledger.query.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The rows of all views as somebody knows them, after so many entries. */
final class Known {
    private final List<View<?>> views;

    private Known(List<View<?>> views) {
        this.views = views;
    }

    /** Where rows come from. */
    @FunctionalInterface
    interface Source {
        <R extends Record> Rows<R> of(Fold<R> fold);
    }

    /** Nothing is known yet. */
    static Known nothing(Collection<? extends Fold<?>> folds) {
        return of(folds, Rows::none);
    }

    /** What is known from here. */
    static Known of(Collection<? extends Fold<?>> folds, Source source) {
        return new Known(folds.stream().<View<?>>map(it -> View.of(it, source)).toList());
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
        static <R extends Record> View<R> of(Fold<R> fold, Source source) {
            return new View<>(fold, source.of(fold));
        }

        @SuppressWarnings("unchecked") // both hold the same folds, in the same order
        Stream<Change> since(View<?> before, PersonId reader, RowTold told) {
            Rows<R> were = ((View<R>) before).rows;
            if (rows.areStill(were)) {
                return Stream.empty();
            }
            Stream<Change> come = rows.all().stream()
                    .filter(now -> were.find(fold.keyOf(now))
                            .filter(it -> Objects.equals(it, now))
                            .isEmpty())
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
