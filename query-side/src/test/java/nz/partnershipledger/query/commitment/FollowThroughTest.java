package nz.partnershipledger.query.commitment;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.PROMISE;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.kept;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.missed;
import static nz.partnershipledger.query.base.History.only;
import static nz.partnershipledger.query.base.History.promiseOf;
import static nz.partnershipledger.query.base.History.proposed;
import static nz.partnershipledger.query.base.History.reopened;
import static nz.partnershipledger.query.base.History.text;
import static nz.partnershipledger.query.commitment.CommitmentStatus.DECLINED;
import static nz.partnershipledger.query.commitment.CommitmentStatus.HANDED_OVER;
import static nz.partnershipledger.query.commitment.CommitmentStatus.KEPT;
import static nz.partnershipledger.query.commitment.CommitmentStatus.MISSED;
import static nz.partnershipledger.query.commitment.CommitmentStatus.OPEN;
import static nz.partnershipledger.query.commitment.CommitmentStatus.PROPOSED;
import static nz.partnershipledger.query.commitment.CommitmentStatus.RELEASED;
import static nz.partnershipledger.query.commitment.CommitmentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.NoSuchRow;
import nz.partnershipledger.query.base.Replay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowThroughTest {
    private final History history = new History().by(KAIAKO);

    private static List<FollowThroughRow> rows(History history) {
        return List.copyOf(Replay.of(new FollowThrough(), history.entries()).all());
    }

    private FollowThroughRow row() {
        return rows(history).getLast();
    }

    private FollowThroughRow rowHappenedBy(LocalDate day) {
        Moment moment = new Moment(null, null, day);
        return List.copyOf(Replay.of(
                                new FollowThrough(),
                                history.entries().stream()
                                        .filter(it -> moment.holds(it, Map.of()))
                                        .toList())
                        .all())
                .getLast();
    }

    private static CommitmentEntryTakenBack takenBack(long entry, LocalDate on) {
        return new CommitmentEntryTakenBack(PARTNERSHIP, PROMISE, KAIAKO, entry, null, on, Audience.PARTNERSHIP);
    }

    private static CommitmentRenegotiated renegotiated(@Nullable LocalDate due, @Nullable PersonalText reason) {
        return new CommitmentRenegotiated(
                PARTNERSHIP,
                PROMISE,
                KAIAKO,
                due,
                null,
                null,
                reason == null ? null : new SealedReason(reason),
                Set.of(NAN),
                day(3),
                Audience.PARTNERSHIP);
    }

    private static CommitmentReleased released(@Nullable PersonalText reason) {
        return new CommitmentReleased(
                PARTNERSHIP,
                PROMISE,
                KAIAKO,
                reason == null ? null : new SealedReason(reason),
                Set.of(NAN),
                null,
                day(12),
                Audience.PARTNERSHIP);
    }

    private static HandOverAccepted takenOver(PersonId by, int on) {
        return new HandOverAccepted(PARTNERSHIP, PROMISE, by, true, null, day(on), Audience.PARTNERSHIP);
    }

    private History promised() {
        return history.then(made(PROMISE, promiseOf(KAIAKO, day(10)), day(2)));
    }

    @Test
    void a_promise_starts_open_with_who_said_what_to_whom_by_when() {
        promised();

        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().promiser()).isEqualTo(KAIAKO);
        assertThat(row().roles().owedTo()).isEqualTo(NAN);
        assertThat(row().roles().recordedBy()).isEqualTo(KAIAKO);
        assertThat(row().days().promisedOn()).isEqualTo(day(2));
        assertThat(row().days().firstDue()).isEqualTo(day(10));
        assertThat(row().due()).isEqualTo(day(10));
        assertThat(row().days().moves()).isZero();
        assertThat(row().promiseConfirmed()).isTrue();
        assertThat(row().entries().events()).containsExactly(1L);
    }

    @Test
    void a_proposal_is_not_yet_promised_until_it_is_accepted() {
        history.then(proposed(promiseOf(KAIAKO, day(10)), day(2)));
        assertThat(row().status()).isEqualTo(PROPOSED);
        assertThat(row().days().promisedOn()).isNull();
        assertThat(row().promiseConfirmed()).isFalse();

        history.then(new CommitmentAccepted(PARTNERSHIP, PROMISE, KAIAKO, true, null, day(4), Audience.PARTNERSHIP));
        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().days().promisedOn()).isEqualTo(day(4));
        assertThat(row().promiseConfirmed()).isTrue();
    }

    @Test
    void a_proposal_may_be_declined_or_withdrawn() {
        history.then(proposed(promiseOf(KAIAKO, day(10)), day(2)))
                .then(new CommitmentDeclined(PARTNERSHIP, PROMISE, KAIAKO, null, day(3), Audience.PARTNERSHIP));
        assertThat(row().status()).isEqualTo(DECLINED);

        History other = new History()
                .then(proposed(promiseOf(KAIAKO, day(10)), day(2)))
                .then(new CommitmentWithdrawn(PARTNERSHIP, PROMISE, NAN, null, day(3), Audience.PARTNERSHIP));
        assertThat(rows(other).getLast().status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void a_minuted_promise_is_unconfirmed_until_its_promiser_says_so() {
        history.then(
                new CommitmentMade(PARTNERSHIP, PROMISE, promiseOf(KAIAKO, null), false, day(2), Audience.PARTNERSHIP));
        assertThat(row().promiseConfirmed()).isFalse();

        history.then(new CommitmentConfirmed(PARTNERSHIP, PROMISE, KAIAKO, null, day(3), Audience.PARTNERSHIP));
        assertThat(row().promiseConfirmed()).isTrue();
        assertThat(row().status()).isEqualTo(OPEN);
    }

    @Test
    void a_note_and_a_call_for_a_hand_change_nothing_but_leave_their_trace() {
        promised()
                .then(new ProgressNoted(PARTNERSHIP, PROMISE, KAIAKO, text("soon"), day(3), Audience.PARTNERSHIP))
                .then(new HandAskedFor(
                        PARTNERSHIP, PROMISE, KAIAKO, text("help"), Set.of(NAN), day(4), Audience.PARTNERSHIP));

        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().entries().events()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_new_day_is_a_move_but_a_first_day_is_not() {
        history.then(made(PROMISE, promiseOf(KAIAKO, null), day(2)));
        assertThat(row().isDated()).isFalse();

        history.then(renegotiated(day(9), null));
        assertThat(row().days().firstDue()).isEqualTo(day(9));
        assertThat(row().days().moves()).isZero();

        history.then(renegotiated(day(20), null)).then(renegotiated(day(20), null));
        assertThat(row().days().firstDue()).isEqualTo(day(9));
        assertThat(row().due()).isEqualTo(day(20));
        assertThat(row().days().moves()).isEqualTo(1);
    }

    @Test
    void it_is_overdue_from_the_day_after_its_day_on_while_it_is_open() {
        promised();
        assertThat(row().isOverdue(day(10))).isFalse();
        assertThat(row().isOverdue(day(11))).isTrue();

        history.then(kept(PROMISE, day(12)));
        assertThat(row().isOverdue(day(13))).isFalse();
    }

    @Test
    void it_is_kept_late_when_it_was_done_after_its_day() {
        promised().then(kept(PROMISE, day(11)));
        assertThat(row().status()).isEqualTo(KEPT);
        assertThat(row().isKeptLate()).isTrue();

        History inTime = new History()
                .then(made(PROMISE, promiseOf(KAIAKO, day(10)), day(2)))
                .then(kept(PROMISE, day(10)));
        assertThat(rows(inTime).getLast().isKeptLate()).isFalse();
    }

    @Test
    void a_promise_reopened_after_a_miss_can_only_be_kept_late() {
        promised().then(missed(PROMISE, day(5)));
        assertThat(row().status()).isEqualTo(MISSED);

        history.then(reopened(PROMISE, day(6)));
        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().outcome().reopenedAfterMiss()).isTrue();

        history.then(kept(PROMISE, day(7)));
        assertThat(row().status()).isEqualTo(KEPT);
        assertThat(row().isKeptLate()).isTrue();
        assertThat(row().isKeptBy(row().due())).isFalse();
    }

    @Test
    void a_keeping_that_is_opened_again_leaves_no_miss() {
        promised().then(kept(PROMISE, day(5))).then(reopened(PROMISE, day(6)));

        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().outcome().keptOn()).isNull();
        assertThat(row().outcome().reopenedAfterMiss()).isFalse();
    }

    @Test
    void a_keeping_taken_back_leaves_it_as_it_was() {
        FollowThroughRow before = rows(promised()).getLast();
        history.then(kept(PROMISE, day(5)))
                .then(new KeepingDisputed(PARTNERSHIP, PROMISE, NAN, null, day(6), Audience.PARTNERSHIP));
        assertThat(row().outcome().disputed()).isTrue();

        history.then(takenBack(2, day(7)));
        assertThat(row())
                .usingRecursiveComparison()
                .ignoringFields("entries.events")
                .isEqualTo(before);
        assertThat(row().entries().events()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_miss_taken_back_takes_its_reason_with_it_and_leaves_the_earlier_one() {
        promised()
                .then(renegotiated(day(20), text("workload")))
                .then(new CommitmentMissed(
                        PARTNERSHIP,
                        PROMISE,
                        KAIAKO,
                        new SealedReason(text("stress")),
                        null,
                        day(21),
                        Audience.PARTNERSHIP));
        assertThat(row().reasons()).hasSize(2);

        history.then(takenBack(3, day(22)));
        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().reasons())
                .singleElement()
                .extracting(GivenReason::entry)
                .isEqualTo(2L);
    }

    @Test
    void a_release_from_missed_taken_back_is_missed_again_and_that_too_may_be_taken_back() {
        promised().then(missed(PROMISE, day(11))).then(released(null));
        assertThat(row().status()).isEqualTo(RELEASED);

        history.then(takenBack(3, day(13)));
        assertThat(row().status()).isEqualTo(MISSED);

        history.then(takenBack(2, day(14)));
        assertThat(row().status()).isEqualTo(OPEN);
        assertThat(row().outcome().reopenedAfterMiss()).isFalse();
    }

    @Test
    void a_hand_over_changes_nothing_until_it_is_accepted() {
        promised()
                .then(new HandOverOffered(PARTNERSHIP, PROMISE, KAIAKO, NAN, text("why"), day(3), Audience.PARTNERSHIP))
                .then(new HandOverDeclined(PARTNERSHIP, PROMISE, NAN, null, day(4), Audience.PARTNERSHIP));

        assertThat(rows(history)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(OPEN);
            assertThat(row.promiser()).isEqualTo(KAIAKO);
            assertThat(row.reasons()).isEmpty();
        });
    }

    @Test
    void an_accepted_hand_over_ends_the_first_row_and_begins_the_next() {
        promised().then(renegotiated(day(20), text("workload"))).by(NAN).then(takenOver(NAN, 5));

        List<FollowThroughRow> rows = rows(history);
        assertThat(rows).extracting(FollowThroughRow::promiser).containsExactly(KAIAKO, NAN);
        assertThat(rows).extracting(FollowThroughRow::status).containsExactly(HANDED_OVER, OPEN);
        assertThat(rows).extracting(row -> row.begun().turn()).containsExactly(1, 2);
        FollowThroughRow next = rows.getLast();
        assertThat(next.days().promisedOn()).isEqualTo(day(5));
        assertThat(next.roles().recordedBy()).isEqualTo(NAN);
        assertThat(next.days().firstDue()).isEqualTo(day(10));
        assertThat(next.due()).isEqualTo(day(20));
        assertThat(next.days().moves()).isEqualTo(1);
        assertThat(next.reasons())
                .as("the former holder's reasons are not theirs")
                .isEmpty();

        history.then(kept(PROMISE, day(6)));
        assertThat(rows(history)).extracting(FollowThroughRow::status).containsExactly(HANDED_OVER, KEPT);
    }

    @Test
    void a_promise_may_come_back_to_whoever_held_it_first() {
        promised().then(takenOver(NAN, 3)).then(takenOver(KAIAKO, 4));

        assertThat(rows(history)).extracting(FollowThroughRow::promiser).containsExactly(KAIAKO, NAN, KAIAKO);
        assertThat(rows(history)).extracting(FollowThroughRow::status).containsExactly(HANDED_OVER, HANDED_OVER, OPEN);
    }

    @Test
    void a_miss_is_not_forgotten_by_handing_over() {
        promised().then(missed(PROMISE, day(5)), reopened(PROMISE, day(6)), takenOver(NAN, 7));

        assertThat(row().outcome().reopenedAfterMiss()).isTrue();
    }

    @Test
    void a_reason_is_read_by_promiser_recorder_and_those_who_agreed_until_it_is_shared() {
        promised().then(released(text("stress")));
        GivenReason reason = row().reasons().getFirst();
        assertThat(reason.mayBeReadBy(KAIAKO)).isTrue();
        assertThat(reason.mayBeReadBy(NAN)).isTrue();
        assertThat(reason.mayBeReadBy(FACILITATOR)).isFalse();

        history.then(new AgreementDenied(PARTNERSHIP, PROMISE, NAN, 2, null, day(13), Audience.PARTNERSHIP));
        assertThat(row().reasons().getFirst().mayBeReadBy(NAN)).isFalse();

        history.then(new ReasonShared(PARTNERSHIP, PROMISE, KAIAKO, 2, null, day(14), Audience.PARTNERSHIP));
        assertThat(row().reasons().getFirst().mayBeReadBy(FACILITATOR)).isTrue();
    }

    @Test
    void a_former_holder_may_still_share_a_reason() {
        promised()
                .then(renegotiated(day(20), text("workload")), takenOver(NAN, 5))
                .then(new ReasonShared(PARTNERSHIP, PROMISE, KAIAKO, 2, null, day(6), Audience.PARTNERSHIP));

        assertThat(rows(history).getFirst().reasons())
                .singleElement()
                .extracting(GivenReason::shared)
                .isEqualTo(true);
    }

    @Test
    void a_promise_for_named_people_is_for_them_and_its_recorder() {
        history.by(FACILITATOR)
                .then(new CommitmentMade(
                        PARTNERSHIP, PROMISE, promiseOf(KAIAKO, null), false, day(2), only(KAIAKO, NAN)));

        assertThat(row().isFor(KAIAKO)).isTrue();
        assertThat(row().isFor(FACILITATOR)).isTrue();
        assertThat(row().isFor(PersonId.random())).isFalse();
    }

    @Test
    void an_entry_for_fewer_people_makes_the_row_whole_for_them_alone() {
        promised().then(new ProgressNoted(PARTNERSHIP, PROMISE, KAIAKO, text("hard"), day(3), only(NAN)));

        assertThat(row().isFor(FACILITATOR)).isTrue();
        assertThat(row().isWholeFor(NAN)).isTrue();
        assertThat(row().isWholeFor(KAIAKO)).as("who recorded it").isTrue();
        assertThat(row().isWholeFor(FACILITATOR)).isFalse();
    }

    @Test
    void a_private_promise_is_its_authors_alone() {
        history.in(KAIAKO)
                .then(new CommitmentMade(
                        PARTNERSHIP, PROMISE, promiseOf(KAIAKO, null), true, day(2), Audience.PRIVATE));

        assertThat(row().begun().privateTo()).isEqualTo(KAIAKO);
        assertThat(row().stream()).isEqualTo(KAIAKO);
        assertThat(row().isFor(KAIAKO)).isTrue();
        assertThat(row().isFor(NAN)).isFalse();
    }

    @Test
    void a_keeping_is_written_up_late_when_it_is_recorded_more_than_seven_days_after() {
        promised().recordedOn(day(12)).then(kept(PROMISE, day(5)));
        assertThat(row().isWrittenUpLate()).isFalse();

        History late = new History()
                .then(made(PROMISE, promiseOf(KAIAKO, day(10)), day(2)))
                .recordedOn(day(13))
                .then(kept(PROMISE, day(5)));
        assertThat(rows(late).getLast().isWrittenUpLate()).isTrue();
    }

    @Test
    void what_happened_later_is_left_out_of_what_had_happened_by_a_day() {
        promised()
                .then(missed(PROMISE, day(12)))
                .then(reopened(PROMISE, day(11)))
                .then(kept(PROMISE, day(14)))
                .then(takenBack(4, day(13)));

        assertThat(rowHappenedBy(day(2)).status()).isEqualTo(OPEN);
        assertThat(rowHappenedBy(day(11)).status()).isEqualTo(OPEN);
        assertThat(rowHappenedBy(day(11)).outcome().reopenedAfterMiss()).isFalse();
        assertThat(rowHappenedBy(day(13)).status()).isEqualTo(OPEN);
        assertThat(rowHappenedBy(day(13)).outcome().reopenedAfterMiss()).isTrue();
        assertThat(rowHappenedBy(day(14)).status()).isEqualTo(OPEN);
    }

    @Test
    void nothing_goes_on_that_never_began() {
        history.then(kept(PROMISE, day(3)));

        assertThatThrownBy(() -> rows(history)).isInstanceOf(NoSuchRow.class);
    }
}
