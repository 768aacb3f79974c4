package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Meeting.HUI;
import static nz.partnershipledger.command.Meeting.LATER_ON;
import static nz.partnershipledger.command.Meeting.VISITOR;
import static nz.partnershipledger.command.Meeting.answer;
import static nz.partnershipledger.command.Meeting.answered;
import static nz.partnershipledger.command.Meeting.at;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.calledWithMinuteTaker;
import static nz.partnershipledger.command.Meeting.cancelled;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Meeting.opened;
import static nz.partnershipledger.command.Story.ofThePartnership;

import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.hui.HuiRule;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.hui.HuiPostponed;
import org.junit.jupiter.api.Test;

/** What partners answer when a hui is called, until it begins. */
class HuiAnswersTest {
    @Test
    void a_partner_says_whether_they_can_come() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, answer(Coming.ANOTHER_TIME, words(5)))
                .records(answered(NAN, Coming.ANOTHER_TIME, words(5)));
    }

    @Test
    void each_may_change_their_answer() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, answered(NAN, Coming.CAN_COME, null))
                .when(NAN, answer(Coming.CANNOT))
                .records(answered(NAN, Coming.CANNOT, null));
    }

    @Test
    void the_same_answer_twice_changes_nothing() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, answered(NAN, Coming.CAN_COME, null))
                .given(KAIAKO, answered(KAIAKO, Coming.CANNOT, null))
                .when(NAN, answer(Coming.CAN_COME))
                .isRefused(HuiRule.THAT_IS_WHAT_YOU_ANSWERED_LAST);
    }

    @Test
    void the_same_answer_can_be_given_again_in_words() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, answered(NAN, Coming.CANNOT, null))
                .when(NAN, answer(Coming.CANNOT, words(5)))
                .records(answered(NAN, Coming.CANNOT, words(5)));
    }

    @Test
    void what_another_answered_is_not_ones_own_answer() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(KAIAKO, answered(KAIAKO, Coming.CAN_COME, null))
                .when(NAN, answer(Coming.CAN_COME))
                .records(answered(NAN, Coming.CAN_COME, null));
    }

    @Test
    void a_hui_that_is_moved_is_answered_anew() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, answered(NAN, Coming.CAN_COME, null))
                .given(FACILITATOR, new HuiPostponed(TEAM, HUI, at(LATER_ON), null, TODAY))
                .when(NAN, answer(Coming.CAN_COME))
                .records(answered(NAN, Coming.CAN_COME, null));
    }

    @Test
    void who_is_no_partner_is_not_asked() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .when(STRANGER, answer(Coming.CAN_COME))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void whoever_writes_the_minutes_and_is_no_partner_is_not_asked() {
        ofThePartnership()
                .given(FACILITATOR, calledWithMinuteTaker())
                .given(STRANGER, opened())
                .when(STRANGER, answer(Coming.CAN_COME))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void a_hui_that_was_opened_is_not_answered() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, opened())
                .when(NAN, answer(Coming.CANNOT))
                .isRefused(HuiRule.ONLY_A_HUI_THAT_HAS_NOT_BEGUN_IS_ANSWERED);
    }

    @Test
    void a_hui_that_was_held_is_not_answered() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, answer(Coming.CANNOT))
                .isRefused(HuiRule.ONLY_A_HUI_THAT_HAS_NOT_BEGUN_IS_ANSWERED);
    }

    @Test
    void a_cancelled_hui_is_not_answered() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, answer(Coming.CAN_COME))
                .isRefused(HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI);
    }
}
