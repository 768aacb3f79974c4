package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAccepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.released;
import static nz.partnershipledger.command.ASketchOfAPartnership.renegotiated;
import static nz.partnershipledger.command.ASketchOfAPartnership.reopened;
import static nz.partnershipledger.command.ASketchOfAPartnership.takenBack;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.denyAgreement;
import static nz.partnershipledger.command.Requests.denyAgreementFor;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.reopen;
import static nz.partnershipledger.command.Requests.shareReason;
import static nz.partnershipledger.command.Requests.takeBack;
import static nz.partnershipledger.command.Requests.takeBackFor;
import static nz.partnershipledger.command.Story.ofThePartnership;

import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ReasonShared;
import org.junit.jupiter.api.Test;

/** What is said about an earlier entry of a promise. Its beginning has version 5, what follows has 6. */
class SettingRightTest {
    @Test
    void the_recorder_takes_a_keeping_back() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(KAIAKO, kept(KAIAKO))
                .when(KAIAKO, takeBack(6))
                .records(takenBack(KAIAKO, 6));
    }

    @Test
    void the_promiser_takes_a_keeping_back() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(KAIAKO, kept(KAIAKO))
                .when(NAN, takeBack(6))
                .records(takenBack(NAN, 6));
    }

    @Test
    void nobody_else_takes_it_back() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(KAIAKO, kept(KAIAKO))
                .when(MOKO, takeBack(6))
                .isRefused(CommitmentRule.ONLY_ITS_RECORDER_OR_THE_PROMISER_TAKES_IT_BACK);
    }

    @Test
    void nobody_takes_it_back_for_the_promiser() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(KAIAKO, kept(KAIAKO))
                .when(MOKO, takeBackFor(NAN, 6))
                .isRefused(CommitmentRule.ONLY_ITS_RECORDER_OR_THE_PROMISER_TAKES_IT_BACK);
    }

    @Test
    void another_entry_is_not_taken_back() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, takeBack(5))
                .isRefused(CommitmentRule.ONLY_THE_LATEST_ENTRY_THAT_HOLDS_IS_TAKEN_BACK);
    }

    @Test
    void an_entry_is_taken_back_once() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN), takenBack(NAN, 6))
                .when(NAN, takeBack(6))
                .isRefused(CommitmentRule.ONLY_THE_LATEST_ENTRY_THAT_HOLDS_IS_TAKEN_BACK);
    }

    @Test
    void what_was_reopened_no_longer_holds() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN), reopened(NAN))
                .when(NAN, takeBack(6))
                .isRefused(CommitmentRule.ONLY_THE_LATEST_ENTRY_THAT_HOLDS_IS_TAKEN_BACK);
    }

    @Test
    void after_a_keeping_is_taken_back_the_promise_is_open() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN), takenBack(NAN, 6))
                .when(NAN, keep())
                .records(kept(NAN));
    }

    @Test
    void after_a_letting_go_is_taken_back_the_promise_is_missed_as_before() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(NAN, released(NAN, KAIAKO), takenBack(NAN, 7))
                .when(NAN, reopen())
                .records(reopened(NAN));
    }

    @Test
    void after_a_letting_go_is_taken_back_the_miss_may_be_taken_back_too() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(NAN, released(NAN, KAIAKO), takenBack(NAN, 7))
                .when(NAN, takeBack(6))
                .records(takenBack(NAN, 6));
    }

    @Test
    void the_miss_beneath_a_letting_go_is_not_taken_back_first() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(NAN, released(NAN, KAIAKO))
                .when(NAN, takeBack(6))
                .isRefused(CommitmentRule.ONLY_THE_LATEST_ENTRY_THAT_HOLDS_IS_TAKEN_BACK);
    }

    @Test
    void i_did_not_agree() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .when(KAIAKO, denyAgreement(6))
                .records(new AgreementDenied(TEAM, PROMISE, KAIAKO, 6, null, LATER, ALL));
    }

    @Test
    void i_did_not_agree_to_a_renegotiation() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, renegotiated(NAN, KAIAKO))
                .when(KAIAKO, denyAgreement(6))
                .records(new AgreementDenied(TEAM, PROMISE, KAIAKO, 6, null, LATER, ALL));
    }

    @Test
    void who_left_since_may_still_say_that_they_did_not_agree() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .given(FACILITATOR, left(KAIAKO))
                .when(KAIAKO, denyAgreement(6))
                .records(new AgreementDenied(TEAM, PROMISE, KAIAKO, 6, null, LATER, ALL));
    }

    @Test
    void nobody_denies_an_agreement_for_another() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .when(MOKO, denyAgreementFor(KAIAKO, 6))
                .isRefused(CommitmentRule.ONLY_WHO_IS_SAID_TO_HAVE_AGREED_DENIES_IT);
    }

    @Test
    void who_is_not_said_to_have_agreed_denies_nothing() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .when(MOKO, denyAgreement(6))
                .isRefused(CommitmentRule.ONLY_WHO_IS_SAID_TO_HAVE_AGREED_DENIES_IT);
    }

    @Test
    void an_agreement_is_denied_once() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .given(KAIAKO, new AgreementDenied(TEAM, PROMISE, KAIAKO, 6, null, LATER, ALL))
                .when(KAIAKO, denyAgreement(6))
                .isRefused(CommitmentRule.ONLY_WHO_IS_SAID_TO_HAVE_AGREED_DENIES_IT);
    }

    @Test
    void the_promiser_shares_a_reason() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .when(NAN, shareReason(6))
                .records(new ReasonShared(TEAM, PROMISE, NAN, 6, null, LATER, ALL));
    }

    @Test
    void who_gave_a_reason_shares_it_even_after_a_hand_over() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(NAN, reopened(NAN), offered(NAN, KAIAKO))
                .given(KAIAKO, handOverAccepted(KAIAKO, true))
                .when(NAN, shareReason(6))
                .records(new ReasonShared(TEAM, PROMISE, NAN, 6, null, LATER, ALL));
    }

    @Test
    void nobody_else_shares_a_reason() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .when(KAIAKO, shareReason(6))
                .isRefused(CommitmentRule.ONLY_WHO_GAVE_A_REASON_SHARES_IT);
    }

    @Test
    void where_no_reason_was_given_there_is_none_to_share() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, null))
                .when(NAN, shareReason(6))
                .isRefused(CommitmentRule.THERE_IS_NO_REASON_TO_SHARE);
    }

    @Test
    void a_reason_is_shared_once() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(NAN, new ReasonShared(TEAM, PROMISE, NAN, 6, null, LATER, ALL))
                .when(NAN, shareReason(6))
                .isRefused(CommitmentRule.THERE_IS_NO_REASON_TO_SHARE);
    }
}
