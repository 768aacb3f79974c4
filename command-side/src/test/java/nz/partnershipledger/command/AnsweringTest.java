package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.accepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.confirmed;
import static nz.partnershipledger.command.ASketchOfAPartnership.declined;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAccepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.minuted;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.proposed;
import static nz.partnershipledger.command.ASketchOfAPartnership.released;
import static nz.partnershipledger.command.ASketchOfAPartnership.suggestedBy;
import static nz.partnershipledger.command.ASketchOfAPartnership.withdrawn;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.accept;
import static nz.partnershipledger.command.Requests.acceptFor;
import static nz.partnershipledger.command.Requests.confirm;
import static nz.partnershipledger.command.Requests.confirmFor;
import static nz.partnershipledger.command.Requests.decline;
import static nz.partnershipledger.command.Requests.keepFor;
import static nz.partnershipledger.command.Requests.withdraw;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.stream.Stream;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a proposal, a hand-over or what others wrote down is answered. */
class AnsweringTest {
    @Test
    void who_promised_what_another_took_over_does_not_withdraw_it() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, offered(NAN, KAIAKO))
                .given(FACILITATOR, handOverAccepted(KAIAKO, false))
                .when(NAN, withdraw())
                .isRefused(CommitmentRule.ONLY_A_PROPOSAL_CAN_BE_WITHDRAWN);
    }

    @Test
    void the_one_asked_accepts() {
        ofThePartnership().given(FACILITATOR, proposed(NAN)).when(NAN, accept()).records(accepted(NAN, true));
    }

    @Test
    void what_is_said_with_it_is_kept() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(NAN, new AcceptCommitment(TEAM, PROMISE, null, words(9), LATER, null))
                .records(new CommitmentAccepted(TEAM, PROMISE, NAN, true, words(9), LATER, ALL));
    }

    @Test
    void an_acceptance_that_another_recorded_is_not_confirmed() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(KAIAKO, acceptFor(NAN))
                .records(accepted(NAN, false));
    }

    @Test
    void nobody_accepts_for_themselves_what_was_put_to_another() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(KAIAKO, accept())
                .isRefused(CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS);
    }

    @Test
    void an_open_promise_is_not_accepted_again() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, accept())
                .isRefused(CommitmentRule.THERE_IS_NOTHING_TO_ACCEPT);
    }

    @Test
    void a_declined_proposal_is_not_accepted() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .given(NAN, declined(NAN))
                .when(NAN, accept())
                .isRefused(CommitmentRule.THERE_IS_NOTHING_TO_ACCEPT);
    }

    @Test
    void the_promiser_confirms_what_was_minuted() {
        ofThePartnership().given(FACILITATOR, minuted(NAN)).when(NAN, confirm()).records(confirmed(NAN));
    }

    @Test
    void the_promiser_confirms_an_acceptance_that_another_recorded() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .given(FACILITATOR, accepted(NAN, false))
                .when(NAN, confirm())
                .records(confirmed(NAN));
    }

    @Test
    void a_promise_kept_before_it_was_confirmed_can_still_be_confirmed() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN), kept(FACILITATOR))
                .when(NAN, confirm())
                .records(confirmed(NAN));
    }

    @Test
    void nobody_else_confirms() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .when(KAIAKO, confirm())
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_CONFIRMS);
    }

    @Test
    void nobody_confirms_for_the_promiser() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .when(KAIAKO, confirmFor(NAN))
                .isRefused(CommitmentRule.ONLY_THE_PROMISER_CONFIRMS);
    }

    @Test
    void a_promise_is_confirmed_once() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .given(NAN, confirmed(NAN))
                .when(NAN, confirm())
                .isRefused(CommitmentRule.ONLY_AN_UNCONFIRMED_PROMISE_IS_CONFIRMED);
    }

    @Test
    void a_proposal_is_accepted_and_not_confirmed() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(NAN, confirm())
                .isRefused(CommitmentRule.ONLY_AN_UNCONFIRMED_PROMISE_IS_CONFIRMED);
    }

    @Test
    void the_one_asked_declines() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(NAN, decline())
                .records(declined(NAN));
    }

    @Test
    void this_is_not_what_i_said() {
        ofThePartnership().given(FACILITATOR, minuted(NAN)).when(NAN, decline()).records(declined(NAN));
    }

    static Stream<CommitmentWentOn> whatAnotherSaysBecameOfIt() {
        return Stream.of(kept(FACILITATOR), missed(FACILITATOR, null), released(FACILITATOR, FACILITATOR));
    }

    @ParameterizedTest
    @MethodSource("whatAnotherSaysBecameOfIt")
    void nor_is_it_once_another_said_what_became_of_it(CommitmentWentOn became) {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN), became)
                .when(NAN, decline())
                .records(declined(NAN));
    }

    @Test
    void nobody_else_declines() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(KAIAKO, decline())
                .isRefused(CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS);
    }

    @Test
    void a_confirmed_promise_is_not_declined() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, decline())
                .isRefused(CommitmentRule.THERE_IS_NOTHING_TO_DECLINE);
    }

    @Test
    void a_promise_that_was_confirmed_since_is_not_declined() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .given(NAN, confirmed(NAN))
                .when(NAN, decline())
                .isRefused(CommitmentRule.THERE_IS_NOTHING_TO_DECLINE);
    }

    @Test
    void who_recorded_a_proposal_withdraws_it() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(FACILITATOR, withdraw())
                .records(withdrawn(FACILITATOR));
    }

    @Test
    void who_suggested_a_proposal_withdraws_it() {
        ofThePartnership()
                .given(FACILITATOR, new CommitmentProposed(TEAM, PROMISE, suggestedBy(KAIAKO, NAN), MADE_ON, ALL))
                .when(KAIAKO, withdraw())
                .records(withdrawn(KAIAKO));
    }

    @Test
    void nobody_else_withdraws_it() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .when(KAIAKO, withdraw())
                .isRefused(CommitmentRule.ONLY_ITS_PROPOSER_WITHDRAWS_A_PROPOSAL);
    }

    @Test
    void an_accepted_proposal_is_not_withdrawn() {
        ofThePartnership()
                .given(FACILITATOR, proposed(NAN))
                .given(NAN, accepted(NAN, true))
                .when(FACILITATOR, withdraw())
                .isRefused(CommitmentRule.ONLY_A_PROPOSAL_CAN_BE_WITHDRAWN);
    }

    @Test
    void who_wrote_down_what_its_promiser_has_not_confirmed_takes_it_off() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .when(FACILITATOR, withdraw())
                .records(withdrawn(FACILITATOR));
    }

    @Test
    void nobody_else_takes_off_what_was_written_down() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .when(KAIAKO, withdraw())
                .isRefused(CommitmentRule.ONLY_ITS_PROPOSER_WITHDRAWS_A_PROPOSAL);
    }

    @Test
    void what_its_promiser_confirmed_is_not_taken_off() {
        ofThePartnership()
                .given(FACILITATOR, minuted(NAN))
                .given(NAN, confirmed(NAN))
                .when(FACILITATOR, withdraw())
                .isRefused(CommitmentRule.ONLY_A_PROPOSAL_CAN_BE_WITHDRAWN);
    }

    @Test
    void whose_act_it_is_takes_part() {
        ofThePartnership().given(NAN, made(NAN)).when(NAN, keepFor(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }
}
