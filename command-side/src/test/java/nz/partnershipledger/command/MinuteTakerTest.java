package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.Meeting.HUI;
import static nz.partnershipledger.command.Meeting.LATER_ON;
import static nz.partnershipledger.command.Meeting.NEXT;
import static nz.partnershipledger.command.Meeting.OFFICE;
import static nz.partnershipledger.command.Meeting.VISITOR;
import static nz.partnershipledger.command.Meeting.at;
import static nz.partnershipledger.command.Meeting.call;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.calledWithMinuteTaker;
import static nz.partnershipledger.command.Meeting.cancel;
import static nz.partnershipledger.command.Meeting.cancelled;
import static nz.partnershipledger.command.Meeting.correctMinutes;
import static nz.partnershipledger.command.Meeting.difficult;
import static nz.partnershipledger.command.Meeting.hear;
import static nz.partnershipledger.command.Meeting.heard;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Meeting.hold;
import static nz.partnershipledger.command.Meeting.minutesShared;
import static nz.partnershipledger.command.Meeting.nameDifficulty;
import static nz.partnershipledger.command.Meeting.nameMinuteTaker;
import static nz.partnershipledger.command.Meeting.noteGoingWell;
import static nz.partnershipledger.command.Meeting.open;
import static nz.partnershipledger.command.Meeting.opened;
import static nz.partnershipledger.command.Meeting.shareMinutes;
import static nz.partnershipledger.command.Meeting.spokenAtHui;
import static nz.partnershipledger.command.Meeting.stateConfidentiality;
import static nz.partnershipledger.command.Meeting.wentWell;
import static nz.partnershipledger.command.Requests.keepFor;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesShared;
import org.junit.jupiter.api.Test;

/** What somebody may record who writes the minutes of one hui and is no partner. */
class MinuteTakerTest {
    @Test
    void on_its_day_the_minute_taker_opens_the_hui() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .when(OFFICE, open())
                .records(new HuiOpened(TEAM, HUI, OFFICE, TODAY));
    }

    @Test
    void before_its_day_there_is_no_such_partnership_for_the_minute_taker() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(FACILITATOR, new HuiPostponed(TEAM, HUI, at(TODAY.plusDays(1)), null, TODAY))
                .when(OFFICE, open())
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void before_it_is_opened_the_minute_taker_records_nothing_there() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .when(OFFICE, noteGoingWell(NAN, HUI))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void someone_who_is_not_the_minute_taker_records_nothing_there() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(VISITOR, noteGoingWell(NAN, HUI))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_says_who_came() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .when(OFFICE, hold(NAN, VISITOR))
                .records(held(NAN, VISITOR));
    }

    @Test
    void the_minute_taker_says_who_came_to_a_hui_that_nobody_opened() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .when(OFFICE, hold(NAN))
                .records(held(NAN));
    }

    @Test
    void the_minute_taker_writes_down_what_others_say() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, hear(VISITOR))
                .records(heard(VISITOR, false));
    }

    @Test
    void the_minute_taker_writes_down_what_goes_well() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, noteGoingWell(NAN, HUI))
                .records(wentWell(NAN, false));
    }

    @Test
    void the_minute_taker_writes_down_a_difficulty() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, nameDifficulty(NAN, HUI))
                .records(difficult(NAN, false));
    }

    @Test
    void the_minute_taker_does_not_speak() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, nameDifficulty(null, HUI))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_minute_taker_who_was_present_speaks_too() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, OFFICE))
                .when(OFFICE, nameDifficulty(null, HUI))
                .records(difficult(OFFICE, true));
    }

    @Test
    void the_minute_taker_notes_that_confidentiality_was_stated() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, stateConfidentiality(NAN))
                .records(new ConfidentialityStated(TEAM, HUI, NAN, TODAY));
    }

    @Test
    void the_minute_taker_writes_down_promises() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, make(spokenAtHui(NAN)))
                .records(new CommitmentMade(TEAM, PROMISE, spokenAtHui(NAN), false, MADE_ON, ALL));
    }

    @Test
    void the_minute_taker_writes_down_the_next_hui() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, call(NEXT, LATER_ON, null, HUI))
                .records(new HuiCalled(
                        TEAM, NEXT, HuiPurpose.REVIEW, at(LATER_ON), null, FACILITATOR, null, HUI, Set.of(), MADE_ON));
    }

    @Test
    void the_minute_taker_names_no_minute_taker_for_the_next_hui() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, call(NEXT, LATER_ON, OFFICE, HUI))
                .isRefused(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_names_no_minute_taker() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, nameMinuteTaker(VISITOR))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_shares_the_minutes() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, shareMinutes(OFFICE, FACILITATOR))
                .records(new MinutesShared(TEAM, HUI, null, Map.of(), Set.of(OFFICE, FACILITATOR), TODAY));
    }

    @Test
    void after_the_minutes_are_shared_the_minute_taker_does_not_correct() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .given(OFFICE, minutesShared())
                .when(OFFICE, correctMinutes())
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void after_the_minutes_are_shared_the_minute_taker_does_not_note_a_difficulty() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .given(OFFICE, minutesShared())
                .when(OFFICE, nameDifficulty(NAN, HUI))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void after_the_minutes_are_shared_the_minute_taker_does_not_write_down_a_promise() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .given(OFFICE, minutesShared())
                .when(OFFICE, make(spokenAtHui(NAN)))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_records_nothing_that_does_not_name_the_hui() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, noteGoingWell(NAN, null))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_promises_nothing_elsewhere() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .when(OFFICE, make(promise(NAN, null)))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_records_nothing_at_another_hui() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .given(FACILITATOR, called(NEXT, TODAY))
                .when(OFFICE, noteGoingWell(NAN, NEXT))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_does_not_cancel() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .when(OFFICE, cancel())
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void the_minute_taker_answers_for_nobody() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .given(OFFICE, new CommitmentMade(TEAM, PROMISE, spokenAtHui(NAN), false, MADE_ON, ALL))
                .when(OFFICE, keepFor(NAN))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void a_postponed_hui_is_open_no_more() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(FACILITATOR, new HuiPostponed(TEAM, HUI, at(LATER_ON), null, TODAY))
                .when(OFFICE, nameDifficulty(NAN, HUI))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void a_cancelled_hui_is_open_no_more() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(FACILITATOR, cancelled(HUI))
                .when(OFFICE, nameDifficulty(NAN, HUI))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void who_took_the_minutes_before_another_was_named_records_nothing() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .given(OFFICE, held(NAN, VISITOR))
                .given(FACILITATOR, new MinuteTakerNamed(TEAM, HUI, VISITOR, TODAY))
                .when(OFFICE, nameDifficulty(NAN, HUI))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void an_account_that_records_nothing_takes_no_minutes() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .when(new Actor(OFFICE, SystemRole.AUDITOR, Set.of()), open())
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void partners_record_at_an_open_hui_as_ever() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(OFFICE, opened())
                .when(NAN, nameDifficulty(null, HUI))
                .records(difficult(NAN, true));
    }
}
