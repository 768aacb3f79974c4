package nz.partnershipledger.query.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.query.base.Lists;
import nz.partnershipledger.query.partnership.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * A promise with one holder. A hand-over that is accepted ends the former holder's row and begins another.
 *
 * @param begun what stays as it was from its beginning
 * @param roles who is what to it
 * @param what what was promised, sealed
 * @param days its days
 * @param outcome what has become of it
 * @param replaced the earlier outcomes that taking an entry back would restore, the latest last
 * @param promiseConfirmed whether the promiser made or confirmed it personally
 * @param reasons the reasons given and the support offered, the latest last
 * @param entries its entries
 */
public record FollowThroughRow(
        @JsonUnwrapped Begun begun,
        @JsonUnwrapped Roles roles,
        PersonalText what,
        @JsonUnwrapped Days days,
        @JsonUnwrapped Outcome outcome,
        List<Outcome.Replaced> replaced,
        boolean promiseConfirmed,
        List<GivenReason> reasons,
        @JsonUnwrapped Entries entries) {
    /** A keeping written up more than this many days after the day it happened is shown as such. */
    public static final int WRITTEN_UP_LATE_AFTER_DAYS = 7;

    /** Keeps its own copies. */
    public FollowThroughRow {
        replaced = List.copyOf(replaced);
        reasons = List.copyOf(reasons);
    }

    /**
     * What tells one row from all others.
     *
     * @param commitment the promise
     * @param turn which holder's
     */
    public record Key(CommitmentId commitment, int turn) {}

    static FollowThroughRow begun(
            Recorded<? extends CommitmentEvent> recorded, Promise promise, CommitmentStatus status, boolean confirmed) {
        Begun begun = Begun.of(recorded, promise);
        return new FollowThroughRow(
                begun,
                Roles.of(promise, recorded.recorder()),
                promise.what(),
                Days.of(promise, status == CommitmentStatus.OPEN ? begun.begunOn() : null),
                Outcome.of(status),
                List.of(),
                confirmed,
                List.of(),
                new Entries(!begun.imported(), begun.readers(), List.of(recorded.position()), List.of()));
    }

    /** The row with which the next holder begins. What was first promised, and a miss, stay with the promise. */
    FollowThroughRow takenOver(Recorded<? extends CommitmentEvent> recorded, PersonId holder, boolean confirmed) {
        Roles next = roles.takenOver(holder, recorded.recorder());
        Days taken = days.takenOn(recorded.event().on());
        Outcome open = outcome.now(CommitmentStatus.OPEN);
        Entries theirs = entries.with(recorded.position()).takenOver();
        return new FollowThroughRow(begun.nextTurn(), next, what, taken, open, List.of(), confirmed, List.of(), theirs);
    }

    /** This entry is noted in the row, whatever else it does; while the promise is still to come, its day is that of its hui. */
    FollowThroughRow noted(Recorded<? extends CommitmentEvent> recorded) {
        Entries now = entries.with(recorded.position())
                .readBy(recorded.event().audience().readers(recorded.recorder()));
        return followingItsHui().with(recorded.source() == Source.IMPORT ? now : now.lookedAtNow());
    }

    /** Its hui became this one, on this day; the entry that says so is one of the promise while that is still to come. */
    FollowThroughRow movedTo(@Nullable LocalDate day, HuiId hui, long entry) {
        FollowThroughRow moved = with(days.at(hui, day)).followingItsHui();
        return status().isToCome() ? moved.with(entries.with(entry)) : moved;
    }

    private FollowThroughRow followingItsHui() {
        return status().isToCome() ? with(days.followingItsHui()) : this;
    }

    FollowThroughRow takenOn(LocalDate day, boolean confirmed) {
        FollowThroughRow taken = with(days.takenOn(day)).becomes(CommitmentStatus.OPEN);
        return taken.confirmed(confirmed);
    }

    FollowThroughRow confirmed(boolean confirmed) {
        return new FollowThroughRow(begun, roles, what, days, outcome, replaced, confirmed, reasons, entries);
    }

    FollowThroughRow becomes(CommitmentStatus status) {
        return with(outcome.now(status), replaced, reasons);
    }

    /** Something became of it, which can be taken back. */
    FollowThroughRow settled(long entry, UnaryOperator<Outcome> change) {
        return with(
                change.apply(outcome), Lists.plus(replaced, new Outcome.Replaced(entry, outcome.asked(null))), reasons);
    }

    FollowThroughRow takenBack(long entry) {
        List<GivenReason> left =
                reasons.stream().filter(it -> it.entry() != entry).toList();
        return replaced.stream()
                .filter(it -> it.entry() == entry)
                .findFirst()
                .map(it -> with(it.outcome(), replaced.subList(0, replaced.indexOf(it)), left))
                .orElse(this);
    }

    FollowThroughRow reopened() {
        return with(outcome.reopened(), List.of(), reasons);
    }

    FollowThroughRow seenDifferently() {
        return with(outcome.seenDifferently(), replaced, reasons);
    }

    /** This change waits for the promiser's word; null where none does any more. */
    FollowThroughRow asked(@Nullable ChangeAsked change) {
        return with(outcome.asked(change), replaced, reasons);
    }

    /** It stands as it does by an entry that binds these. */
    FollowThroughRow agreed(Agreed by) {
        return with(outcome.agreed(by), replaced, reasons);
    }

    /** One of those said whether that is so. */
    FollowThroughRow said(long entry, PersonId by, boolean isSo) {
        return with(outcome.said(entry, by, isSo), replaced, reasons);
    }

    FollowThroughRow readBack(EntryReadBack it) {
        return with(entries.readBack(it));
    }

    /** Who heard it, and has not said themselves whether it is so: the promise, or the entry by which it stands as it does. */
    public List<Entries.ReadTo> heard() {
        Agreed agreed = outcome.agreed();
        return entries.readBack().stream()
                .filter(it -> (agreed != null && it.entry() == agreed.version())
                        ? !agreed.so().contains(it.to()) && !agreed.notSo().contains(it.to())
                        : !promiseConfirmed && it.to().equals(promiser()))
                .toList();
    }

    /** Whether it is the change of this entry that waits. */
    boolean isWaitingFor(long entry) {
        return outcome.changeAskedFor() != null && outcome.changeAskedFor().version() == entry;
    }

    FollowThroughRow renegotiated(CommitmentRenegotiated changed) {
        PersonalText now = changed.what() == null ? what : changed.what();
        Days then = days.renegotiated(changed.due(), changed.dueAtHui());
        return with(now, then);
    }

    FollowThroughRow withReason(
            Recorded<?> recorded,
            @Nullable SealedReason reason,
            @Nullable SealedSupport support,
            Set<PersonId> agreedBy) {
        if (reason == null && support == null) {
            return this;
        }
        GivenReason given = new GivenReason(
                recorded.version(), roles.promiser(), recorded.recorder(), agreedBy, false, reason, support);
        return with(outcome, replaced, Lists.plus(reasons, given));
    }

    FollowThroughRow reason(long entry, UnaryOperator<GivenReason> change) {
        return with(outcome, replaced, Lists.changed(reasons, it -> it.entry() == entry, change));
    }

    private FollowThroughRow with(Days newDays) {
        return with(what, newDays);
    }

    private FollowThroughRow with(PersonalText now, Days then) {
        return new FollowThroughRow(begun, roles, now, then, outcome, replaced, promiseConfirmed, reasons, entries);
    }

    private FollowThroughRow with(Outcome now, List<Outcome.Replaced> before, List<GivenReason> given) {
        return new FollowThroughRow(begun, roles, what, days, now, before, promiseConfirmed, given, entries);
    }

    private FollowThroughRow with(Entries now) {
        return new FollowThroughRow(begun, roles, what, days, outcome, replaced, promiseConfirmed, reasons, now);
    }

    /** The promise. */
    public CommitmentId commitment() {
        return begun.commitment();
    }

    /** The partnership it was made in. */
    public PartnershipId partnership() {
        return begun.partnership();
    }

    /** Who promised it, or was asked to. */
    public PersonId promiser() {
        return roles.promiser();
    }

    /** The day by which, as agreed last. */
    public @Nullable LocalDate due() {
        return days.due();
    }

    /** Where it stands. */
    public CommitmentStatus status() {
        return outcome.status();
    }

    /** What tells it from all others. */
    public Key key() {
        return new Key(begun.commitment(), begun.turn());
    }

    /** The stream that feeds it, to which its texts are bound. */
    public StreamId stream() {
        return begun.privateTo() == null ? begun.partnership() : begun.privateTo();
    }

    /** Whether it is still to come though its day is over. */
    public boolean isOverdue(LocalDate day) {
        return entries.lookedAt() && isOpenThoughPast(day);
    }

    /** Whether its day is over, and all that is known of it is what a file of minutes says: it is in no figure until somebody looks at it. */
    public boolean isNotLookedAt(LocalDate day) {
        return !entries.lookedAt() && isOpenThoughPast(day);
    }

    private boolean isOpenThoughPast(LocalDate day) {
        return outcome.status() == CommitmentStatus.OPEN
                && days.due() != null
                && days.due().isBefore(day);
    }

    /** Whether it was done after the day agreed last, or after it had been missed. */
    public boolean isKeptLate() {
        return outcome.keptOn() != null
                && (outcome.reopenedAfterMiss()
                        || (days.due() != null && outcome.keptOn().isAfter(days.due())));
    }

    /** Whether it was done by this day and had not been missed before. */
    public boolean isKeptBy(@Nullable LocalDate day) {
        return outcome.keptOn() != null
                && day != null
                && !outcome.reopenedAfterMiss()
                && !outcome.keptOn().isAfter(day);
    }

    /** Whether its keeping was written up long after it happened. */
    public boolean isWrittenUpLate() {
        return outcome.keptOn() != null
                && outcome.keptRecordedAt() != null
                && Aotearoa.dayOf(outcome.keptRecordedAt())
                        .isAfter(outcome.keptOn().plusDays(WRITTEN_UP_LATE_AFTER_DAYS));
    }

    /** Whether it was done by the day agreed last and had not been missed before; while it waited for a hui, there was no day to miss. */
    public boolean isKeptOnTime() {
        return isWaitingForAHui() ? isDated() && isKeptBy(outcome.keptOn()) : isKeptBy(days.due());
    }

    /** Whether it waits for a hui to be called in place of the one that it was days.due() at. */
    public boolean isWaitingForAHui() {
        return days.dueAtHui() != null && days.due() == null;
    }

    /** Whether it ever had a day by which. */
    public boolean isDated() {
        return days.firstDue() != null;
    }

    /** Whether this person may read it at all, once they may read the partnership. */
    public boolean isFor(PersonId reader) {
        return begun.readers() == null || begun.readers().contains(reader);
    }

    /** Whether this person may read every entry of it. */
    public boolean isWholeFor(PersonId reader) {
        Set<PersonId> readers = entries.wholeFor();
        return readers == null || readers.contains(reader);
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
}
