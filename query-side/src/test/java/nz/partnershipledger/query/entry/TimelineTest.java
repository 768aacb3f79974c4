package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.PROMISE;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.promiseOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static CommitmentMade keptToOneself(CommitmentId promise) {
        return new CommitmentMade(PARTNERSHIP, promise, promiseOf(KAIAKO, day(10)), true, day(2), History.only(KAIAKO));
    }

    /** Otherwise whoever shared something once would have their whole history folded for ever, to find what is theirs alone. */
    @Test
    void of_what_was_shared_nothing_is_left_that_is_its_authors_alone() {
        CommitmentId stillKept = CommitmentId.random();
        History history = new History()
                .then(formed())
                .by(KAIAKO)
                .in(KAIAKO)
                .then(keptToOneself(PROMISE), keptToOneself(stillKept));
        long shared = history.version() - 1;
        history.then(new EntryShared(PARTNERSHIP, shared, PROMISE.value(), KAIAKO, day(3)))
                .in(PARTNERSHIP)
                .then(made(PROMISE, promiseOf(KAIAKO, day(10)), day(3)));

        assertThat(Replay.of(new Timeline(), history.entries()).all())
                .filteredOn(it -> it.privateTo() != null)
                .extracting(TimelineRow::commitment)
                .containsExactly(stillKept);
    }

    private static String sentence(Set<PersonId> agreedBy) {
        return Replay.of(
                        new Timeline(),
                        new History()
                                .then(
                                        formed(),
                                        made(PROMISE, promiseOf(KAIAKO, day(10)), day(2)),
                                        new CommitmentRenegotiated(
                                                PARTNERSHIP,
                                                PROMISE,
                                                KAIAKO,
                                                day(20),
                                                null,
                                                null,
                                                null,
                                                agreedBy,
                                                day(3),
                                                Audience.PARTNERSHIP))
                                .entries())
                .all()
                .stream()
                .reduce((_, later) -> later)
                .orElseThrow()
                .sentence();
    }

    @Test
    void nobody_is_said_to_have_agreed_where_nobody_is_known_to_have() {
        assertThat(sentence(Set.of(NAN))).isEqualTo("commitment-renegotiated.due");
        assertThat(sentence(Set.of())).isEqualTo("commitment-renegotiated.alone.due");
    }
}
