package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.Collection;

/**
 * The follow-through of a set of promises on a day. The first nine counts and the last partition the set; what was reopened after a miss counts as
 * missed until it is kept.
 *
 * @param proposed not taken on yet
 * @param open still to come
 * @param overdue still to come though their day is over
 * @param kept done
 * @param missed did not happen
 * @param released let go together
 * @param declined not taken on
 * @param withdrawn taken off the table
 * @param handedOver taken over by another, whose own row follows
 * @param followThrough of those whose day has come, how many were kept; never-dated ones are left out
 * @param onTime of the same, how many were kept by the day agreed last
 * @param asFirstPromised of the same, how many were kept by the day first named
 * @param seenDifferently how many keepings someone sees differently
 * @param unconfirmed how many promises their promiser has not confirmed
 * @param undated how many promises were never given a day, whatever became of them
 * @param writtenUpLate how many keepings were written up more than seven days after
 * @param notLookedAt how many are past and known from a file of minutes alone; they are in none of the other counts
 */
public record Summary(
        long proposed,
        long open,
        long overdue,
        long kept,
        long missed,
        long released,
        long declined,
        long withdrawn,
        long handedOver,
        Ratio followThrough,
        Ratio onTime,
        Ratio asFirstPromised,
        long seenDifferently,
        long unconfirmed,
        long undated,
        long writtenUpLate,
        long notLookedAt) {
    /** So many of so many; always shown with both numbers. */
    public record Ratio(long numerator, long denominator) {}

    static Summary of(Collection<FollowThroughRow> rows, LocalDate day) {
        Count count = new Count(rows, day);
        long due = count.of(Figure.DUE);
        return new Summary(
                count.of(Figure.PROPOSED),
                count.of(Figure.OPEN),
                count.of(Figure.OVERDUE),
                count.of(Figure.KEPT),
                count.of(Figure.MISSED),
                count.of(Figure.RELEASED),
                count.of(Figure.DECLINED),
                count.of(Figure.WITHDRAWN),
                count.of(Figure.HANDED_OVER),
                new Ratio(count.of(Figure.KEPT_OF_DUE), due),
                new Ratio(count.of(Figure.ON_TIME), due),
                new Ratio(count.of(Figure.AS_FIRST_PROMISED), due),
                count.of(Figure.SEEN_DIFFERENTLY),
                count.of(Figure.UNCONFIRMED),
                count.of(Figure.UNDATED),
                count.of(Figure.WRITTEN_UP_LATE),
                count.of(Figure.NOT_LOOKED_AT));
    }

    private record Count(Collection<FollowThroughRow> rows, LocalDate day) {
        long of(Figure figure) {
            return rows.stream().filter(row -> figure.counts(row, day)).count();
        }
    }

    /** The number that this figure stands for. */
    public long of(Figure figure) {
        return switch (figure) {
            case PROPOSED -> proposed;
            case OPEN -> open;
            case OVERDUE -> overdue;
            case KEPT -> kept;
            case MISSED -> missed;
            case RELEASED -> released;
            case DECLINED -> declined;
            case WITHDRAWN -> withdrawn;
            case HANDED_OVER -> handedOver;
            case DUE -> followThrough.denominator();
            case KEPT_OF_DUE -> followThrough.numerator();
            case ON_TIME -> onTime.numerator();
            case AS_FIRST_PROMISED -> asFirstPromised.numerator();
            case SEEN_DIFFERENTLY -> seenDifferently;
            case UNCONFIRMED -> unconfirmed;
            case UNDATED -> undated;
            case WRITTEN_UP_LATE -> writtenUpLate;
            case NOT_LOOKED_AT -> notLookedAt;
        };
    }
}
