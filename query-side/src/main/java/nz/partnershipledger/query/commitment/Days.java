package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.commitment.Promise;
import org.jspecify.annotations.Nullable;

/**
 * The days of a promise.
 *
 * @param promisedOn the day this holder took it on; null while it is proposed
 * @param firstDue the first day that was ever named, by whichever holder; where that is a hui, its day
 * @param due the day by which, as agreed last; null while the hui that it is due at was cancelled and no other was called
 * @param dueAtHui the hui that it is due at; {@code due} is then its day, and moves with it while the promise is
 *     still to come
 * @param huiDay the day of that hui, also once the promise is settled; null where {@code due} would be
 * @param moves how often an agreed day was changed; that a hui was moved is not counted
 */
public record Days(
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @Nullable LocalDate huiDay,
        int moves) {
    static Days of(Promise promise, @Nullable LocalDate promisedOn) {
        LocalDate huiDay = promise.dueAtHui() == null ? null : promise.due();
        return new Days(promisedOn, promise.due(), promise.due(), promise.dueAtHui(), huiDay, 0);
    }

    Days takenOn(LocalDate day) {
        return new Days(day, firstDue, due, dueAtHui, huiDay, moves);
    }

    Days renegotiated(@Nullable LocalDate day, @Nullable HuiId hui) {
        Days bound = day == null && hui == null ? this : at(hui, hui == null ? null : day);
        return day == null || day.equals(due) ? bound : bound.movedTo(day);
    }

    /**
     * It is due at this hui.
     *
     * @param day the day of that hui; null while the hui was cancelled and no other was called
     */
    Days at(@Nullable HuiId hui, @Nullable LocalDate day) {
        return new Days(promisedOn, firstDue, due, hui, day, moves);
    }

    private Days movedTo(LocalDate day) {
        return new Days(
                promisedOn, firstDue == null ? day : firstDue, day, dueAtHui, huiDay, due == null ? moves : moves + 1);
    }

    /**
     * Its day is that of its hui. Nobody has asked for that, so it is no move of theirs; and while its day has never been moved, the day
     * first named is that of the hui.
     */
    Days followingItsHui() {
        return dueAtHui == null
                ? this
                : new Days(promisedOn, moves == 0 ? huiDay : firstDue, huiDay, dueAtHui, huiDay, moves);
    }
}
