package nz.partnershipledger.query.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/**
 * Rows of views as somebody lately saw them. Whoever walks through a history, entry by entry, forwards or back, is shown rows that go on
 * from such, and are not folded from the beginning. They are used only where they were made of just those entries with which the history
 * that is asked for begins; so a history of which a reader may now know more, or less, is folded anew.
 */
public final class FoldedLately {
    /** How often, in entries, rows are kept on the way to those that were asked for, so that a walk back finds some near by. */
    private static final int EVERY = 64;

    private static final int EVERY_NEAR_BY = 8;

    private static final int MOST_ROWS = 200_000;

    /** How many places in a table weigh as much as a row: what is kept of one history shares its rows. */
    private static final int PLACES_OF_A_ROW = 8;

    private static final int MOST_OF_ONE = 6;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final KeptLately<Whose, List<After>> lately = new KeptLately<>(MOST_ROWS, KEPT_FOR, FoldedLately::weight);

    /** By the list itself and not by what it holds: every view is asked for with the same one. */
    private final LoadingCache<List<Recorded<? extends LedgerEvent>>, long[]> positionsOf = Caffeine.newBuilder()
            .weakKeys()
            .build(history -> history.stream().mapToLong(Recorded::position).toArray());

    private static int weight(List<After> kept) {
        IntSummaryStatistics sizes =
                kept.stream().mapToInt(it -> it.rows.size()).summaryStatistics();
        return 1 + Math.max(0, sizes.getMax()) + (int) (sizes.getSum() / PLACES_OF_A_ROW);
    }

    private record Whose(PersonId reader, PartnershipId partnership, String view) {}

    /** Rows as they are after the entries at the first of these positions; never changed again. */
    private static final class After {
        private final long[] positions;
        private final int entries;
        private final Rows<?> rows;

        After(long[] positions, int entries, Rows<?> rows) {
            this.positions = positions;
            this.entries = entries;
            this.rows = rows;
        }

        boolean begins(long[] history) {
            return entries <= history.length && Arrays.equals(positions, 0, entries, history, 0, entries);
        }
    }

    /**
     * A view's rows after a history.
     *
     * @param reader who may know this history
     * @param partnership of which it is
     */
    @SuppressWarnings("unchecked") // a view's name stands for its fold
    public <R extends Record> Rows<R> rows(
            PersonId reader, PartnershipId partnership, Fold<R> fold, List<Recorded<? extends LedgerEvent>> history) {
        Whose whose = new Whose(reader, partnership, fold.name());
        long[] positions = positionsOf.get(history);
        List<After> kept = lately.find(whose).orElse(List.of());
        After nearest = kept.stream()
                .filter(it -> it.begins(positions))
                .max(Comparator.comparingInt(it -> it.entries))
                .orElseGet(() -> new After(positions, 0, Rows.none(fold)));
        if (nearest.entries == positions.length) {
            return (Rows<R>) nearest.rows;
        }
        List<After> now = new ArrayList<>();
        Rows<R> rows = ((Rows<R>) nearest.rows).copy();
        int stop = positions.length - positions.length % EVERY;
        int stopNearBy = positions.length - positions.length % EVERY_NEAR_BY;
        for (int at = nearest.entries; at < positions.length; at++) {
            if ((at == stop || at == stopNearBy) && at > nearest.entries) {
                now.add(new After(positions, at, rows.copy()));
            }
            Recorded<? extends LedgerEvent> entry = history.get(at);
            if (fold.follows(entry.stream())) {
                fold.on(entry, rows);
            }
        }
        now.addFirst(new After(positions, positions.length, rows));
        lately.keep(
                whose,
                Stream.concat(now.stream(), kept.stream()).limit(MOST_OF_ONE).toList());
        return rows;
    }
}
