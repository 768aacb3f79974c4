package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.ToLongFunction;

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
        return of(figure -> rows.stream().filter(row -> figure.counts(row, day)).count());
    }

    static Summary of(ToLongFunction<Figure> count) {
        long due = count.applyAsLong(Figure.DUE);
        return new Summary(
                count.applyAsLong(Figure.PROPOSED),
                count.applyAsLong(Figure.OPEN),
                count.applyAsLong(Figure.OVERDUE),
                count.applyAsLong(Figure.KEPT),
                count.applyAsLong(Figure.MISSED),
                count.applyAsLong(Figure.RELEASED),
                count.applyAsLong(Figure.DECLINED),
                count.applyAsLong(Figure.WITHDRAWN),
                count.applyAsLong(Figure.HANDED_OVER),
                new Ratio(count.applyAsLong(Figure.KEPT_OF_DUE), due),
                new Ratio(count.applyAsLong(Figure.ON_TIME), due),
                new Ratio(count.applyAsLong(Figure.AS_FIRST_PROMISED), due),
                count.applyAsLong(Figure.SEEN_DIFFERENTLY),
                count.applyAsLong(Figure.UNCONFIRMED),
                count.applyAsLong(Figure.UNDATED),
                count.applyAsLong(Figure.WRITTEN_UP_LATE),
                count.applyAsLong(Figure.NOT_LOOKED_AT));
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
