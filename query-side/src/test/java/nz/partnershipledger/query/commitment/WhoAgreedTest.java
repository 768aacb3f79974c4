package nz.partnershipledger.query.commitment;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.PROMISE;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.kept;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.promiseOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeAskedFor.Change;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.partnership.Agreed;
import org.junit.jupiter.api.Test;

/** What those say whom the entry binds by which a promise stands as it does, and the change of it that waits. */
class WhoAgreedTest {
    private final History history = new History()
            .by(KAIAKO)
            .then(made(PROMISE, promiseOf(KAIAKO, day(10)), day(2)))
            .by(NAN);

    private Outcome outcome() {
        return List.copyOf(Replay.of(new FollowThrough(), history.entries()).all())
                .getLast()
                .outcome();
    }

    private static ChangeAskedFor anotherDay() {
        return new ChangeAskedFor(
                PARTNERSHIP,
                PROMISE,
                NAN,
                KAIAKO,
                Change.RENEGOTIATE,
                day(20),
                null,
                null,
                null,
                null,
                Set.of(NAN),
                null,
                null,
                day(3),
                Audience.PARTNERSHIP);
    }

    private static EntryConfirmed so(long entry, PersonId by) {
        return new EntryConfirmed(PARTNERSHIP, entry, PROMISE.value(), by, null, day(12), Audience.PARTNERSHIP);
    }

    @Test
    void a_change_waits_until_its_promiser_answers_it_is_withdrawn_or_the_promise_ends() {
        history.then(anotherDay());
        assertThat(outcome().changeAskedFor()).isNotNull();
        history.then(new EntryNotSo(PARTNERSHIP, 2, PROMISE.value(), KAIAKO, null, day(4), Audience.PARTNERSHIP));
        assertThat(outcome().changeAskedFor()).isNull();

        history.then(anotherDay());
        assertThat(outcome().changeAskedFor()).isNotNull();
        history.then(new ChangeWithdrawn(PARTNERSHIP, PROMISE, NAN, null, day(5), Audience.PARTNERSHIP));
        assertThat(outcome().changeAskedFor()).isNull();

        history.then(anotherDay(), kept(PROMISE, day(6)));
        assertThat(outcome().changeAskedFor()).isNull();
    }

    @Test
    void a_keep_that_another_wrote_down_is_confirmed_by_the_promiser_or_taken_back() {
        history.then(kept(PROMISE, day(9)));
        assertThat(outcome().agreed()).isEqualTo(new Agreed(2, Set.of(KAIAKO), Set.of(), Set.of(), null));
        history.then(so(2, KAIAKO));
        assertThat(outcome().agreed()).isEqualTo(new Agreed(2, Set.of(KAIAKO), Set.of(KAIAKO), Set.of(), null));

        history.then(
                new CommitmentEntryTakenBack(PARTNERSHIP, PROMISE, KAIAKO, 2, null, day(12), Audience.PARTNERSHIP));
        assertThat(outcome().agreed()).isNull();
    }

    @Test
    void letting_go_says_who_agreed_and_who_says_that_they_did_not() {
        history.by(KAIAKO)
                .then(new CommitmentReleased(
                        PARTNERSHIP, PROMISE, KAIAKO, null, Set.of(NAN), null, day(12), Audience.PARTNERSHIP));
        assertThat(outcome().agreed()).isEqualTo(new Agreed(2, Set.of(KAIAKO, NAN), Set.of(KAIAKO), Set.of(), null));

        history.then(new AgreementDenied(PARTNERSHIP, PROMISE, NAN, 2, null, day(13), Audience.PARTNERSHIP));
        assertThat(outcome().agreed()).isEqualTo(new Agreed(2, Set.of(KAIAKO, NAN), Set.of(KAIAKO), Set.of(NAN), null));
        history.then(so(2, NAN));
        assertThat(outcome().agreed())
                .isEqualTo(new Agreed(2, Set.of(KAIAKO, NAN), Set.of(KAIAKO, NAN), Set.of(), null));
    }
}
