package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.madeFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.renegotiated;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.askForAHand;
import static nz.partnershipledger.command.Requests.noteProgress;
import static nz.partnershipledger.command.Requests.renegotiate;
import static nz.partnershipledger.command.Requests.renegotiateNothing;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.ProgressNoted;
import org.junit.jupiter.api.Test;

/** What is done with a promise while it is open. */
class CarryingTest {
    @Test
    void any_partner_notes_progress() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, noteProgress())
                .records(new ProgressNoted(TEAM, PROMISE, KAIAKO, words(3), LATER, ALL));
    }

    @Test
    void a_kept_promise_has_no_more_progress() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, noteProgress())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_HAS_PROGRESS);
    }

    @Test
    void the_promiser_asks_for_a_hand() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, askForAHand(KAIAKO))
                .records(new HandAskedFor(TEAM, PROMISE, NAN, words(3), Set.of(KAIAKO), LATER, ALL));
    }

    @Test
    void a_hand_is_asked_of_partners() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, askForAHand(STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void nobody_else_asks_for_a_hand() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, askForAHand(NAN))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_ASKS_FOR_A_HAND);
    }

    @Test
    void no_hand_is_asked_for_with_what_has_ended() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, askForAHand())
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_HELPED);
    }

    @Test
    void a_promise_is_renegotiated_with_the_one_it_is_for() {
        ofThePartnership()
                .given(NAN, madeFor(MOKO, NAN))
                .when(NAN, renegotiate(words(4), MOKO))
                .records(new CommitmentRenegotiated(
                        TEAM, PROMISE, NAN, TODAY, null, null, new SealedReason(words(4)), Set.of(MOKO), LATER, ALL));
    }

    @Test
    void without_the_one_it_is_for_a_promise_is_not_renegotiated() {
        ofThePartnership()
                .given(NAN, madeFor(MOKO, NAN))
                .when(NAN, renegotiate(words(4), KAIAKO))
                .isRefused(CommitmentRule.THE_ONE_IT_IS_FOR_MUST_AGREE);
    }

    @Test
    void a_promise_for_nobody_in_particular_is_renegotiated_with_another_partner() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, renegotiate(null, KAIAKO))
                .records(renegotiated(NAN, KAIAKO));
    }

    @Test
    void a_promise_to_oneself_is_renegotiated_with_another_partner() {
        ofThePartnership()
                .given(NAN, madeFor(NAN, NAN))
                .when(NAN, renegotiate(null, KAIAKO))
                .records(renegotiated(NAN, KAIAKO));
    }

    @Test
    void a_promise_for_someone_who_has_left_is_renegotiated_with_another_partner() {
        ofThePartnership()
                .given(NAN, madeFor(MOKO, NAN))
                .given(FACILITATOR, left(MOKO))
                .when(NAN, renegotiate(null, KAIAKO))
                .records(renegotiated(NAN, KAIAKO));
    }

    @Test
    void the_promiser_alone_does_not_renegotiate() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, renegotiate(null, NAN))
                .isRefused(CommitmentRule.ANOTHER_PARTNER_MUST_AGREE);
    }

    @Test
    void nobody_renegotiates_without_agreement() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, renegotiate(null))
                .isRefused(CommitmentRule.ANOTHER_PARTNER_MUST_AGREE);
    }

    @Test
    void those_who_agree_are_partners() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, renegotiate(null, KAIAKO, STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_renegotiation_changes_something() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, renegotiateNothing(KAIAKO))
                .isRefused(CommitmentRule.A_RENEGOTIATION_CHANGES_SOMETHING);
    }

    @Test
    void another_gives_no_reason_for_the_promiser() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, renegotiate(words(4), FACILITATOR))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON);
    }

    @Test
    void a_missed_promise_is_not_renegotiated() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, null))
                .when(NAN, renegotiate(null, KAIAKO))
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_RENEGOTIATED);
    }

    @Test
    void nothing_happens_to_a_promise_before_it_was_made() {
        KeepCommitment early = new KeepCommitment(TEAM, PROMISE, null, null, MADE_ON.minusDays(1), null);
        ofThePartnership().given(NAN, made(NAN)).when(NAN, early).isRefused(NothingHappensBeforeItBegan.class);
    }
}
