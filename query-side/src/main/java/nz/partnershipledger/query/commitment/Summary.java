package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * The follow-through of a set of promises on a day. The first nine counts partition the set; what was reopened after a miss counts as
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
        long writtenUpLate) {
    /** So many of so many; always shown with both numbers. */
    public record Ratio(long numerator, long denominator) {}

    private enum Part {
        PROPOSED,
        OPEN,
        OVERDUE,
        KEPT,
        MISSED,
        RELEASED,
        DECLINED,
        WITHDRAWN,
        HANDED_OVER
    }

    static Summary of(Collection<FollowThroughRow> rows, LocalDate day) {
        Count count = new Count(rows, day);
        long due = count.where(row -> row.isDated()
                && switch (part(row, day)) {
                    case KEPT, MISSED, OVERDUE -> true;
                    case PROPOSED, OPEN, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> false;
                });
        return new Summary(
                count.of(Part.PROPOSED),
                count.of(Part.OPEN),
                count.of(Part.OVERDUE),
                count.of(Part.KEPT),
                count.of(Part.MISSED),
                count.of(Part.RELEASED),
                count.of(Part.DECLINED),
                count.of(Part.WITHDRAWN),
                count.of(Part.HANDED_OVER),
                new Ratio(count.where(row -> row.isDated() && row.status() == CommitmentStatus.KEPT), due),
                new Ratio(count.where(row -> row.isKeptBy(row.due())), due),
                new Ratio(count.where(row -> row.isKeptBy(row.firstDue())), due),
                count.where(FollowThroughRow::disputed),
                count.where(row -> isTakenOn(row) && !row.promiseConfirmed()),
                count.where(row -> isTakenOn(row) && !row.isDated()),
                count.where(FollowThroughRow::isWrittenUpLate));
    }

    private record Count(Collection<FollowThroughRow> rows, LocalDate day) {
        long of(Part part) {
            return where(row -> part(row, day) == part);
        }

        long where(Predicate<FollowThroughRow> condition) {
            return rows.stream().filter(condition).count();
        }
    }

    private static Part part(FollowThroughRow row, LocalDate day) {
        return switch (row.status()) {
            case PROPOSED -> Part.PROPOSED;
            case OPEN -> row.reopenedAfterMiss() ? Part.MISSED : row.isOverdue(day) ? Part.OVERDUE : Part.OPEN;
            case KEPT -> Part.KEPT;
            case MISSED -> Part.MISSED;
            case RELEASED -> Part.RELEASED;
            case DECLINED -> Part.DECLINED;
            case WITHDRAWN -> Part.WITHDRAWN;
            case HANDED_OVER -> Part.HANDED_OVER;
        };
    }

    /** Whether it is a promise that its holder has, or had until it was settled. */
    private static boolean isTakenOn(FollowThroughRow row) {
        return switch (row.status()) {
            case OPEN, KEPT, MISSED -> true;
            case PROPOSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> false;
        };
    }
}
