package nz.partnershipledger.query.commitment;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.PROMISE;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.kept;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.noon;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Touched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueAtHuiTest {
    private static final HuiId HUI = HuiId.random();
    private static final HuiId NEXT = HuiId.random();

    private static HuiCalled called(HuiId hui, LocalDate day, HuiId... insteadOf) {
        return new HuiCalled(
                PARTNERSHIP,
                hui,
                HuiPurpose.REVIEW,
                noon(day),
                null,
                FACILITATOR,
                null,
                null,
                Set.of(insteadOf),
                day(2));
    }

    private static CommitmentMade madeFor(HuiId hui, LocalDate day) {
        return made(
                PROMISE,
                new Promise(text("bring the plan"), KAIAKO, null, null, day, hui, Origin.at(hui), true, null, null),
                day(3));
    }

    private static HuiPostponed postponed(HuiId hui, LocalDate to) {
        return new HuiPostponed(PARTNERSHIP, hui, noon(to), null, day(4));
    }

    private static HuiCancelled cancelled(@Nullable HuiId next, @Nullable LocalDate day) {
        return new HuiCancelled(PARTNERSHIP, HUI, null, next, day, day(5));
    }

    private static CommitmentRenegotiated renegotiated(@Nullable LocalDate due, @Nullable HuiId hui) {
        return new CommitmentRenegotiated(
                PARTNERSHIP, PROMISE, KAIAKO, due, hui, null, null, Set.of(), day(6), Audience.PARTNERSHIP);
    }

    private static FollowThroughRow after(LedgerEvent... events) {
        return Replay.of(
                        new FollowThrough(),
                        new History()
                                .then(formed(), called(HUI, day(10)))
                                .then(Stream.concat(Stream.of(madeFor(HUI, day(10))), Arrays.stream(events))
                                        .toArray(LedgerEvent[]::new))
                                .entries())
                .all()
                .iterator()
                .next();
    }

    @Test
    void a_promise_moves_with_its_hui_and_that_is_no_move_of_its_promiser() {
        FollowThroughRow row = after(postponed(HUI, day(17)));
        assertThat(row.due()).isEqualTo(day(17));
        assertThat(row.days().firstDue()).isEqualTo(day(17));
        assertThat(row.days().moves()).isZero();
        assertThat(row.entries().events()).hasSize(2);
        assertThat(row.begun().origin()).isEqualTo(Origin.at(HUI));
    }

    @Test
    void a_day_that_its_promiser_has_moved_before_stays_the_day_first_named() {
        FollowThroughRow row = after(renegotiated(day(30), NEXT), postponed(NEXT, day(37)));
        assertThat(row.days().dueAtHui()).isEqualTo(NEXT);
        assertThat(row.due()).isEqualTo(day(37));
        assertThat(row.days().firstDue()).isEqualTo(day(10));
        assertThat(row.days().moves()).isEqualTo(1);
    }

    @Test
    void a_plain_day_unbinds_it_and_new_words_alone_do_not() {
        FollowThroughRow unbound = after(renegotiated(day(12), null), postponed(HUI, day(17)));
        assertThat(unbound.days().dueAtHui()).isNull();
        assertThat(unbound.due()).isEqualTo(day(12));
        assertThat(after(renegotiated(null, null), postponed(HUI, day(17))).due())
                .isEqualTo(day(17));
    }

    @Test
    void it_falls_to_the_next_hui_when_its_own_is_cancelled() {
        FollowThroughRow row = after(cancelled(NEXT, day(24)), postponed(HUI, day(99)), postponed(NEXT, day(25)));
        assertThat(row.days().dueAtHui()).isEqualTo(NEXT);
        assertThat(row.due()).isEqualTo(day(25));
        assertThat(row.days().moves()).isZero();
    }

    @Test
    void it_waits_without_a_day_where_no_other_hui_is_called() {
        FollowThroughRow waiting = after(cancelled(null, null));
        assertThat(waiting.isWaitingForAHui()).isTrue();
        assertThat(waiting.days().dueAtHui()).isEqualTo(HUI);
        assertThat(waiting.isDated()).isFalse();
        assertThat(waiting.isOverdue(day(90))).isFalse();

        FollowThroughRow taken = after(cancelled(null, null), called(NEXT, day(40), HUI));
        assertThat(taken.days().dueAtHui()).isEqualTo(NEXT);
        assertThat(taken.due()).isEqualTo(day(40));
        assertThat(taken.days().firstDue()).isEqualTo(day(40));
    }

    @Test
    void what_is_kept_while_it_waits_is_kept_in_time() {
        FollowThroughRow row = after(
                renegotiated(day(12), null), renegotiated(day(10), HUI), cancelled(null, null), kept(PROMISE, day(11)));
        assertThat(row.isDated()).isTrue();
        assertThat(row.isKeptOnTime()).isTrue();
        assertThat(row.isKeptLate()).isFalse();
    }

    @Test
    void a_settled_promise_stays_as_it_was_and_has_the_day_of_its_hui_when_the_settling_is_taken_back() {
        FollowThroughRow settled = after(kept(PROMISE, day(12)), postponed(HUI, day(17)));
        assertThat(settled.due()).isEqualTo(day(10));
        assertThat(settled.isKeptLate()).isTrue();

        FollowThroughRow open = after(
                kept(PROMISE, day(12)),
                postponed(HUI, day(17)),
                new CommitmentEntryTakenBack(PARTNERSHIP, PROMISE, KAIAKO, 4, null, day(13), Audience.PARTNERSHIP));
        assertThat(open.status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(open.due()).isEqualTo(day(17));
    }

    @Test
    void an_entry_about_a_hui_touches_the_promises_that_are_due_at_it() {
        FollowThrough view = new FollowThrough();
        Touched due = new Touched("dueAtHui", HUI.value());
        assertThat(view.touches(postponed(HUI, day(17)))).containsExactly(due);
        assertThat(view.touches(cancelled(NEXT, day(24)))).containsExactly(due);
        assertThat(view.touches(called(NEXT, day(40), HUI))).containsExactly(due);
        assertThat(view.touches(called(NEXT, day(40)))).isEmpty();
    }

    @Test
    void a_private_promise_stays_as_its_author_has_it() {
        FollowThroughRow row = Replay.of(
                        new FollowThrough(),
                        new History()
                                .then(formed())
                                .in(KAIAKO)
                                .then(madeFor(HUI, day(10)))
                                .in(PARTNERSHIP)
                                .then(postponed(HUI, day(17)))
                                .entries())
                .all()
                .iterator()
                .next();
        assertThat(row.due()).isEqualTo(day(10));
    }
}
