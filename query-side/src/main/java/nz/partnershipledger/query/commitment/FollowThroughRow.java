package nz.partnershipledger.query.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A promise with one holder. A hand-over that is accepted ends the former holder's row and begins another.
 *
 * @param commitment the promise
 * @param turn which holder's row it is, counted from 1
 * @param partnership the partnership it was made in
 * @param privateTo its author, if it is private and stands in their own stream
 * @param what what was promised, sealed
 * @param asMinuted whom the minutes named, sealed, where that is not simply the promiser
 * @param promiser who promised it, or was asked to
 * @param suggestedBy who suggested it, if someone else did
 * @param owedTo whom it is for, if it is for one person
 * @param recordedBy who recorded that this holder promised it, or was asked to
 * @param begunOn the day it was first spoken of
 * @param promisedOn the day this holder took it on; null while it is proposed
 * @param firstDue the first day that was ever named, by whichever holder; where that is a hui, its day
 * @param due the day by which, as agreed last; null while the hui that it is due at was cancelled and no other was called
 * @param dueAtHui the hui that it is due at; {@code due} is then its day, and moves with it while the promise is
 *     still to come
 * @param huiDay the day of that hui, also once the promise is settled; null where {@code due} would be
 * @param moves how often an agreed day was changed; that a hui was moved is not counted
 * @param status where it stands
 * @param keptOn the day it was done, while it is kept
 * @param keptRecordedAt when that keeping was recorded
 * @param reopenedAfterMiss whether it was missed before it was opened again
 * @param disputed whether someone sees its keeping differently
 * @param replaced the earlier outcomes that taking an entry back would restore, the latest last
 * @param promiseConfirmed whether the promiser made or confirmed it personally
 * @param reasons the reasons given and the support offered, the latest last
 * @param link what binds it to promises made together with it
 * @param origin what it sprang from
 * @param readers who may read the promise; null for every partner
 * @param wholeFor who may read all its entries; null for every partner. Others see it as if the rest had not been recorded
 * @param events the positions of its entries
 */
public record FollowThroughRow(
        CommitmentId commitment,
        int turn,
        PartnershipId partnership,
        @Nullable PersonId privateTo,
        PersonalText what,
        @Nullable PersonalText asMinuted,
        PersonId promiser,
        @Nullable PersonId suggestedBy,
        @Nullable PersonId owedTo,
        PersonId recordedBy,
        LocalDate begunOn,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @Nullable LocalDate huiDay,
        int moves,
        CommitmentStatus status,
        @Nullable LocalDate keptOn,
        @Nullable Instant keptRecordedAt,
        boolean reopenedAfterMiss,
        boolean disputed,
        List<Outcome.Replaced> replaced,
        boolean promiseConfirmed,
        List<GivenReason> reasons,
        @Nullable LinkId link,
        Origin origin,
        @Nullable Set<PersonId> readers,
        @Nullable Set<PersonId> wholeFor,
        List<Long> events) {
    /** A keeping written up more than this many days after the day it happened is shown as such. */
    public static final int WRITTEN_UP_LATE_AFTER_DAYS = 7;

    /** Keeps its own copies. */
    public FollowThroughRow {
        replaced = List.copyOf(replaced);
        reasons = List.copyOf(reasons);
        readers = readers == null ? null : Set.copyOf(readers);
        wholeFor = wholeFor == null ? null : Set.copyOf(wholeFor);
        events = List.copyOf(events);
    }

    /**
     * What tells one row from all others.
     *
     * @param commitment the promise
     * @param turn which holder's
     */
    public record Key(CommitmentId commitment, int turn) {}

    /** What tells it from all others. */
    public Key key() {
        return new Key(commitment, turn);
    }

    /** The stream that feeds it, to which its texts are bound. */
    public StreamId stream() {
        return privateTo == null ? partnership : privateTo;
    }

    /** Whether it is still to come though its day is over. */
    public boolean isOverdue(LocalDate day) {
        return status == CommitmentStatus.OPEN && due != null && due.isBefore(day);
    }

    /** Whether it was done after the day agreed last, or after it had been missed. */
    public boolean isKeptLate() {
        return keptOn != null && (reopenedAfterMiss || (due != null && keptOn.isAfter(due)));
    }

    /** Whether it was done by this day and had not been missed before. */
    public boolean isKeptBy(@Nullable LocalDate day) {
        return keptOn != null && day != null && !reopenedAfterMiss && !keptOn.isAfter(day);
    }

    /** Whether its keeping was written up long after it happened. */
    public boolean isWrittenUpLate() {
        return keptOn != null
                && keptRecordedAt != null
                && LocalDate.ofInstant(keptRecordedAt, Moment.NEW_ZEALAND)
                        .isAfter(keptOn.plusDays(WRITTEN_UP_LATE_AFTER_DAYS));
    }

    /** Whether it was done by the day agreed last and had not been missed before; while it waited for a hui, there was no day to miss. */
    public boolean isKeptOnTime() {
        return isWaitingForAHui() ? isDated() && isKeptBy(keptOn) : isKeptBy(due);
    }

    /** Whether it waits for a hui to be called in place of the one that it was due at. */
    public boolean isWaitingForAHui() {
        return dueAtHui != null && due == null;
    }

    /** Whether it ever had a day by which. */
    public boolean isDated() {
        return firstDue != null;
    }

    /** Whether this person may read it at all, once they may read the partnership. */
    public boolean isFor(PersonId reader) {
        return readers == null || readers.contains(reader);
    }

    /** Whether this person may read every entry of it. */
    public boolean isWholeFor(PersonId reader) {
        return wholeFor == null || wholeFor.contains(reader);
    }

    /** The reason given last, or null. */
    public @Nullable GivenReason reason() {
        return lastWhere(it -> it.words() != null);
    }

    /** The support offered last, or null. */
    public @Nullable GivenReason support() {
        return lastWhere(it -> it.support() != null);
    }

    private @Nullable GivenReason lastWhere(Predicate<GivenReason> condition) {
        return reasons.reversed().stream().filter(condition).findFirst().orElse(null);
    }

    Outcome outcome() {
        return new Outcome(status, keptOn, keptRecordedAt, reopenedAfterMiss, disputed);
    }
}
