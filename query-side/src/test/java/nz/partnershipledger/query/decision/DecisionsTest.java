package nz.partnershipledger.query.decision;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.decision.Matters.handedOver;
import static nz.partnershipledger.query.decision.Matters.made;
import static nz.partnershipledger.query.decision.Matters.proposed;
import static nz.partnershipledger.query.decision.Matters.reviewed;
import static nz.partnershipledger.query.decision.Matters.stood;
import static nz.partnershipledger.query.decision.Matters.wished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final DecisionId BOOKS = DecisionId.random();

    private static DecisionRow after(LedgerEvent... events) {
        return Replay.of(
                        new Decisions(),
                        new History()
                                .then(formed(), proposed(BOOKS, KAIAKO, null, 2))
                                .then(events)
                                .entries())
                .find(BOOKS)
                .orElseThrow();
    }

    @Test
    void the_latest_stance_of_a_person_holds_and_the_earlier_ones_stay_to_be_told() {
        DecisionRow row = after(
                stood(BOOKS, NAN, Stance.OBJECT, 3),
                stood(BOOKS, FACILITATOR, Stance.SUPPORT, 3),
                stood(BOOKS, NAN, Stance.SUPPORT_WITH_CONCERNS, 5));

        assertThat(row.latestStances())
                .extracting(DecisionRow.Stood::person, DecisionRow.Stood::stance)
                .containsExactly(tuple(NAN, Stance.SUPPORT_WITH_CONCERNS), tuple(FACILITATOR, Stance.SUPPORT));
        assertThat(row.earlierStances())
                .extracting(DecisionRow.Stood::person, DecisionRow.Stood::stance)
                .containsExactly(tuple(NAN, Stance.OBJECT));
    }

    @Test
    void what_was_minuted_for_someone_stays_not_confirmed_until_they_confirm_it() {
        StanceTaken minuted =
                new StanceTaken(PARTNERSHIP, BOOKS, NAN, Stance.SUPPORT, null, false, day(3), Audience.PARTNERSHIP);

        assertThat(after(minuted).latestStances().getFirst().confirmed()).isFalse();
        assertThat(after(minuted, new StanceConfirmed(PARTNERSHIP, BOOKS, NAN, day(4), Audience.PARTNERSHIP))
                        .latestStances()
                        .getFirst()
                        .confirmed())
                .isTrue();
    }

    @Test
    void a_matter_goes_from_proposed_over_handed_over_to_made_and_may_be_reversed() {
        assertThat(after().state()).isEqualTo(DecisionState.PROPOSED);
        assertThat(after(handedOver(BOOKS, KAIAKO, 4, NAN)).state()).isEqualTo(DecisionState.HANDED_OVER);
        DecisionRow made = after(handedOver(BOOKS, KAIAKO, 4, NAN), made(BOOKS, DecidedHow.HANDED_OVER, 6, NAN));
        assertThat(made.state()).isEqualTo(DecisionState.MADE);
        assertThat(made.events()).containsExactly(2L, 3L, 4L);
        assertThat(after(made(BOOKS, DecidedHow.VOTE, 6, NAN), reviewed(BOOKS, Finding.REVERSED, NAN, 9))
                        .state())
                .isEqualTo(DecisionState.REVERSED);
    }

    /** The formed partnership and the proposal come first, so that what is answered is the third entry. */
    @Test
    void what_was_left_to_several_is_back_while_one_of_them_says_that_it_was_not() {
        DecisionHandedOver left = handedOver(BOOKS, FACILITATOR, 4, NAN, KAIAKO);
        EntryNotSo notSo = new EntryNotSo(PARTNERSHIP, 3, BOOKS.value(), NAN, null, day(5), Audience.PARTNERSHIP);

        assertThat(after(left, notSo).state()).isEqualTo(DecisionState.PROPOSED);
        assertThat(after(left, notSo, confirmed(KAIAKO)).state()).isEqualTo(DecisionState.PROPOSED);
        assertThat(after(left, notSo, confirmed(NAN)).state()).isEqualTo(DecisionState.HANDED_OVER);
    }

    @Test
    void who_denies_a_stance_stands_nowhere_until_they_confirm_it() {
        StanceTaken minuted =
                new StanceTaken(PARTNERSHIP, BOOKS, NAN, Stance.OBJECT, null, false, day(3), Audience.PARTNERSHIP);
        EntryNotSo notSo = new EntryNotSo(PARTNERSHIP, 3, BOOKS.value(), NAN, null, day(5), Audience.PARTNERSHIP);

        assertThat(after(minuted, notSo).latestStances()).isEmpty();
        assertThat(Objection.to(after(minuted, notSo))).isEmpty();
        assertThat(after(minuted, notSo, confirmed(NAN)).latestStances())
                .singleElement()
                .matches(DecisionRow.Stood::confirmed);
    }

    private static EntryConfirmed confirmed(PersonId by) {
        return new EntryConfirmed(PARTNERSHIP, 3, BOOKS.value(), by, null, day(6), Audience.PARTNERSHIP);
    }

    @Test
    void it_is_to_be_looked_at_again_from_its_day_on_until_it_was() {
        DecisionRow made = after(made(BOOKS, DecidedHow.VOTE, 6, NAN));

        assertThat(made.isToBeReviewed(day(15))).isFalse();
        assertThat(made.isToBeReviewed(day(16))).isTrue();
        assertThat(after(made(BOOKS, DecidedHow.VOTE, 6, NAN), reviewed(BOOKS, Finding.STANDS, NAN, 12))
                        .isToBeReviewed(day(20)))
                .isFalse();
    }

    @Test
    void hopes_are_kept_with_who_said_them() {
        assertThat(after(wished(BOOKS, NAN, 3)).hopes())
                .extracting(DecisionRow.Hope::person)
                .containsExactly(NAN);
    }

    @Test
    void an_objection_is_told_with_what_became_of_it() {
        LedgerEvent objected = stood(BOOKS, NAN, Stance.OBJECT, 3);
        LedgerEvent decided = made(BOOKS, DecidedHow.VOTE, 6, KAIAKO);

        assertThat(becameOf(objected)).containsExactly(ObjectionBecame.OPEN);
        assertThat(becameOf(objected, stood(BOOKS, NAN, Stance.STAND_ASIDE, 4), decided))
                .containsExactly(ObjectionBecame.MOVED);
        assertThat(becameOf(objected, decided)).containsExactly(ObjectionBecame.DECIDED);
        assertThat(becameOf(objected, decided, reviewed(BOOKS, Finding.STANDS, KAIAKO, 9)))
                .containsExactly(ObjectionBecame.DECIDED);
        assertThat(becameOf(objected, decided, reviewed(BOOKS, Finding.CHANGED, KAIAKO, 9)))
                .containsExactly(ObjectionBecame.CHANGED_LATER);
    }

    @Test
    void who_objects_again_before_saying_anything_else_has_objected_once() {
        assertThat(Objection.to(after(
                        stood(BOOKS, NAN, Stance.OBJECT, 3),
                        stood(BOOKS, NAN, Stance.OBJECT, 5),
                        stood(BOOKS, NAN, Stance.SUPPORT, 6),
                        stood(BOOKS, NAN, Stance.OBJECT, 7))))
                .extracting(Objection::saidOn, Objection::became)
                .containsExactly(tuple(day(3), ObjectionBecame.MOVED), tuple(day(7), ObjectionBecame.OPEN));
    }

    private static List<ObjectionBecame> becameOf(LedgerEvent... events) {
        return Objection.to(after(events)).stream().map(Objection::became).toList();
    }
}
