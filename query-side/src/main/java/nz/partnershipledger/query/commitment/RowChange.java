package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.hui.GatheringEvent;
import org.jspecify.annotations.Nullable;

/** A row of follow-through while one entry changes it. */
final class RowChange {
    private PersonalText what;
    private @Nullable LocalDate promisedOn;
    private @Nullable LocalDate firstDue;
    private @Nullable LocalDate due;
    private @Nullable HuiId dueAtHui;
    private @Nullable LocalDate huiDay;
    private int moves;
    private Outcome outcome;
    private List<Outcome.Replaced> replaced;
    private boolean promiseConfirmed;
    private List<GivenReason> reasons;
    private @Nullable Set<PersonId> wholeFor;
    private final List<Long> events;
    private final FollowThroughRow row;

    private RowChange(FollowThroughRow row) {
        this.row = row;
        this.what = row.what();
        this.promisedOn = row.promisedOn();
        this.firstDue = row.firstDue();
        this.due = row.due();
        this.dueAtHui = row.dueAtHui();
        this.huiDay = row.huiDay();
        this.moves = row.moves();
        this.outcome = row.outcome();
        this.replaced = row.replaced();
        this.promiseConfirmed = row.promiseConfirmed();
        this.reasons = row.reasons();
        this.wholeFor = row.wholeFor();
        this.events = new ArrayList<>(row.events());
    }

    /** The row with which a promise begins. */
    static FollowThroughRow begun(
            Recorded<? extends CommitmentEvent> recorded, Promise promise, CommitmentStatus status, boolean confirmed) {
        CommitmentEvent event = recorded.event();
        Set<PersonId> readers = readers(recorded);
        return new FollowThroughRow(
                event.commitment(),
                1,
                event.partnership(),
                recorded.stream() instanceof PersonId author ? author : null,
                promise.what(),
                promise.asMinuted(),
                promise.promiser(),
                promise.suggestedBy(),
                promise.owedTo(),
                recorded.recorder(),
                event.on(),
                status == CommitmentStatus.OPEN ? event.on() : null,
                promise.due(),
                promise.due(),
                promise.dueAtHui(),
                promise.dueAtHui() == null ? null : promise.due(),
                0,
                status,
                null,
                null,
                false,
                false,
                List.of(),
                confirmed,
                List.of(),
                promise.link(),
                promise.origin(),
                readers,
                readers,
                List.of(recorded.position()));
    }

    /** The row with which the next holder begins. What was first promised, and a miss, stay with the promise. */
    static FollowThroughRow takenOver(
            FollowThroughRow from, Recorded<? extends CommitmentEvent> recorded, PersonId holder, boolean confirmed) {
        return new FollowThroughRow(
                from.commitment(),
                from.turn() + 1,
                from.partnership(),
                from.privateTo(),
                from.what(),
                from.asMinuted(),
                holder,
                from.suggestedBy(),
                from.owedTo(),
                recorded.recorder(),
                from.begunOn(),
                recorded.event().on(),
                from.firstDue(),
                from.due(),
                from.dueAtHui(),
                from.huiDay(),
                from.moves(),
                CommitmentStatus.OPEN,
                null,
                null,
                from.reopenedAfterMiss(),
                false,
                List.of(),
                confirmed,
                List.of(),
                from.link(),
                from.origin(),
                from.readers(),
                both(from.wholeFor(), readers(recorded)),
                Stream.concat(from.events().stream(), Stream.of(recorded.position()))
                        .toList());
    }

    /** A change of a row by this entry, which is noted in the row whatever else it does. */
    static UnaryOperator<FollowThroughRow> by(
            Recorded<? extends CommitmentEvent> recorded, UnaryOperator<RowChange> change) {
        return row -> change.apply(new RowChange(row)).noted(recorded).done();
    }

    /** A change of a row by what became of the hui that it is due at. */
    static UnaryOperator<FollowThroughRow> byItsHui(
            Recorded<? extends GatheringEvent> recorded, UnaryOperator<RowChange> change) {
        return row -> {
            RowChange changed = change.apply(new RowChange(row));
            if (row.status().isToCome()) {
                changed.events.add(recorded.position());
            }
            return changed.done();
        };
    }

    private RowChange noted(Recorded<? extends CommitmentEvent> recorded) {
        events.add(recorded.position());
        wholeFor = both(wholeFor, readers(recorded));
        return this;
    }

    RowChange takenOn(LocalDate on, boolean confirmed) {
        promisedOn = on;
        promiseConfirmed = confirmed;
        return becomes(CommitmentStatus.OPEN);
    }

    RowChange confirmed() {
        promiseConfirmed = true;
        return this;
    }

    RowChange becomes(CommitmentStatus status) {
        outcome = outcome.now(status);
        return this;
    }

    /** Something became of it, which can be taken back. */
    RowChange settled(long entry, UnaryOperator<Outcome> change) {
        replaced = Stream.concat(replaced.stream(), Stream.of(new Outcome.Replaced(entry, outcome)))
                .toList();
        outcome = change.apply(outcome);
        return this;
    }

    RowChange takenBack(long entry) {
        for (int i = replaced.size() - 1; i >= 0; i--) {
            if (replaced.get(i).entry() == entry) {
                outcome = replaced.get(i).outcome();
                replaced = replaced.subList(0, i);
                reasons = reasons.stream().filter(it -> it.entry() != entry).toList();
                break;
            }
        }
        return this;
    }

    RowChange reopened() {
        outcome = outcome.reopened();
        replaced = List.of();
        return this;
    }

    RowChange disputed() {
        outcome = outcome.seenDifferently();
        return this;
    }

    RowChange renegotiated(@Nullable LocalDate newDue, @Nullable HuiId newHui, @Nullable PersonalText newWhat) {
        if (newWhat != null) {
            what = newWhat;
        }
        if (newDue != null || newHui != null) {
            dueAtHui = newHui;
            huiDay = newHui == null ? null : newDue;
        }
        if (newDue != null && !newDue.equals(due)) {
            moves += due == null ? 0 : 1;
            due = newDue;
            firstDue = firstDue == null ? newDue : firstDue;
        }
        return this;
    }

    /**
     * It is due at this hui.
     *
     * @param day the day of that hui; null while the hui was cancelled and no other was called
     */
    RowChange withItsHui(HuiId hui, @Nullable LocalDate day) {
        dueAtHui = hui;
        huiDay = day;
        return this;
    }

    /**
     * While it is still to come, its day is that of its hui. Nobody has asked for that, so it is no move of theirs; and while its day
     * has never been moved, the day first named is that of the hui.
     */
    private void followItsHui() {
        if (dueAtHui != null && outcome.status().isToCome()) {
            due = huiDay;
            firstDue = moves == 0 ? huiDay : firstDue;
        }
    }

    RowChange withReason(
            Recorded<? extends CommitmentEvent> recorded,
            @Nullable SealedReason reason,
            @Nullable SealedSupport support,
            Set<PersonId> agreedBy) {
        if (reason != null || support != null) {
            GivenReason given = new GivenReason(
                    recorded.version(), row.promiser(), recorded.recorder(), agreedBy, false, reason, support);
            reasons = Stream.concat(reasons.stream(), Stream.of(given)).toList();
        }
        return this;
    }

    RowChange reason(long entry, UnaryOperator<GivenReason> change) {
        reasons = reasons.stream()
                .map(it -> it.entry() == entry ? change.apply(it) : it)
                .toList();
        return this;
    }

    private FollowThroughRow done() {
        followItsHui();
        return new FollowThroughRow(
                row.commitment(),
                row.turn(),
                row.partnership(),
                row.privateTo(),
                what,
                row.asMinuted(),
                row.promiser(),
                row.suggestedBy(),
                row.owedTo(),
                row.recordedBy(),
                row.begunOn(),
                promisedOn,
                firstDue,
                due,
                dueAtHui,
                huiDay,
                moves,
                outcome.status(),
                outcome.keptOn(),
                outcome.keptRecordedAt(),
                outcome.reopenedAfterMiss(),
                outcome.disputed(),
                replaced,
                promiseConfirmed,
                reasons,
                row.link(),
                row.origin(),
                row.readers(),
                wholeFor,
                events);
    }

    private static @Nullable Set<PersonId> readers(Recorded<? extends CommitmentEvent> recorded) {
        return switch (recorded.event().audience()) {
            case Audience.Everyone everyone -> null;
            case Audience.Named named -> with(named.people(), recorded.recorder());
            case Audience.AuthorAlone alone -> Set.of(recorded.recorder());
        };
    }

    private static Set<PersonId> with(Set<PersonId> people, PersonId recorder) {
        Set<PersonId> readers = new HashSet<>(people);
        readers.add(recorder);
        return readers;
    }

    private static @Nullable Set<PersonId> both(@Nullable Set<PersonId> some, @Nullable Set<PersonId> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        Set<PersonId> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
