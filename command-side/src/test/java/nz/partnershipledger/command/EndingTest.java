package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.madeFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.proposed;
import static nz.partnershipledger.command.ASketchOfAPartnership.released;
import static nz.partnershipledger.command.ASketchOfAPartnership.reopened;
import static nz.partnershipledger.command.ASketchOfAPartnership.withdrawn;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.dispute;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.keepFor;
import static nz.partnershipledger.command.Requests.miss;
import static nz.partnershipledger.command.Requests.missFor;
import static nz.partnershipledger.command.Requests.release;
import static nz.partnershipledger.command.Requests.reopen;
import static nz.partnershipledger.command.Story.ofThePartnership;

import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import org.junit.jupiter.api.Test;

/** How a promise ends, and begins again. */
class EndingTest {
    @Test
    void an_open_promise_is_kept() {
        ofThePartnership().given(NAN, made(NAN)).when(NAN, keep()).records(kept(NAN));
    }

    @Test
    void any_partner_records_a_keeping() {
        ofThePartnership().given(NAN, made(NAN)).when(KAIAKO, keep()).records(kept(KAIAKO));
    }

    @Test
    void any_partner_records_a_keeping_for_the_promiser() {
        ofThePartnership().given(NAN, made(NAN)).when(KAIAKO, keepFor(NAN)).records(kept(NAN));
    }

    @Test
    void a_kept_commitment_cannot_be_kept_again() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, keep())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT);
    }

    @Test
    void a_proposal_is_not_kept() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(NAN, keep())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT);
    }

    @Test
    void a_withdrawn_proposal_is_not_kept() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN), withdrawn(FACILITATOR))
                .when(NAN, keep())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT);
    }

    @Test
    void a_keeping_does_not_lie_ahead() {
        KeepCommitment ahead = new KeepCommitment(TEAM, PROMISE, null, null, TODAY.plusDays(1), null);
        ofThePartnership().given(NAN, made(NAN)).when(NAN, ahead).isRefused(GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD);
    }

    @Test
    void a_miss_does_not_lie_ahead() {
        MissCommitment ahead = new MissCommitment(TEAM, PROMISE, null, null, null, TODAY.plusDays(1), null);
        ofThePartnership().given(NAN, made(NAN)).when(NAN, ahead).isRefused(GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD);
    }

    @Test
    void a_keeping_may_be_today() {
        KeepCommitment now = new KeepCommitment(TEAM, PROMISE, null, null, TODAY, null);
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, now)
                .records(new CommitmentKept(TEAM, PROMISE, NAN, null, TODAY, ALL));
    }

    @Test
    void the_promiser_says_that_it_did_not_happen_and_why() {
        ofThePartnership().given(NAN, made(NAN)).when(NAN, miss(words(4))).records(missed(NAN, words(4)));
    }

    @Test
    void another_says_that_it_did_not_happen_and_not_why() {
        ofThePartnership().given(NAN, made(NAN)).when(KAIAKO, miss(null)).records(missed(KAIAKO, null));
    }

    @Test
    void another_does_not_say_why_it_did_not_happen() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, miss(words(4)))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON);
    }

    @Test
    void another_does_not_say_why_in_the_promisers_name() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, missFor(NAN, words(4)))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON);
    }

    @Test
    void what_was_missed_is_not_missed_again() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .when(NAN, miss(null))
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_MISSED);
    }

    @Test
    void what_was_missed_is_not_kept_before_it_is_reopened() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .when(NAN, keep())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT);
    }

    @Test
    void an_open_promise_is_let_go_together() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, release(null, KAIAKO))
                .records(released(NAN, KAIAKO));
    }

    @Test
    void a_missed_promise_is_let_go_together() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .when(NAN, release(null, KAIAKO))
                .records(released(NAN, KAIAKO));
    }

    @Test
    void a_promise_is_let_go_with_the_one_it_is_for() {
        ofThePartnership()
                .given(NAN, madeFor(MOKO, NAN))
                .when(NAN, release(null, KAIAKO))
                .isRefused(CommitmentRule.THE_ONE_IT_IS_FOR_MUST_AGREE);
    }

    @Test
    void the_promiser_alone_does_not_let_it_go() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, release(null, NAN))
                .isRefused(CommitmentRule.ANOTHER_PARTNER_MUST_AGREE);
    }

    @Test
    void another_does_not_say_why_it_is_let_go() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, release(words(4), KAIAKO))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON);
    }

    @Test
    void a_kept_promise_is_not_let_go() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, release(null, KAIAKO))
                .isRefused(CommitmentRule.ONLY_AN_OPEN_OR_MISSED_COMMITMENT_CAN_BE_RELEASED);
    }

    @Test
    void a_promise_is_let_go_once() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .when(NAN, release(null, KAIAKO))
                .isRefused(CommitmentRule.ONLY_AN_OPEN_OR_MISSED_COMMITMENT_CAN_BE_RELEASED);
    }

    @Test
    void another_sees_a_keeping_differently() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(KAIAKO, dispute())
                .records(new KeepingDisputed(TEAM, PROMISE, KAIAKO, null, LATER, ALL));
    }

    @Test
    void a_disputed_keeping_still_holds() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .given(KAIAKO, new KeepingDisputed(TEAM, PROMISE, KAIAKO, null, LATER, ALL))
                .when(NAN, keep())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT);
    }

    @Test
    void the_promiser_does_not_dispute_a_keeping() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, dispute())
                .isRefused(CommitmentRule.ANOTHER_SEES_IT_DIFFERENTLY);
    }

    @Test
    void what_is_not_kept_is_not_disputed() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, dispute())
                .isRefused(CommitmentRule.ONLY_A_KEPT_COMMITMENT_CAN_BE_SEEN_DIFFERENTLY);
    }

    @Test
    void a_missed_promise_is_reopened() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .when(NAN, reopen())
                .records(reopened(NAN));
    }

    @Test
    void a_kept_promise_is_reopened() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(KAIAKO, reopen())
                .records(reopened(KAIAKO));
    }

    @Test
    void a_reopened_promise_may_be_kept() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(NAN, reopened(NAN))
                .when(NAN, keep())
                .records(kept(NAN));
    }

    @Test
    void an_open_promise_is_not_reopened() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, reopen())
                .isRefused(CommitmentRule.ONLY_A_KEPT_OR_MISSED_COMMITMENT_CAN_BE_REOPENED);
    }

    @Test
    void a_released_promise_is_not_reopened() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, released(NAN, KAIAKO))
                .when(NAN, reopen())
                .isRefused(CommitmentRule.ONLY_A_KEPT_OR_MISSED_COMMITMENT_CAN_BE_REOPENED);
    }

    @Test
    void a_promise_is_not_reopened_with_someone_who_has_left() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, words(4)))
                .given(FACILITATOR, left(NAN))
                .when(KAIAKO, reopen())
                .isRefused(CommitmentRule.AN_OPEN_PROMISE_NEEDS_A_CARRIER);
    }
}
