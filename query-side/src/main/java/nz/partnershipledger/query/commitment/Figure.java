package nz.partnershipledger.query.commitment;

import java.time.LocalDate;

/** A number in a {@link Summary}, and which promises it counts; the first nine and the last partition them. */
public enum Figure {
    /** Not taken on yet. */
    PROPOSED(0),
    /** Still to come. */
    OPEN(1),
    /** Still to come though their day is over. */
    OVERDUE(2),
    /** Done. */
    KEPT(3),
    /** Did not happen, or reopened after that and not kept since. */
    MISSED(4),
    /** Let go together. */
    RELEASED(5),
    /** Not taken on. */
    DECLINED(6),
    /** Taken off the table. */
    WITHDRAWN(7),
    /** Taken over by another. */
    HANDED_OVER(8),
    /** Those whose day has come: what the figures are counted of. */
    DUE(9),
    /** Of these, those that were kept. */
    KEPT_OF_DUE(10),
    /** Of these, those that were kept by the day agreed last. */
    ON_TIME(11),
    /** Of these, those that were kept by the day first named. */
    AS_FIRST_PROMISED(12),
    /** Someone sees the keeping differently. */
    SEEN_DIFFERENTLY(13),
    /** Their promiser has not confirmed them. */
    UNCONFIRMED(14),
    /** Never given a day. */
    UNDATED(15),
    /** Written up more than seven days after they were kept. */
    WRITTEN_UP_LATE(16),
    /** Past, and known from a file of minutes alone; in none of the others. */
    NOT_LOOKED_AT(17);

    /** Which bit tells it in the columns that the database counts by. */
    private final int place;

    Figure(int place) {
        this.place = place;
    }

    /** What tells it among all that a promise is counted as. */
    int bit() {
        return 1 << place;
    }

    /**
     * Whether this number counts that promise.
     *
     * @param day the day on which it is judged what is overdue
     */
    boolean counts(FollowThroughRow row, LocalDate day) {
        if (row.isNotLookedAt(day)) {
            return this == NOT_LOOKED_AT;
        }
        return switch (this) {
            case PROPOSED, OPEN, OVERDUE, KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER ->
                this == part(row, day);
            case DUE ->
                row.isDated()
                        && switch (part(row, day)) {
                            case KEPT, MISSED, OVERDUE -> true;
                            default -> false;
                        };
            case KEPT_OF_DUE -> row.isDated() && row.status() == CommitmentStatus.KEPT;
            case ON_TIME -> row.isKeptOnTime();
            case AS_FIRST_PROMISED -> row.isKeptBy(row.days().firstDue());
            case SEEN_DIFFERENTLY -> row.outcome().disputed();
            case UNCONFIRMED -> isTakenOn(row) && !row.promiseConfirmed();
            case UNDATED -> isTakenOn(row) && !row.isDated();
            case WRITTEN_UP_LATE -> row.isWrittenUpLate();
            case NOT_LOOKED_AT -> false;
        };
    }

    private static Figure part(FollowThroughRow row, LocalDate day) {
        return switch (row.status()) {
            case PROPOSED -> PROPOSED;
            case OPEN -> row.outcome().reopenedAfterMiss() ? MISSED : row.isOverdue(day) ? OVERDUE : OPEN;
            case KEPT -> KEPT;
            case MISSED -> MISSED;
            case RELEASED -> RELEASED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case HANDED_OVER -> HANDED_OVER;
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
