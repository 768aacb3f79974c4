package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.madeFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.minuted;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.proposed;
import static nz.partnershipledger.command.ASketchOfAPartnership.spokenBy;
import static nz.partnershipledger.command.ASketchOfAPartnership.suggestedBy;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofThePartnership;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.events.commitment.CommitmentMade;
import org.junit.jupiter.api.Test;

/** How a promise begins. */
class PromisingTest {
    @Test
    void ones_own_promise_is_open_and_confirmed() {
        ofThePartnership().when(NAN, make(promise(NAN, MOKO))).records(madeFor(MOKO, NAN));
    }

    @Test
    void what_someone_said_at_a_hui_is_open_but_not_confirmed() {
        ofThePartnership().when(FACILITATOR, make(spokenBy(NAN))).records(minuted(NAN));
    }

    @Test
    void what_one_said_oneself_at_a_hui_is_confirmed() {
        ofThePartnership()
                .when(NAN, make(spokenBy(NAN)))
                .records(new CommitmentMade(TEAM, PROMISE, spokenBy(NAN), true, MADE_ON, ALL));
    }

    @Test
    void anything_else_is_a_proposal() {
        ofThePartnership().when(FACILITATOR, make(promise(NAN, null))).records(proposed(NAN));
    }

    @Test
    void the_promiser_is_a_partner() {
        ofThePartnership().when(FACILITATOR, make(promise(STRANGER, null))).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void the_promiser_is_a_partner_still() {
        ofThePartnership()
                .given(FACILITATOR, left(MOKO))
                .when(FACILITATOR, make(promise(MOKO, null)))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void who_suggested_it_is_a_partner() {
        ofThePartnership().when(FACILITATOR, make(suggestedBy(STRANGER, NAN))).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void the_one_it_is_for_is_a_partner() {
        ofThePartnership().when(NAN, make(promise(NAN, STRANGER))).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void nothing_is_promised_before_the_partnership_formed() {
        MakeCommitment early = new MakeCommitment(TEAM, PROMISE, promise(NAN, null), FORMED_ON.minusDays(1), ALL);
        ofThePartnership().when(NAN, early).isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void a_promise_may_be_made_on_the_day_the_partnership_forms() {
        MakeCommitment early = new MakeCommitment(TEAM, PROMISE, promise(NAN, null), FORMED_ON, ALL);
        ofThePartnership()
                .when(NAN, early)
                .records(new CommitmentMade(TEAM, PROMISE, promise(NAN, null), true, FORMED_ON, ALL));
    }

    @Test
    void a_promise_begins_once() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, make(promise(NAN, null)))
                .isRefused(CommitmentRule.THIS_PROMISE_IS_ALREADY_RECORDED);
    }

    @Test
    void of_a_promise_that_never_began_nothing_is_said() {
        ofThePartnership().when(NAN, keep()).isRefused(CommitmentRule.NO_SUCH_COMMITMENT);
    }
}
