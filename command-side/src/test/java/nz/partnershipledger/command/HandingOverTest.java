package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.confirmed;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAccepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAskedFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverDeclined;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.accept;
import static nz.partnershipledger.command.Requests.acceptFor;
import static nz.partnershipledger.command.Requests.confirm;
import static nz.partnershipledger.command.Requests.decline;
import static nz.partnershipledger.command.Requests.handOver;
import static nz.partnershipledger.command.Requests.handOverTo;
import static nz.partnershipledger.command.Requests.miss;
import static nz.partnershipledger.command.Story.ofThePartnership;

import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import org.junit.jupiter.api.Test;

/** How a promise goes from one to another. */
class HandingOverTest {
    @Test
    void the_promiser_hands_over() {
        ofThePartnership().given(NAN, made(NAN)).when(NAN, handOverTo(KAIAKO)).records(offered(NAN, KAIAKO));
    }

    @Test
    void the_facilitator_asks_the_promiser_to_hand_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(FACILITATOR, handOverTo(KAIAKO))
                .records(handOverAskedFor(FACILITATOR, KAIAKO));
    }

    @Test
    void another_who_writes_down_that_the_promiser_hands_over_asks_for_it() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(MOKO, handOver(NAN, KAIAKO))
                .records(handOverAskedFor(MOKO, KAIAKO));
    }

    @Test
    void nobody_else_hands_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, handOverTo(MOKO))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_OR_THE_FACILITATOR_HANDS_OVER);
    }

    @Test
    void a_promise_is_handed_to_a_partner() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, handOverTo(STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_promise_is_handed_to_someone_else() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, handOverTo(NAN))
                .isRefused(CommitmentRule.A_PROMISE_IS_HANDED_TO_SOMEONE_ELSE);
    }

    @Test
    void one_hand_over_at_a_time() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(NAN, handOverTo(MOKO))
                .isRefused(CommitmentRule.ONE_HAND_OVER_AT_A_TIME);
    }

    @Test
    void someone_who_left_since_they_were_asked_holds_up_no_other_hand_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(FACILITATOR, left(KAIAKO))
                .when(NAN, handOverTo(MOKO))
                .records(offered(NAN, MOKO));
    }

    @Test
    void a_kept_promise_is_not_handed_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, handOverTo(KAIAKO))
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_HANDED_OVER);
    }

    @Test
    void the_one_asked_takes_it_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(KAIAKO, accept())
                .records(handOverAccepted(KAIAKO, true));
    }

    @Test
    void a_taking_over_that_another_recorded_is_not_confirmed() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(NAN, acceptFor(KAIAKO))
                .records(handOverAccepted(KAIAKO, false));
    }

    @Test
    void nobody_else_takes_it_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(MOKO, accept())
                .isRefused(CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS);
    }

    @Test
    void the_one_asked_does_not_take_it_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(KAIAKO, decline())
                .records(handOverDeclined(KAIAKO));
    }

    @Test
    void the_promiser_does_not_decline_what_was_offered_to_another() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(NAN, decline())
                .isRefused(CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS);
    }

    @Test
    void until_it_is_accepted_it_stays_with_the_first() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .when(NAN, miss(words(4)))
                .records(missed(NAN, words(4)));
    }

    @Test
    void once_declined_it_may_be_offered_again() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(KAIAKO, handOverDeclined(KAIAKO))
                .when(NAN, handOverTo(MOKO))
                .records(offered(NAN, MOKO));
    }

    @Test
    void once_accepted_it_is_with_the_other() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(KAIAKO, handOverAccepted(KAIAKO, true))
                .when(KAIAKO, miss(words(4)))
                .records(missed(KAIAKO, words(4)));
    }

    @Test
    void once_accepted_the_first_gives_no_reason_any_more() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(KAIAKO, handOverAccepted(KAIAKO, true))
                .when(NAN, miss(words(4)))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON);
    }

    @Test
    void it_may_be_handed_back() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(KAIAKO, handOverAccepted(KAIAKO, true))
                .when(KAIAKO, handOverTo(NAN))
                .records(offered(KAIAKO, NAN));
    }

    @Test
    void who_took_over_without_being_asked_in_person_confirms() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(NAN, handOverAccepted(KAIAKO, false))
                .when(KAIAKO, confirm())
                .records(confirmed(KAIAKO));
    }
}
