package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADecision.MATTER;
import static nz.partnershipledger.command.ASketchOfADecision.decide;
import static nz.partnershipledger.command.ASketchOfADecision.decided;
import static nz.partnershipledger.command.ASketchOfADecision.handedOver;
import static nz.partnershipledger.command.ASketchOfADecision.proposal;
import static nz.partnershipledger.command.ASketchOfADecision.stand;
import static nz.partnershipledger.command.ASketchOfADecision.stood;
import static nz.partnershipledger.command.ASketchOfADifference.DIFFERENCE;
import static nz.partnershipledger.command.ASketchOfADifference.raised;
import static nz.partnershipledger.command.ASketchOfADifference.settle;
import static nz.partnershipledger.command.ASketchOfADifference.settled;
import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.confirmed;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.madeFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.minuted;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.confirm;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.decision.DecisionRule;
import nz.partnershipledger.command.disagreement.DisagreementRule;
import nz.partnershipledger.command.entry.AnswerEntry;
import nz.partnershipledger.command.entry.AnswerSeveral;
import nz.partnershipledger.command.entry.EntryRule;
import nz.partnershipledger.command.entry.ReadBackEntry;
import nz.partnershipledger.command.entry.Said;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import org.junit.jupiter.api.Test;

/** What someone is said to have agreed to, decided or said: theirs to confirm, theirs to deny, and nobody else's. */
class WhetherItIsSoTest {
    /** The entry that everything here is about, the second after the beginning, in which the facilitator wrote down something for Nan. */
    private static final long ENTRY = 6;

    private static AnswerEntry says(boolean isSo, Thing about, PersonId... binds) {
        return new AnswerEntry(
                TEAM,
                ENTRY,
                isSo,
                about,
                null,
                null,
                Set.of(binds),
                FACILITATOR,
                LATER,
                ALL,
                words(9),
                LATER.plusDays(1));
    }

    private static Said said(PersonId whom) {
        return new Said.OfAnEntry(says(true, MATTER, whom));
    }

    private static Said saidOfThePromise() {
        return new Said.OfAPromise(confirm());
    }

    private static EntryConfirmed so(PersonId by) {
        return new EntryConfirmed(TEAM, ENTRY, MATTER.value(), by, words(9), LATER.plusDays(1), ALL);
    }

    private static EntryNotSo notSo(PersonId by, Thing about) {
        return new EntryNotSo(TEAM, ENTRY, about.value(), by, words(9), LATER.plusDays(1), ALL);
    }

    private static Story decidedForNan() {
        return ofThePartnership().given(FACILITATOR, proposal(), decided(DecidedHow.CONSENSUS, NAN, FACILITATOR));
    }

    @Test
    void who_is_said_to_have_decided_says_that_it_is_so() {
        decidedForNan().when(NAN, says(true, MATTER, NAN, FACILITATOR)).records(so(NAN));
    }

    @Test
    void or_that_it_is_not_so() {
        decidedForNan().when(NAN, says(false, MATTER, NAN, FACILITATOR)).records(notSo(NAN, MATTER));
    }

    @Test
    void nobody_says_it_for_another() {
        decidedForNan()
                .when(KAIAKO, says(true, MATTER, NAN))
                .isRefused(EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO);
    }

    private static ReadBackEntry readTo(PersonId to, boolean signsIn, Audience audience, PersonId... binds) {
        return new ReadBackEntry(
                TEAM, new Marked(ENTRY, audience), MATTER, Set.of(binds), to, signsIn, LATER, LATER.plusDays(1));
    }

    private static ReadBackEntry readTo(PersonId to, boolean signsIn) {
        return readTo(to, signsIn, ALL, NAN, FACILITATOR);
    }

    @Test
    void to_who_has_no_account_it_is_read_back() {
        decidedForNan()
                .when(KAIAKO, readTo(NAN, false))
                .records(new EntryReadBack(TEAM, ENTRY, MATTER.value(), KAIAKO, NAN, LATER.plusDays(1), ALL));
    }

    @Test
    void who_has_an_account_says_it_themselves() {
        decidedForNan().when(KAIAKO, readTo(NAN, true)).isRefused(EntryRule.WHO_HAS_AN_ACCOUNT_SAYS_IT_THEMSELVES);
    }

    @Test
    void it_is_read_back_to_those_whom_it_binds() {
        decidedForNan()
                .when(FACILITATOR, readTo(KAIAKO, false))
                .isRefused(EntryRule.AN_ENTRY_IS_READ_BACK_TO_THOSE_WHOM_IT_BINDS);
        decidedForNan().when(FACILITATOR, readTo(NAN, false, ALL)).isRefused(EntryRule.THIS_ENTRY_ASKS_NOBODY);
    }

    @Test
    void who_left_is_not_asked() {
        decidedForNan()
                .given(NAN, left(NAN))
                .when(FACILITATOR, readTo(NAN, false))
                .isRefused(EntryRule.WHO_LEFT_IS_NOT_ASKED);
    }

    @Test
    void those_who_take_part_read_it_back_and_only_what_they_may_read() {
        decidedForNan().when(STRANGER, readTo(NAN, false)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
        decidedForNan()
                .given(KAIAKO, left(KAIAKO))
                .when(KAIAKO, readTo(NAN, false))
                .isRefused(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP);
        decidedForNan()
                .when(KAIAKO, readTo(NAN, false, Audience.people(Set.of(NAN, FACILITATOR)), NAN))
                .isRefused(EntryRule.NO_SUCH_ENTRY);
    }

    @Test
    void what_binds_nobody_asks_nobody() {
        decidedForNan().when(NAN, says(true, MATTER)).isRefused(EntryRule.THIS_ENTRY_ASKS_NOBODY);
    }

    @Test
    void a_stranger_learns_nothing() {
        decidedForNan().when(STRANGER, says(true, MATTER, NAN)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void what_one_may_not_read_is_not_there() {
        AnswerEntry narrower = new AnswerEntry(
                TEAM,
                ENTRY,
                true,
                MATTER,
                null,
                null,
                Set.of(NAN),
                NAN,
                LATER,
                Audience.people(Set.of(MOKO)),
                null,
                LATER);

        decidedForNan().when(KAIAKO, narrower).isRefused(EntryRule.NO_SUCH_ENTRY);
    }

    @Test
    void who_has_left_can_still_say_so() {
        decidedForNan()
                .given(FACILITATOR, left(NAN))
                .when(NAN, says(true, MATTER, NAN))
                .records(so(NAN));
    }

    @Test
    void the_same_word_twice_changes_nothing_and_says_so() {
        decidedForNan()
                .given(NAN, so(NAN))
                .when(NAN, says(true, MATTER, NAN))
                .isRefused(EntryRule.THAT_IS_WHAT_YOU_SAID_LAST);
    }

    @Test
    void who_recorded_it_has_confirmed_their_own_part() {
        decidedForNan()
                .when(FACILITATOR, says(true, MATTER, NAN, FACILITATOR))
                .isRefused(EntryRule.THAT_IS_WHAT_YOU_SAID_LAST);
    }

    @Test
    void what_was_taken_from_a_file_of_minutes_is_nobodys_word_and_its_recorders_neither() {
        AnswerEntry taken = new AnswerEntry(
                TEAM,
                ENTRY,
                true,
                MATTER,
                null,
                null,
                Set.of(FACILITATOR),
                null,
                LATER,
                ALL,
                words(9),
                LATER.plusDays(1));

        decidedForNan().when(FACILITATOR, taken).records(so(FACILITATOR));
    }

    @Test
    void one_word_is_said_of_several_entries() {
        minutedForNan()
                .when(NAN, new AnswerSeveral(TEAM, List.of(saidOfThePromise(), said(NAN))))
                .records(confirmed(NAN), so(NAN));
    }

    @Test
    void of_all_of_them_or_of_none() {
        minutedForNan()
                .when(NAN, new AnswerSeveral(TEAM, List.of(saidOfThePromise(), said(KAIAKO))))
                .isRefused(EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO);
    }

    @Test
    void whoever_saw_the_version_before_says_it_of_all_of_them() {
        minutedForNan()
                .whenSeen(7, NAN, new AnswerSeveral(TEAM, List.of(saidOfThePromise(), said(NAN))))
                .records(confirmed(NAN), so(NAN));
        minutedForNan()
                .whenSeen(6, NAN, new AnswerSeveral(TEAM, List.of(saidOfThePromise())))
                .isRefused(StaleVersion.class);
    }

    @Test
    void a_stranger_learns_nothing_of_several_either() {
        minutedForNan()
                .when(STRANGER, new AnswerSeveral(TEAM, List.of(saidOfThePromise())))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void who_answers_several_says_which() {
        assertThatThrownBy(() -> new AnswerSeveral(TEAM, List.of()))
                .hasMessage(EntryRule.AN_ANSWER_NAMES_ITS_ENTRIES.type());
    }

    private static Story minutedForNan() {
        return decidedForNan().given(FACILITATOR, minuted(NAN));
    }

    @Test
    void each_may_change_their_word() {
        decidedForNan().given(NAN, so(NAN)).when(NAN, says(false, MATTER, NAN)).records(notSo(NAN, MATTER));
    }

    @Test
    void nobody_says_so_before_it_happened() {
        AnswerEntry early = new AnswerEntry(
                TEAM, ENTRY, true, MATTER, null, null, Set.of(NAN), FACILITATOR, LATER, ALL, null, LATER.minusDays(1));

        decidedForNan().when(NAN, early).isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void what_was_not_handed_over_is_back_with_whoever_proposed_it() {
        Story handed = ofThePartnership().given(FACILITATOR, proposal(), handedOver(FACILITATOR, NAN));
        handed.when(FACILITATOR, decide(DecidedHow.VOTE, FACILITATOR))
                .isRefused(DecisionRule.ONLY_THOSE_IT_WAS_HANDED_TO_DECIDE);
        ofThePartnership()
                .given(FACILITATOR, proposal(), handedOver(FACILITATOR, NAN))
                .given(NAN, notSo(NAN, MATTER))
                .when(FACILITATOR, decide(DecidedHow.VOTE, FACILITATOR))
                .records(decided(DecidedHow.VOTE, FACILITATOR));
    }

    @Test
    void whoever_says_after_all_that_it_was_left_to_them_decides_it() {
        ofThePartnership()
                .given(FACILITATOR, proposal(), handedOver(FACILITATOR, NAN, KAIAKO))
                .given(NAN, notSo(NAN, MATTER), so(NAN))
                .when(FACILITATOR, decide(DecidedHow.VOTE, FACILITATOR))
                .isRefused(DecisionRule.ONLY_THOSE_IT_WAS_HANDED_TO_DECIDE);
    }

    @Test
    void another_to_whom_it_was_left_does_not_speak_for_who_says_that_it_was_not() {
        ofThePartnership()
                .given(FACILITATOR, proposal(), handedOver(FACILITATOR, NAN, KAIAKO))
                .given(NAN, notSo(NAN, MATTER))
                .given(KAIAKO, so(KAIAKO))
                .when(FACILITATOR, decide(DecidedHow.VOTE, FACILITATOR))
                .records(decided(DecidedHow.VOTE, FACILITATOR));
    }

    @Test
    void an_objection_that_its_owner_confirms_is_lifted_by_nobody_else() {
        ofThePartnership()
                .given(FACILITATOR, proposal(), stood(NAN, Stance.OBJECT, false))
                .given(NAN, so(NAN))
                .when(FACILITATOR, stand(NAN, Stance.SUPPORT))
                .isRefused(DecisionRule.ONES_OWN_OBJECTION_IS_LIFTED_BY_ONESELF);
    }

    @Test
    void an_objection_that_its_owner_denies_blocks_nothing() {
        ofThePartnership()
                .given(FACILITATOR, proposal(), stood(NAN, Stance.OBJECT, false))
                .given(NAN, notSo(NAN, MATTER))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN, FACILITATOR))
                .records(decided(DecidedHow.CONSENSUS, NAN, FACILITATOR));
    }

    @Test
    void a_settlement_that_one_of_those_between_denies_can_be_settled_again() {
        ofThePartnership()
                .given(FACILITATOR, raised(), settled())
                .when(FACILITATOR, settle())
                .isRefused(DisagreementRule.ONLY_AN_UNSETTLED_DIFFERENCE_IS_SETTLED);
        ofThePartnership()
                .given(FACILITATOR, raised(), settled())
                .given(NAN, notSo(NAN, DIFFERENCE))
                .when(FACILITATOR, settle())
                .records(settled());
    }

    private static final long NAN_JOINED = 2;

    @Test
    void who_says_that_they_did_not_join_is_no_partner_and_can_say_otherwise() {
        EntryNotSo never = new EntryNotSo(TEAM, NAN_JOINED, null, NAN, null, LATER, ALL);
        EntryConfirmed yet = new EntryConfirmed(TEAM, NAN_JOINED, null, NAN, null, LATER.plusDays(1), ALL);

        ofThePartnership()
                .given(FACILITATOR, raised())
                .given(NAN, never)
                .when(NAN, settle())
                .isRefused(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP);
        ofThePartnership()
                .given(FACILITATOR, raised())
                .given(NAN, never, yet)
                .when(NAN, settle())
                .records(settled());
    }

    @Test
    void whoever_facilitates_stays_whatever_they_say_of_their_joining() {
        EntryNotSo never = new EntryNotSo(TEAM, NAN_JOINED, null, NAN, null, LATER, ALL);
        FacilitatorChanged changed = new FacilitatorChanged(TEAM, FACILITATOR, NAN, Set.of(NAN), Set.of(), null, LATER);

        ofThePartnership()
                .given(FACILITATOR, raised(), changed)
                .given(NAN, never)
                .when(NAN, settle())
                .records(settled());
    }

    @Test
    void and_is_one_again_once_they_say_so() {
        ofThePartnership()
                .given(FACILITATOR, raised(), settled())
                .given(NAN, notSo(NAN, DIFFERENCE))
                .given(NAN, new EntryConfirmed(TEAM, ENTRY, DIFFERENCE.value(), NAN, null, LATER.plusDays(2), ALL))
                .when(FACILITATOR, settle())
                .isRefused(DisagreementRule.ONLY_AN_UNSETTLED_DIFFERENCE_IS_SETTLED);
    }

    private static AnswerEntry sees(boolean isSo) {
        return new AnswerEntry(
                TEAM, ENTRY, isSo, PROMISE, null, isSo ? PROMISE : null, Set.of(NAN), NAN, LATER, ALL, null, TODAY);
    }

    private static Story keptForKaiako() {
        return ofThePartnership().given(NAN, madeFor(KAIAKO, NAN)).given(NAN, kept(NAN));
    }

    @Test
    void for_whom_it_was_kept_says_that_they_saw_it() {
        keptForKaiako()
                .when(KAIAKO, sees(true))
                .records(new EntryConfirmed(TEAM, ENTRY, PROMISE.value(), KAIAKO, null, TODAY, ALL));
    }

    @Test
    void nobody_else_says_that_they_saw_it() {
        keptForKaiako().when(MOKO, sees(true)).isRefused(EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO);
    }

    @Test
    void who_sees_it_differently_says_so_of_the_promise_and_not_for_who_kept_it() {
        keptForKaiako().when(KAIAKO, sees(false)).isRefused(EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO);
    }
}
