package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Meeting.HUI;
import static nz.partnershipledger.command.Meeting.ITEM;
import static nz.partnershipledger.command.Meeting.LATER_ON;
import static nz.partnershipledger.command.Meeting.NEXT;
import static nz.partnershipledger.command.Meeting.VISITOR;
import static nz.partnershipledger.command.Meeting.addItem;
import static nz.partnershipledger.command.Meeting.at;
import static nz.partnershipledger.command.Meeting.call;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.cancel;
import static nz.partnershipledger.command.Meeting.cancelled;
import static nz.partnershipledger.command.Meeting.correctMinutes;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Meeting.hold;
import static nz.partnershipledger.command.Meeting.holdOn;
import static nz.partnershipledger.command.Meeting.holdWithout;
import static nz.partnershipledger.command.Meeting.minutesShared;
import static nz.partnershipledger.command.Meeting.nameMinuteTaker;
import static nz.partnershipledger.command.Meeting.open;
import static nz.partnershipledger.command.Meeting.opened;
import static nz.partnershipledger.command.Meeting.postponeTo;
import static nz.partnershipledger.command.Meeting.reflect;
import static nz.partnershipledger.command.Meeting.shareMinutes;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.HuiRule;
import nz.partnershipledger.command.hui.SomebodyIsNamed;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import org.junit.jupiter.api.Test;

/** The life of a hui, from its calling to the correcting of its minutes. */
class HuiTest {
    private static final HuiId LAST = new HuiId(uuid(60));
    private static final HuiId LONG_AGO = new HuiId(uuid(61));

    @Test
    void a_hui_is_called_by_a_partner_and_facilitated_as_the_partnership_is() {
        ofThePartnership().when(NAN, call(HUI, TODAY)).records(called());
    }

    @Test
    void the_facilitator_of_a_hui_is_a_partner() {
        ofThePartnership()
                .when(NAN, new CallHui(TEAM, HUI, HuiPurpose.REVIEW, at(TODAY), null, STRANGER, null, null, MADE_ON))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void the_hui_at_which_it_was_agreed_on_is_here() {
        ofThePartnership().when(NAN, call(NEXT, LATER_ON, null, HUI)).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void a_hui_is_called_after_the_partnership_formed() {
        ofThePartnership()
                .when(
                        NAN,
                        new CallHui(
                                TEAM,
                                HUI,
                                HuiPurpose.REVIEW,
                                at(TODAY),
                                null,
                                null,
                                null,
                                null,
                                FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void of_a_hui_that_is_not_here_nothing_is_recorded() {
        ofThePartnership().when(NAN, hold(NAN)).isRefused(HuiRule.NO_SUCH_HUI);
    }

    @Test
    void whom_nobody_knows_cannot_come() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .whenUnknown("present", NAN, hold(VISITOR))
                .isRefused(ThisPersonIsNotKnown.class);
    }

    @Test
    void whether_someone_is_known_is_not_told_to_a_stranger() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .whenUnknown("present", STRANGER, hold(VISITOR))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void any_partner_adds_to_the_agenda() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, addItem(null))
                .records(new AgendaItemAdded(TEAM, HUI, ITEM, AgendaPart.GENERAL, words(8), NAN, true, TODAY));
    }

    @Test
    void an_item_written_down_for_another_is_not_confirmed() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(KAIAKO, addItem(NAN))
                .records(new AgendaItemAdded(TEAM, HUI, ITEM, AgendaPart.GENERAL, words(8), NAN, false, TODAY));
    }

    @Test
    void an_item_is_added_at_an_open_hui_still() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, opened())
                .when(NAN, addItem(null))
                .records(new AgendaItemAdded(TEAM, HUI, ITEM, AgendaPart.GENERAL, words(8), NAN, true, TODAY));
    }

    @Test
    void nothing_is_added_to_the_agenda_of_a_hui_that_was_held() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, addItem(null))
                .isRefused(HuiRule.ITEMS_ARE_ADDED_UNTIL_A_HUI_IS_HELD);
    }

    @Test
    void an_item_is_the_wish_of_a_partner() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, addItem(VISITOR))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_hui_is_opened_by_any_partner() {
        ofThePartnership().given(FACILITATOR, called()).when(NAN, open()).records(new HuiOpened(TEAM, HUI, NAN, TODAY));
    }

    @Test
    void a_hui_is_opened_once() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, opened())
                .when(NAN, open())
                .isRefused(HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_OPENED);
    }

    @Test
    void a_hui_that_was_held_is_not_opened() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, open())
                .isRefused(HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_OPENED);
    }

    @Test
    void a_hui_is_held_with_whoever_came_partner_or_not() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, hold(NAN, VISITOR))
                .records(held(NAN, VISITOR));
    }

    @Test
    void a_hui_is_held_once() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, hold(NAN))
                .isRefused(HuiRule.A_HUI_IS_HELD_ONCE);
    }

    @Test
    void a_hui_was_held_on_a_day_that_has_come() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, holdOn(TODAY.plusDays(1), NAN))
                .isRefused(GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD);
    }

    @Test
    void a_hui_was_not_held_before_it_was_called() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, holdOn(MADE_ON.minusDays(1), NAN))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void somebody_came_to_a_hui_that_was_held() {
        ofThePartnership().given(FACILITATOR, called()).when(NAN, hold()).isRefused(SomebodyIsNamed.class);
    }

    @Test
    void nobody_came_and_sent_apologies() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, holdWithout(MOKO, NAN, MOKO))
                .isRefused(HuiRule.NOBODY_IS_BOTH_THERE_AND_AWAY);
    }

    @Test
    void a_hui_that_was_held_is_not_postponed() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, postponeTo(LATER_ON))
                .isRefused(HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_POSTPONED);
    }

    @Test
    void a_hui_that_was_held_is_not_cancelled() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, cancel())
                .isRefused(HuiRule.ONLY_A_HUI_THAT_IS_TO_COME_IS_CANCELLED);
    }

    @Test
    void a_cancelled_hui_is_not_held() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, hold(NAN))
                .isRefused(HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI);
    }

    @Test
    void a_cancelled_hui_is_not_cancelled_again() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, cancel())
                .isRefused(HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI);
    }

    @Test
    void a_cancelled_hui_is_not_postponed() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, postponeTo(LATER_ON))
                .isRefused(HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI);
    }

    @Test
    void a_cancelled_hui_is_not_opened() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, open())
                .isRefused(HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI);
    }

    @Test
    void a_cancelled_hui_is_not_added_to() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, addItem(null))
                .isRefused(HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI);
    }

    @Test
    void what_is_due_at_a_cancelled_hui_falls_to_the_earliest_that_is_to_come() {
        ofThePartnership()
                .given(
                        FACILITATOR,
                        called(),
                        called(LAST, TODAY.plusDays(60)),
                        called(NEXT, LATER_ON),
                        called(LONG_AGO, LATER))
                .when(NAN, cancel())
                .records(new HuiCancelled(TEAM, HUI, null, NEXT, LATER_ON, TODAY));
    }

    @Test
    void what_is_due_at_a_cancelled_hui_waits_where_there_is_no_other() {
        ofThePartnership().given(FACILITATOR, called()).when(NAN, cancel()).records(cancelled(HUI));
    }

    @Test
    void the_next_hui_that_is_called_takes_on_what_waits() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, call(NEXT, LATER_ON))
                .records(called(NEXT, LATER_ON, HUI));
    }

    @Test
    void what_waited_is_taken_on_once() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .given(FACILITATOR, called(NEXT, LATER_ON, HUI))
                .when(NAN, call(LAST, LATER_ON))
                .records(called(LAST, LATER_ON));
    }

    @Test
    void what_fell_to_another_hui_does_not_wait() {
        ofThePartnership()
                .given(
                        FACILITATOR,
                        called(),
                        called(NEXT, LATER_ON),
                        new HuiCancelled(TEAM, HUI, null, NEXT, LATER_ON, TODAY))
                .when(NAN, call(LAST, LATER_ON))
                .records(called(LAST, LATER_ON));
    }

    @Test
    void a_hui_of_the_past_that_is_written_up_takes_on_nothing() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, call(LAST, MADE_ON.minusDays(3)))
                .records(called(LAST, MADE_ON.minusDays(3)));
    }

    @Test
    void minutes_are_shared_after_the_hui() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, shareMinutes())
                .isRefused(HuiRule.MINUTES_ARE_SHARED_AFTER_THE_HUI);
    }

    @Test
    void minutes_are_shared_with_whoever_proofread_them_named() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, shareMinutes(NAN, VISITOR))
                .records(new MinutesShared(TEAM, HUI, null, Map.of(), Set.of(NAN, VISITOR), TODAY));
    }

    @Test
    void minutes_are_proofread_by_those_who_were_there_or_take_part() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, shareMinutes(STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void minutes_are_shared_once() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .given(FACILITATOR, minutesShared())
                .when(NAN, shareMinutes())
                .isRefused(HuiRule.MINUTES_ARE_SHARED_ONCE);
    }

    @Test
    void minutes_are_corrected_by_adding_to_them_as_often_as_it_takes() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .given(FACILITATOR, minutesShared())
                .given(NAN, new MinutesCorrected(TEAM, HUI, words(8), NAN, TODAY))
                .when(NAN, correctMinutes())
                .records(new MinutesCorrected(TEAM, HUI, words(8), NAN, TODAY));
    }

    @Test
    void minutes_that_nobody_has_read_are_not_corrected() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, correctMinutes())
                .isRefused(HuiRule.MINUTES_ARE_CORRECTED_AFTER_THEY_ARE_SHARED);
    }

    @Test
    void nobody_is_named_to_write_minutes_that_are_shared() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .given(FACILITATOR, minutesShared())
                .when(NAN, nameMinuteTaker(KAIAKO))
                .isRefused(HuiRule.A_MINUTE_TAKER_IS_NAMED_BEFORE_MINUTES_ARE_SHARED);
    }

    @Test
    void how_a_hui_was_is_said_afterwards() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, reflect(null))
                .isRefused(HuiRule.A_HUI_IS_REFLECTED_ON_AFTER_IT_WAS_HELD);
    }

    @Test
    void how_a_hui_was_for_someone_present_is_not_confirmed_when_another_writes_it() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, reflect(VISITOR))
                .records(new HuiReflectedOn(TEAM, HUI, words(8), VISITOR, false, TODAY, Audience.PARTNERSHIP));
    }

    @Test
    void how_a_hui_was_is_said_by_those_who_were_there_or_take_part() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, reflect(STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_hui_is_called_once() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, call(HUI, LATER_ON))
                .isRefused(HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED);
    }
}
