package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADifference.DIFFERENCE;
import static nz.partnershipledger.command.ASketchOfADifference.GUESS;
import static nz.partnershipledger.command.ASketchOfADifference.VIEW;
import static nz.partnershipledger.command.ASketchOfADifference.confirmPosition;
import static nz.partnershipledger.command.ASketchOfADifference.explain;
import static nz.partnershipledger.command.ASketchOfADifference.explained;
import static nz.partnershipledger.command.ASketchOfADifference.leaveStanding;
import static nz.partnershipledger.command.ASketchOfADifference.leftStanding;
import static nz.partnershipledger.command.ASketchOfADifference.minute;
import static nz.partnershipledger.command.ASketchOfADifference.note;
import static nz.partnershipledger.command.ASketchOfADifference.noted;
import static nz.partnershipledger.command.ASketchOfADifference.positionConfirmed;
import static nz.partnershipledger.command.ASketchOfADifference.raise;
import static nz.partnershipledger.command.ASketchOfADifference.raised;
import static nz.partnershipledger.command.ASketchOfADifference.reopen;
import static nz.partnershipledger.command.ASketchOfADifference.reopened;
import static nz.partnershipledger.command.ASketchOfADifference.say;
import static nz.partnershipledger.command.ASketchOfADifference.settle;
import static nz.partnershipledger.command.ASketchOfADifference.settled;
import static nz.partnershipledger.command.ASketchOfADifference.taken;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.acting;
import static nz.partnershipledger.command.ASketchOfAPartnership.actor;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.disagreement.DisagreementRule;
import nz.partnershipledger.command.disagreement.Disagreements;
import nz.partnershipledger.command.disagreement.ExplainWord;
import nz.partnershipledger.command.disagreement.LeaveDisagreementStanding;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.ReopenDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.disagreement.SettleDisagreement;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.disagreement.Position;
import org.junit.jupiter.api.Test;

/** How a difference is raised, who sees it how, and what becomes of it. */
class DifferingTest {
    private static Story differing() {
        return ofThePartnership().given(NAN, raised());
    }

    private static Disagreements atAHui() {
        Disagreements disagreements = new Disagreements();
        disagreements.on(raised(NAN, Origin.at(AHuiElsewhere.HUI), NAN, KAIAKO), 1);
        return disagreements;
    }

    @Test
    void any_partner_says_that_something_is_seen_differently() {
        ofThePartnership().when(NAN, raise(NAN, Origin.UNSAID, NAN, KAIAKO)).records(raised());
    }

    @Test
    void a_difference_is_between_at_least_two() {
        ofThePartnership()
                .when(NAN, raise(NAN, Origin.UNSAID, NAN))
                .isRefused(DisagreementRule.A_DIFFERENCE_IS_BETWEEN_AT_LEAST_TWO);
    }

    @Test
    void it_is_between_partners_and_raised_by_one() {
        ofThePartnership().when(NAN, raise(NAN, Origin.UNSAID, NAN, STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
        ofThePartnership()
                .when(NAN, raise(STRANGER, Origin.UNSAID, NAN, KAIAKO))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void what_a_difference_sprang_from_is_here() {
        for (Origin nowhere :
                Set.of(Origin.at(AHuiElsewhere.HUI), new Origin(null, null, null, DecisionId.random(), null))) {
            ofThePartnership().when(NAN, raise(NAN, nowhere, NAN, KAIAKO)).isRefused(WhatAnEntryLinksToIsHere.class);
        }
    }

    @Test
    void nothing_is_seen_differently_before_the_partnership_formed() {
        ofThePartnership()
                .when(
                        NAN,
                        new RaiseDisagreement(
                                TEAM,
                                DIFFERENCE,
                                words(50),
                                DisagreementAbout.OTHER,
                                Set.of(NAN, KAIAKO),
                                NAN,
                                Origin.UNSAID,
                                FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void a_difference_is_raised_once() {
        differing()
                .when(NAN, raise(NAN, Origin.UNSAID, NAN, KAIAKO))
                .isRefused(DisagreementRule.THIS_DIFFERENCE_IS_ALREADY_RECORDED);
    }

    @Test
    void of_a_difference_that_nobody_raised_nothing_is_said() {
        ofThePartnership().when(NAN, say(null)).isRefused(DisagreementRule.NO_SUCH_DISAGREEMENT);
    }

    @Test
    void how_one_sees_it_oneself_is_a_position() {
        differing().when(NAN, say(null)).records(taken(NAN, true));
        differing().when(NAN, say(NAN)).records(taken(NAN, true));
    }

    @Test
    void a_position_says_something() {
        differing()
                .when(
                        NAN,
                        new SayPosition(
                                TEAM,
                                DIFFERENCE,
                                GUESS,
                                null,
                                new Position(null, null, null),
                                false,
                                LATER,
                                Audience.PARTNERSHIP))
                .isRefused(DisagreementRule.A_POSITION_SAYS_SOMETHING);
    }

    @Test
    void a_position_is_that_of_a_partner() {
        differing().when(NAN, say(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void no_position_is_taken_before_it_was_raised() {
        differing()
                .when(
                        NAN,
                        new SayPosition(
                                TEAM, DIFFERENCE, GUESS, null, VIEW, false, MADE_ON.minusDays(1), Audience.PARTNERSHIP))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void no_position_is_taken_on_what_is_settled() {
        differing()
                .given(NAN, settled())
                .when(NAN, say(null))
                .isRefused(DisagreementRule.NO_POSITION_IS_TAKEN_ON_WHAT_IS_SETTLED);
        differing()
                .given(NAN, settled())
                .when(NAN, say(KAIAKO))
                .isRefused(DisagreementRule.NO_POSITION_IS_TAKEN_ON_WHAT_IS_SETTLED);
    }

    @Test
    void what_is_left_standing_may_still_be_spoken_about() {
        differing().given(NAN, leftStanding()).when(NAN, say(null)).records(taken(NAN, true));
    }

    @Test
    void what_someone_said_at_the_hui_is_a_position_that_waits_for_them() {
        Surroundings hui = new AHuiElsewhere(Set.of(KAIAKO));

        assertThat(atAHui().decide(minute(KAIAKO), acting(actor(FACILITATOR)), hui))
                .containsExactly(taken(KAIAKO, false));
    }

    @Test
    void who_was_not_at_the_hui_did_not_speak_there() {
        Surroundings hui = new AHuiElsewhere(Set.of(NAN));

        assertThatThrownBy(() -> atAHui().decide(minute(KAIAKO), acting(actor(FACILITATOR)), hui))
                .hasMessage(DisagreementRule.ONLY_WHO_WAS_AT_THE_HUI_SPOKE_THERE.type());
        differing().when(FACILITATOR, minute(KAIAKO)).isRefused(DisagreementRule.ONLY_WHO_WAS_AT_THE_HUI_SPOKE_THERE);
    }

    @Test
    void those_present_at_the_hui_it_came_up_at_have_positions_too() {
        Surroundings hui = new AHuiElsewhere(Set.of(STRANGER));

        assertThat(atAHui().decide(minute(STRANGER), acting(actor(FACILITATOR)), hui))
                .containsExactly(taken(STRANGER, false));
        assertThat(atAHui().huiOf(minute(STRANGER))).isEqualTo(AHuiElsewhere.HUI);
    }

    @Test
    void who_only_writes_the_minutes_guesses_nothing() {
        Surroundings hui = new AHuiElsewhere(Set.of(STRANGER, NAN));

        assertThatThrownBy(() -> atAHui().decide(say(NAN), acting(actor(STRANGER)), hui))
                .isInstanceOf(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_minuted_position_is_confirmed_by_its_owner_after_it_is_settled_too() {
        differing()
                .given(FACILITATOR, taken(KAIAKO, false), settled())
                .when(KAIAKO, confirmPosition())
                .records(positionConfirmed(KAIAKO));
    }

    @Test
    void only_what_waits_for_oneself_is_confirmed() {
        differing()
                .given(FACILITATOR, taken(KAIAKO, false))
                .when(NAN, confirmPosition())
                .isRefused(DisagreementRule.THERE_IS_NO_POSITION_TO_CONFIRM);
        differing()
                .given(FACILITATOR, taken(KAIAKO, false), positionConfirmed(KAIAKO))
                .when(KAIAKO, confirmPosition())
                .isRefused(DisagreementRule.THERE_IS_NO_POSITION_TO_CONFIRM);
        differing()
                .given(FACILITATOR, taken(KAIAKO, false), taken(KAIAKO, true))
                .when(KAIAKO, confirmPosition())
                .isRefused(DisagreementRule.THERE_IS_NO_POSITION_TO_CONFIRM);
    }

    @Test
    void what_they_see_alike_is_noted() {
        differing().when(NAN, note(null)).records(noted(NAN));
        differing().when(NAN, note(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_difference_is_settled_with_the_promises_it_led_to() {
        differing().given(NAN, made(NAN)).when(KAIAKO, settle(PROMISE)).records(settled(PROMISE));
    }

    @Test
    void the_promises_of_a_settlement_are_here() {
        differing().when(KAIAKO, settle(PROMISE)).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void what_was_left_standing_is_settled_later() {
        differing().given(NAN, leftStanding()).when(NAN, settle()).records(settled());
    }

    @Test
    void what_is_settled_is_not_settled_again() {
        differing()
                .given(NAN, settled())
                .when(NAN, settle())
                .isRefused(DisagreementRule.ONLY_AN_UNSETTLED_DIFFERENCE_IS_SETTLED);
    }

    @Test
    void a_difference_is_left_standing_on_purpose() {
        differing().when(NAN, leaveStanding()).records(leftStanding());
    }

    @Test
    void it_is_left_standing_until_a_later_day() {
        differing()
                .when(NAN, new LeaveDisagreementStanding(TEAM, DIFFERENCE, LATER, null, Set.of(), LATER))
                .isRefused(DisagreementRule.THE_DAY_TO_COME_BACK_COMES_LATER);
    }

    @Test
    void only_what_is_open_is_left_standing() {
        differing()
                .given(NAN, settled())
                .when(NAN, leaveStanding())
                .isRefused(DisagreementRule.ONLY_AN_OPEN_DIFFERENCE_IS_LEFT_STANDING);
        differing()
                .given(NAN, leftStanding())
                .when(NAN, leaveStanding())
                .isRefused(DisagreementRule.ONLY_AN_OPEN_DIFFERENCE_IS_LEFT_STANDING);
    }

    @Test
    void what_was_settled_or_left_standing_is_opened_again() {
        differing().given(NAN, settled()).when(KAIAKO, reopen()).records(reopened(KAIAKO));
        differing().given(NAN, leftStanding()).when(KAIAKO, reopen()).records(reopened(KAIAKO));
    }

    @Test
    void what_is_open_is_not_opened_again() {
        differing().when(NAN, reopen()).isRefused(DisagreementRule.ONLY_A_SETTLED_OR_STANDING_DIFFERENCE_IS_REOPENED);
        differing()
                .given(NAN, settled(), reopened(NAN))
                .when(NAN, reopen())
                .isRefused(DisagreementRule.ONLY_A_SETTLED_OR_STANDING_DIFFERENCE_IS_REOPENED);
    }

    @Test
    void nothing_becomes_of_a_difference_before_it_stood_where_it_stands() {
        differing()
                .when(
                        NAN,
                        new SettleDisagreement(
                                TEAM,
                                DIFFERENCE,
                                SettledHow.TRIAL,
                                words(54),
                                null,
                                Set.of(),
                                Set.of(),
                                MADE_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
        differing()
                .when(NAN, new LeaveDisagreementStanding(TEAM, DIFFERENCE, LATER, null, Set.of(), MADE_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
        differing()
                .given(NAN, settled())
                .when(NAN, new ReopenDisagreement(TEAM, DIFFERENCE, null, null, LATER.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void what_a_word_means_to_oneself_is_confirmed_and_what_another_notes_is_not() {
        ofThePartnership().when(NAN, explain(null)).records(explained(NAN, true));
        ofThePartnership().when(FACILITATOR, explain(NAN)).records(explained(NAN, false));
    }

    @Test
    void a_word_means_something_to_a_partner_and_from_the_beginning_on() {
        ofThePartnership().when(NAN, explain(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
        ofThePartnership()
                .when(NAN, new ExplainWord(TEAM, words(56), words(57), null, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }
}
