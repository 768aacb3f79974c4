package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADecision.MATTER;
import static nz.partnershipledger.command.ASketchOfADecision.confirmStance;
import static nz.partnershipledger.command.ASketchOfADecision.decide;
import static nz.partnershipledger.command.ASketchOfADecision.decided;
import static nz.partnershipledger.command.ASketchOfADecision.handOver;
import static nz.partnershipledger.command.ASketchOfADecision.handedOver;
import static nz.partnershipledger.command.ASketchOfADecision.proposal;
import static nz.partnershipledger.command.ASketchOfADecision.propose;
import static nz.partnershipledger.command.ASketchOfADecision.review;
import static nz.partnershipledger.command.ASketchOfADecision.reviewed;
import static nz.partnershipledger.command.ASketchOfADecision.stanceConfirmed;
import static nz.partnershipledger.command.ASketchOfADecision.stand;
import static nz.partnershipledger.command.ASketchOfADecision.stood;
import static nz.partnershipledger.command.ASketchOfADecision.wish;
import static nz.partnershipledger.command.ASketchOfADecision.wished;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.acting;
import static nz.partnershipledger.command.ASketchOfAPartnership.actor;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.DecisionRule;
import nz.partnershipledger.command.decision.Decisions;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.GoalId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How something is proposed, who stands where, and who decides. */
class DecidingTest {
    private static Story proposed() {
        return ofThePartnership().given(FACILITATOR, proposal());
    }

    private static Story made() {
        return proposed().given(FACILITATOR, decided(DecidedHow.CONSENSUS, NAN, KAIAKO));
    }

    @Test
    void any_partner_proposes_something() {
        ofThePartnership()
                .when(FACILITATOR, propose(FACILITATOR, Origin.UNSAID, MADE_ON))
                .records(proposal());
    }

    @Test
    void who_proposes_is_a_partner() {
        ofThePartnership()
                .when(FACILITATOR, propose(STRANGER, Origin.UNSAID, MADE_ON))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void nothing_is_proposed_before_the_partnership_formed() {
        ofThePartnership()
                .when(NAN, propose(NAN, Origin.UNSAID, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void what_a_proposal_sprang_from_is_here() {
        for (Origin nowhere : Set.of(
                Origin.at(AHuiElsewhere.HUI),
                new Origin(null, new GoalId(TEAM.value()), null, null, null),
                new Origin(null, null, new DifficultyId(TEAM.value()), null, null),
                new Origin(null, null, null, null, new DisagreementId(TEAM.value())))) {
            ofThePartnership().when(NAN, propose(NAN, nowhere, MADE_ON)).isRefused(WhatAnEntryLinksToIsHere.class);
        }
    }

    @Test
    void a_decision_is_proposed_once() {
        proposed()
                .when(FACILITATOR, propose(FACILITATOR, Origin.UNSAID, MADE_ON))
                .isRefused(DecisionRule.THIS_DECISION_IS_ALREADY_RECORDED);
    }

    @Test
    void a_stranger_is_told_of_no_partnership() {
        proposed().when(STRANGER, stand(null, Stance.SUPPORT)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void of_a_matter_that_nobody_proposed_nothing_is_said() {
        ofThePartnership().when(NAN, stand(null, Stance.SUPPORT)).isRefused(DecisionRule.NO_SUCH_DECISION);
    }

    @Test
    void what_one_hopes_for_oneself_is_confirmed_and_what_another_notes_is_not() {
        proposed().when(NAN, wish(null)).records(wished(NAN, true));
        proposed().when(FACILITATOR, wish(NAN)).records(wished(NAN, false));
    }

    @Test
    void hopes_are_noted_before_it_is_decided() {
        made().when(NAN, wish(null)).isRefused(DecisionRule.A_STANCE_IS_TAKEN_BEFORE_THE_DECISION);
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void ones_own_stance_is_confirmed_and_what_another_notes_is_not(Stance stance) {
        proposed().when(NAN, stand(null, stance)).records(stood(NAN, stance, true));
        proposed().when(FACILITATOR, stand(NAN, stance)).records(stood(NAN, stance, false));
    }

    @Test
    void who_takes_a_stance_is_a_partner() {
        proposed().when(NAN, stand(STRANGER, Stance.SUPPORT)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void nobody_stands_anywhere_before_it_was_proposed() {
        proposed()
                .when(
                        NAN,
                        new TakeStance(
                                TEAM, MATTER, null, Stance.SUPPORT, null, MADE_ON.minusDays(1), Audience.PARTNERSHIP))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void an_objection_needs_a_reason() {
        proposed().when(NAN, stand(null, Stance.OBJECT, null)).isRefused(DecisionRule.AN_OBJECTION_NEEDS_A_REASON);
    }

    @Test
    void no_stance_is_taken_once_it_is_decided() {
        made().when(NAN, stand(null, Stance.OBJECT)).isRefused(DecisionRule.A_STANCE_IS_TAKEN_BEFORE_THE_DECISION);
    }

    @Test
    void an_objection_blocks_consensus() {
        for (boolean confirmed : new boolean[] {true, false}) {
            proposed()
                    .given(NAN, stood(NAN, Stance.OBJECT, confirmed))
                    .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN, KAIAKO))
                    .isRefused(DecisionRule.AN_OBJECTION_BLOCKS_CONSENSUS);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DecidedHow.class,
            names = {"VOTE", "DELEGATED", "UNILATERAL"})
    void an_objection_blocks_nothing_else(DecidedHow how) {
        proposed()
                .given(NAN, stood(NAN, Stance.OBJECT, true))
                .when(FACILITATOR, decide(how, KAIAKO))
                .records(decided(how, KAIAKO));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stance.class,
            names = {"SUPPORT", "SUPPORT_WITH_CONCERNS", "STAND_ASIDE"})
    void whoever_objects_lifts_it_by_another_stance(Stance stance) {
        proposed()
                .given(NAN, stood(NAN, Stance.OBJECT, true), stood(NAN, stance, true))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN))
                .records(decided(DecidedHow.CONSENSUS, NAN));
    }

    @Test
    void anothers_support_lifts_no_objection() {
        proposed()
                .given(NAN, stood(NAN, Stance.OBJECT, true), stood(MOKO, Stance.SUPPORT, true))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN))
                .isRefused(DecisionRule.AN_OBJECTION_BLOCKS_CONSENSUS);
    }

    @Test
    void nobody_writes_away_what_another_objected_to_in_person() {
        proposed()
                .given(NAN, stood(NAN, Stance.OBJECT, false), stanceConfirmed(NAN))
                .when(FACILITATOR, stand(NAN, Stance.STAND_ASIDE))
                .isRefused(DecisionRule.ONES_OWN_OBJECTION_IS_LIFTED_BY_ONESELF);
    }

    @Test
    void an_objection_that_another_noted_may_be_noted_otherwise() {
        proposed()
                .given(FACILITATOR, stood(NAN, Stance.OBJECT, false))
                .when(FACILITATOR, stand(NAN, Stance.STAND_ASIDE))
                .records(stood(NAN, Stance.STAND_ASIDE, false));
    }

    @Test
    void ones_stance_that_another_noted_is_confirmed_after_the_decision_too() {
        proposed()
                .given(FACILITATOR, stood(NAN, Stance.SUPPORT, false), decided(DecidedHow.CONSENSUS, NAN))
                .when(NAN, confirmStance())
                .records(stanceConfirmed(NAN));
    }

    @Test
    void only_what_waits_for_oneself_is_confirmed() {
        proposed()
                .given(FACILITATOR, stood(NAN, Stance.SUPPORT, false))
                .when(KAIAKO, confirmStance())
                .isRefused(DecisionRule.THERE_IS_NO_STANCE_TO_CONFIRM);
        proposed()
                .given(FACILITATOR, stood(NAN, Stance.SUPPORT, false), stanceConfirmed(NAN))
                .when(NAN, confirmStance())
                .isRefused(DecisionRule.THERE_IS_NO_STANCE_TO_CONFIRM);
    }

    @Test
    void a_decision_says_who_decided() {
        proposed().when(NAN, decide(DecidedHow.VOTE)).isRefused(DecisionRule.A_DECISION_SAYS_WHO_DECIDED);
    }

    @Test
    void who_decides_is_a_partner() {
        proposed().when(NAN, decide(DecidedHow.UNILATERAL, STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_decision_is_made_once() {
        made().when(NAN, decide(DecidedHow.VOTE, NAN)).isRefused(DecisionRule.A_DECISION_IS_MADE_ONCE);
    }

    @Test
    void nothing_is_decided_before_it_was_proposed() {
        proposed()
                .when(
                        NAN,
                        new MakeDecision(
                                TEAM,
                                MATTER,
                                DecidedHow.VOTE,
                                Set.of(NAN),
                                Set.of(),
                                words(45),
                                null,
                                MADE_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void a_decision_may_be_reviewed_on_its_own_day_and_not_before() {
        proposed()
                .when(
                        NAN,
                        new MakeDecision(TEAM, MATTER, DecidedHow.VOTE, Set.of(NAN), Set.of(), words(45), LATER, LATER))
                .records(new DecisionMade(
                        TEAM, MATTER, DecidedHow.VOTE, Set.of(NAN), Set.of(NAN, MOKO), words(45), LATER, LATER));
        proposed()
                .when(
                        NAN,
                        new MakeDecision(
                                TEAM,
                                MATTER,
                                DecidedHow.VOTE,
                                Set.of(NAN),
                                Set.of(),
                                words(45),
                                LATER.minusDays(1),
                                LATER))
                .isRefused(DecisionRule.A_REVIEW_IS_NOT_BEFORE_ITS_DECISION);
    }

    @Test
    void a_hand_over_names_to_whom() {
        proposed().when(KAIAKO, handOver()).isRefused(DecisionRule.A_HAND_OVER_NAMES_TO_WHOM);
    }

    @Test
    void it_is_handed_over_to_partners() {
        proposed().when(KAIAKO, handOver(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void what_is_decided_is_not_handed_over() {
        made().when(KAIAKO, handOver(NAN)).isRefused(DecisionRule.ONLY_WHAT_IS_UNDECIDED_IS_HANDED_OVER);
    }

    @Test
    void after_a_hand_over_those_it_went_to_decide() {
        proposed().when(KAIAKO, handOver(NAN, MOKO)).records(handedOver(KAIAKO, NAN, MOKO));
        proposed()
                .given(KAIAKO, handedOver(KAIAKO, NAN, MOKO))
                .when(NAN, decide(DecidedHow.HANDED_OVER, NAN))
                .records(decided(DecidedHow.HANDED_OVER, NAN));
    }

    @Test
    void after_a_hand_over_nobody_else_decides() {
        proposed()
                .given(KAIAKO, handedOver(KAIAKO, NAN))
                .when(KAIAKO, decide(DecidedHow.HANDED_OVER, NAN, KAIAKO))
                .isRefused(DecisionRule.ONLY_THOSE_IT_WAS_HANDED_TO_DECIDE);
    }

    @Test
    void after_a_hand_over_it_is_decided_as_handed_over() {
        proposed()
                .given(KAIAKO, handedOver(KAIAKO, NAN))
                .when(NAN, decide(DecidedHow.CONSENSUS, NAN))
                .isRefused(DecisionRule.WHAT_WAS_HANDED_OVER_IS_DECIDED_AS_HANDED_OVER);
    }

    @Test
    void without_a_hand_over_nothing_is_decided_as_handed_over() {
        proposed()
                .when(NAN, decide(DecidedHow.HANDED_OVER, NAN))
                .isRefused(DecisionRule.ONLY_WHAT_WAS_HANDED_OVER_IS_DECIDED_AS_HANDED_OVER);
    }

    @Test
    void what_was_handed_over_is_not_taken_back_by_another_hand_over() {
        proposed()
                .given(KAIAKO, handedOver(KAIAKO, NAN))
                .when(KAIAKO, handOver(KAIAKO))
                .isRefused(DecisionRule.ONLY_THOSE_IT_WAS_HANDED_TO_HAND_IT_ON);
        proposed()
                .given(KAIAKO, handedOver(KAIAKO, NAN))
                .when(NAN, handOver(MOKO))
                .records(handedOver(NAN, MOKO));
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void what_was_decided_is_looked_at_again(Finding finding) {
        made().when(NAN, review(finding, words(47))).records(reviewed(NAN, finding, words(47)));
    }

    @Test
    void what_changed_stands_and_is_looked_at_again() {
        made().given(NAN, reviewed(NAN, Finding.CHANGED, words(47)))
                .when(NAN, review(Finding.STANDS, null))
                .records(reviewed(NAN, Finding.STANDS, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"CHANGED", "REVERSED"})
    void what_is_changed_or_reversed_says_why(Finding finding) {
        made().when(NAN, review(finding, null)).isRefused(DecisionRule.A_CHANGED_OR_REVERSED_DECISION_SAYS_WHY);
    }

    @Test
    void only_what_was_decided_and_stands_is_looked_at_again() {
        proposed()
                .when(NAN, review(Finding.STANDS, null))
                .isRefused(DecisionRule.ONLY_A_DECISION_THAT_STANDS_IS_REVIEWED);
        made().given(NAN, reviewed(NAN, Finding.REVERSED, words(47)))
                .when(NAN, review(Finding.REVERSED, words(47)))
                .isRefused(DecisionRule.ONLY_A_DECISION_THAT_STANDS_IS_REVIEWED);
    }

    @Test
    void nothing_is_looked_at_again_before_it_was_decided() {
        made().when(NAN, new ReviewDecision(TEAM, MATTER, Finding.STANDS, null, null, Set.of(), LATER.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void those_present_at_the_hui_it_came_up_at_speak_and_decide_as_partners_do() {
        AHuiElsewhere hui = new AHuiElsewhere(Set.of(STRANGER));
        Decisions decisions = new Decisions();
        decisions.on(proposal(STRANGER, Origin.at(AHuiElsewhere.HUI)), 1);

        assertThat(decisions.decide(stand(STRANGER, Stance.SUPPORT), acting(actor(FACILITATOR)), hui))
                .containsExactly(stood(STRANGER, Stance.SUPPORT, false));
        assertThat(decisions.decide(decide(DecidedHow.CONSENSUS, STRANGER, NAN), acting(actor(FACILITATOR)), hui))
                .containsExactly(decided(DecidedHow.CONSENSUS, STRANGER, NAN));
        assertThatThrownBy(() -> decisions.decide(
                        decide(DecidedHow.CONSENSUS, STRANGER, NAN),
                        acting(actor(FACILITATOR)),
                        new AHuiElsewhere(Set.of())))
                .isInstanceOf(ThisPersonIsNotAPartner.class);
    }

    @Test
    void it_is_known_at_which_hui_a_matter_came_up() {
        Decisions decisions = new Decisions();
        decisions.on(proposal(NAN, Origin.at(AHuiElsewhere.HUI)), 1);

        assertThat(decisions.huiOf(stand(null, Stance.SUPPORT))).isEqualTo(AHuiElsewhere.HUI);
        assertThat(decisions.has(MATTER)).isTrue();
        assertThat(decisions.has(DecisionId.random())).isFalse();
    }
}
