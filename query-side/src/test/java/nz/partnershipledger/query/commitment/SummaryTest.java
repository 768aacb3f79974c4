package nz.partnershipledger.query.commitment;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.kept;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.missed;
import static nz.partnershipledger.query.base.History.promiseOf;
import static nz.partnershipledger.query.base.History.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.commitment.Summary.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final LocalDate TODAY = day(20);

    private final History history = new History();

    private Summary summary() {
        return Summary.of(Replay.of(new FollowThrough(), history.entries()).all(), TODAY);
    }

    private CommitmentId promise(@Nullable LocalDate due) {
        CommitmentId id = CommitmentId.random();
        history.then(made(id, promiseOf(KAIAKO, due), day(2)));
        return id;
    }

    private CommitmentId proposal() {
        CommitmentId id = CommitmentId.random();
        history.then(new CommitmentProposed(PARTNERSHIP, id, promiseOf(KAIAKO, day(30)), day(2), Audience.PARTNERSHIP));
        return id;
    }

    private static CommitmentRenegotiated moved(CommitmentId id, LocalDate due) {
        return new CommitmentRenegotiated(
                PARTNERSHIP, id, KAIAKO, due, null, null, null, Set.of(NAN), day(3), Audience.PARTNERSHIP);
    }

    /** Nine promises and proposals, one for each part of the set, and a second that was kept late. */
    @Test
    void each_promise_is_counted_in_one_part() {
        proposal();
        history.then(new CommitmentDeclined(PARTNERSHIP, proposal(), KAIAKO, null, day(3), Audience.PARTNERSHIP));
        history.then(new CommitmentWithdrawn(PARTNERSHIP, proposal(), KAIAKO, null, day(3), Audience.PARTNERSHIP));
        promise(day(20));
        promise(day(19));
        history.then(kept(promise(day(10)), day(10)));
        history.then(kept(promise(day(10)), day(11)));
        history.then(missed(promise(day(10)), day(12)));
        history.then(new CommitmentReleased(
                PARTNERSHIP, promise(day(10)), KAIAKO, null, Set.of(NAN), null, day(9), Audience.PARTNERSHIP));
        history.then(
                new HandOverAccepted(PARTNERSHIP, promise(day(30)), NAN, true, null, day(5), Audience.PARTNERSHIP));

        Ratio twoOfFour = new Ratio(2, 4);
        Ratio oneOfFour = new Ratio(1, 4);
        assertThat(summary())
                .isEqualTo(new Summary(1, 2, 1, 2, 1, 1, 1, 1, 1, twoOfFour, oneOfFour, oneOfFour, 0, 0, 0, 0, 0));
    }

    @Test
    void a_day_that_was_moved_counts_for_on_time_but_not_as_first_promised() {
        CommitmentId id = promise(day(10));
        history.then(moved(id, day(15))).then(kept(id, day(14)));

        assertThat(summary().onTime()).isEqualTo(new Ratio(1, 1));
        assertThat(summary().asFirstPromised()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void what_was_reopened_after_a_miss_counts_as_missed_until_it_is_kept_and_then_as_kept_late() {
        CommitmentId id = promise(day(30));
        history.then(missed(id, day(5))).then(reopened(id, day(6)));
        assertThat(summary().missed()).isEqualTo(1);
        assertThat(summary().open()).isZero();
        assertThat(summary().followThrough()).isEqualTo(new Ratio(0, 1));

        history.then(kept(id, day(7)));
        assertThat(summary().missed()).isZero();
        assertThat(summary().followThrough()).isEqualTo(new Ratio(1, 1));
        assertThat(summary().onTime()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void never_dated_promises_are_left_out_kept_or_not_and_counted_beside() {
        promise(null);
        history.then(kept(promise(null), day(5)));

        assertThat(summary().followThrough()).isEqualTo(new Ratio(0, 0));
        assertThat(summary().kept()).isEqualTo(1);
        assertThat(summary().open()).isEqualTo(1);
        assertThat(summary().undated()).isEqualTo(2);
    }

    @Test
    void what_is_seen_differently_unconfirmed_or_written_up_late_still_counts_and_is_shown_beside() {
        CommitmentId disputed = promise(day(10));
        history.then(kept(disputed, day(9)))
                .then(new KeepingDisputed(PARTNERSHIP, disputed, NAN, null, day(10), Audience.PARTNERSHIP));
        CommitmentId unconfirmed = CommitmentId.random();
        history.then(new CommitmentMade(
                        PARTNERSHIP, unconfirmed, promiseOf(KAIAKO, day(10)), false, day(2), Audience.PARTNERSHIP))
                .recordedOn(day(20))
                .then(kept(unconfirmed, day(9)));

        assertThat(summary().followThrough()).isEqualTo(new Ratio(2, 2));
        assertThat(summary().seenDifferently()).isEqualTo(1);
        assertThat(summary().unconfirmed()).isEqualTo(1);
        assertThat(summary().writtenUpLate()).isEqualTo(1);
    }

    @Test
    void of_nothing_there_is_nothing_to_say() {
        assertThat(summary().followThrough()).isEqualTo(new Ratio(0, 0));
    }
}
