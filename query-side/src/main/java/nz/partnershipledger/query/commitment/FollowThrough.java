package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.query.partnership.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * The view of who said they would do what, and did they: one row for each promise and holder.
 *
 * <p>An entry that finds nothing to change, because what it answers happened on a later day than the one looked at, is only noted.
 */
public final class FollowThrough extends Fold<FollowThroughRow> {
    /** Hears of promises, and of the hui that they are due at. */
    public FollowThrough() {
        super("follow_through", FollowThroughRow.class, FollowThroughRow::key, "commitment", "turn");
        hears(
                CommitmentEvent.class,
                it -> rowsOf(it.commitment().value()),
                (it, rows) -> new Entry(it, rows).happened());
        hears(AnswerEvent.class, it -> it.about() == null ? Set.of() : rowsOf(it.about()), FollowThrough::answered);
        hears(EntryReadBack.class, it -> it.about() == null ? Set.of() : rowsOf(it.about()), FollowThrough::readBack);
        hears(
                EntryShared.class,
                it -> rowsOf(it.about()),
                (it, rows) -> rows.removeWhere(
                        row -> row.commitment().value().equals(it.event().about())));
        hears(GatheringEvent.class, FollowThrough::dueAt, (it, rows) -> new ItsHui(it, rows).happened());
    }

    @Override
    public boolean keepsItsTime() {
        return true;
    }

    @Override
    public boolean keepsReaders() {
        return true;
    }

    @Override
    public boolean isFor(FollowThroughRow row, PersonId reader) {
        return row.isFor(reader);
    }

    /**
     * What those say whom an entry of it binds stands beside it. After the promiser's word a change waits no longer; what they said yes to is an
     * entry of its own.
     */
    private static void answered(Recorded<AnswerEvent> recorded, Rows<FollowThroughRow> rows) {
        AnswerEvent answer = recorded.event();
        rows.changeWhere(
                row -> row.commitment().value().equals(answer.about())
                        && row.stream().equals(recorded.stream()),
                row -> row.said(answer.entry(), answer.by(), answer.confirms()));
        rows.changeWhere(
                row -> row.isWaitingFor(recorded.event().entry())
                        && row.stream().equals(recorded.stream()),
                row -> row.asked(null));
    }

    private static void readBack(Recorded<EntryReadBack> recorded, Rows<FollowThroughRow> rows) {
        rows.changeWhere(
                row -> row.commitment().value().equals(recorded.event().about())
                        && row.stream().equals(recorded.stream()),
                row -> row.readBack(recorded.event()));
    }

    /** A private promise stands in its author's stream. */
    @Override
    public boolean follows(StreamId stream) {
        return true;
    }

    private static Set<Touched> dueAt(GatheringEvent event) {
        Stream<HuiId> moved = switch (event) {
            case HuiCalled called -> called.insteadOf().stream();
            case HuiPostponed _, HuiCancelled _ -> Stream.of(event.hui());
            case MinuteTakerNamed _, AgendaItemAdded _, AgendaShared _, AccessBarrierRemoved _ -> Stream.of();
            case HuiOpened _, HuiHeld _, ConfidentialityStated _, MinutesShared _, MinutesCorrected _ -> Stream.of();
            case HuiAnswered _, HuiReflectedOn _ -> Stream.of();
        };
        return moved.map(it -> new Touched("dueAtHui", it.value())).collect(Collectors.toSet());
    }

    /** One entry about a promise, and the rows it changes. */
    private record Entry(Recorded<CommitmentEvent> recorded, Rows<FollowThroughRow> rows) {
        void happened() {
            long version = recorded.version();
            switch (recorded.event()) {
                case CommitmentProposed proposed ->
                    rows.add(FollowThroughRow.begun(recorded, proposed.promise(), CommitmentStatus.PROPOSED, false));
                case CommitmentMade made ->
                    rows.add(FollowThroughRow.begun(recorded, made.promise(), CommitmentStatus.OPEN, made.confirmed()));
                case CommitmentAccepted accepted -> change(row -> row.takenOn(accepted.on(), accepted.confirmed()));
                case CommitmentConfirmed confirmed -> change(row -> row.confirmed(true));
                case CommitmentDeclined declined -> change(row -> row.becomes(CommitmentStatus.DECLINED));
                case CommitmentWithdrawn withdrawn -> change(row -> row.becomes(CommitmentStatus.WITHDRAWN));
                case ProgressNoted _, HandAskedFor _, HandOverOffered _, HandOverDeclined _ -> change(row -> row);
                case CommitmentRenegotiated changed ->
                    change(row -> row.renegotiated(changed)
                            .agreed(Agreed.of(recorded, changed))
                            .withReason(recorded, changed.reason(), null, changed.agreedBy()));
                case AgreementDenied denied -> {
                    changeEveryTurn(denied.entry(), reason -> reason.notAgreedBy(denied.by()));
                    rows.change(current(), row -> row.said(denied.entry(), denied.by(), false));
                }
                case HandOverAccepted accepted -> takeOver(accepted);
                case CommitmentKept kept ->
                    change(row -> row.settled(
                            version, it -> it.kept(kept.on(), recorded.at()).agreed(Agreed.of(recorded, kept))));
                case CommitmentMissed missed ->
                    change(row -> row.settled(
                                    version,
                                    it -> it.now(CommitmentStatus.MISSED).agreed(Agreed.of(recorded, missed)))
                            .withReason(recorded, missed.reason(), missed.support(), Set.of()));
                case CommitmentReleased released ->
                    change(row -> row.settled(
                                    version,
                                    it -> it.now(CommitmentStatus.RELEASED).agreed(Agreed.of(recorded, released)))
                            .withReason(recorded, released.reason(), released.support(), released.agreedBy()));
                case KeepingDisputed disputed -> change(FollowThroughRow::seenDifferently);
                case CommitmentReopened reopened -> change(FollowThroughRow::reopened);
                case CommitmentEntryTakenBack takenBack -> change(row -> row.takenBack(takenBack.entry()));
                case ReasonShared shared -> changeEveryTurn(shared.entry(), GivenReason::sharedWithAll);
                case ChangeAskedFor asked ->
                    change(row -> asked.asks() ? row.asked(ChangeAsked.of(asked, recorded)) : row);
                case ChangeWithdrawn _ -> change(row -> row.asked(null));
            }
        }

        private CommitmentId commitment() {
            return recorded.event().commitment();
        }

        private FollowThroughRow.Key current() {
            int turn = 1;
            while (rows.has(new FollowThroughRow.Key(commitment(), turn + 1))) {
                turn++;
            }
            return new FollowThroughRow.Key(commitment(), turn);
        }

        private void change(UnaryOperator<FollowThroughRow> change) {
            rows.change(current(), row -> change.apply(row).noted(recorded));
        }

        /** A reason may stand in the row of a former holder. */
        private void changeEveryTurn(long entry, UnaryOperator<GivenReason> change) {
            for (int turn = current().turn(); turn >= 1; turn--) {
                rows.change(
                        new FollowThroughRow.Key(commitment(), turn),
                        row -> row.reason(entry, change).noted(recorded));
            }
        }

        private void takeOver(HandOverAccepted accepted) {
            FollowThroughRow.Key former = current();
            change(row -> row.becomes(CommitmentStatus.HANDED_OVER));
            rows.find(former).ifPresent(row -> rows.add(row.takenOver(recorded, accepted.by(), accepted.confirmed())));
        }
    }

    /**
     * One entry about a hui, and the promises that are due at it. A private promise stands in its author's stream, which
     * this entry does not belong to, and stays as its author has it.
     */
    private record ItsHui(Recorded<GatheringEvent> recorded, Rows<FollowThroughRow> rows) {
        void happened() {
            switch (recorded.event()) {
                case HuiCalled called -> called.insteadOf().forEach(hui -> move(hui, called.hui(), called.day()));
                case HuiPostponed postponed -> move(postponed.hui(), postponed.hui(), postponed.day());
                case HuiCancelled cancelled -> {
                    HuiId next = cancelled.next();
                    move(cancelled.hui(), next == null ? cancelled.hui() : next, cancelled.nextDay());
                }
                case MinuteTakerNamed _, AgendaItemAdded _, AgendaShared _, AccessBarrierRemoved _ -> {}
                case HuiOpened _, HuiHeld _, ConfidentialityStated _, MinutesShared _, MinutesCorrected _ -> {}
                case HuiAnswered _, HuiReflectedOn _ -> {}
            }
        }

        private void move(HuiId from, HuiId to, @Nullable LocalDate day) {
            rows.changeWhere(
                    row -> from.equals(row.days().dueAtHui()) && row.stream().equals(recorded.stream()),
                    row -> row.movedTo(day, to, recorded.position()));
        }
    }
}
