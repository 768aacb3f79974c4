package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.madeFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.minuted;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.proposed;
import static nz.partnershipledger.command.ASketchOfAPartnership.spokenBy;
import static nz.partnershipledger.command.ASketchOfAPartnership.suggestedBy;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.time.LocalDate;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.commitment.Works.WorkCommand;
import nz.partnershipledger.command.commitment.Works.WorkCommand.RecordWork;
import nz.partnershipledger.command.commitment.Works.WorkCommand.TakeThanksBack;
import nz.partnershipledger.command.commitment.Works.WorkCommand.ThankForWork;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.WorkEvent.ThanksTakenBack;
import nz.partnershipledger.events.commitment.WorkEvent.WorkDone;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkThanked;
import org.jspecify.annotations.Nullable;
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

    private static final WorkId WORK = new WorkId(uuid(60));

    private static WorkDone done(PersonId by, @Nullable PersonId owedTo, boolean confirmed) {
        return new WorkDone(TEAM, WORK, words(2), by, owedTo, confirmed, MADE_ON);
    }

    private static WorkCommand record(@Nullable PersonId by, @Nullable PersonId owedTo, LocalDate on) {
        return new RecordWork(TEAM, WORK, words(2), by, owedTo, on);
    }

    private static WorkCommand thank(LocalDate on) {
        return new ThankForWork(TEAM, WORK, on);
    }

    private static Story ofWorkFor(@Nullable PersonId owedTo) {
        return ofThePartnership().given(NAN, done(NAN, owedTo, true));
    }

    @Test
    void what_nobody_promised_is_written_by_who_did_it_or_for_them_and_then_not_confirmed() {
        ofThePartnership().when(NAN, record(null, MOKO, MADE_ON)).records(done(NAN, MOKO, true));
        ofThePartnership().when(FACILITATOR, record(NAN, null, MADE_ON)).records(done(NAN, null, false));
    }

    @Test
    void work_is_done_by_a_partner_for_a_partner_since_it_formed_and_not_in_days_to_come() {
        LocalDate early = FORMED_ON.minusDays(1);
        LocalDate ahead = TODAY.plusDays(1);
        ofThePartnership().when(NAN, record(STRANGER, null, MADE_ON)).isRefused(ThisPersonIsNotAPartner.class);
        ofThePartnership().when(NAN, record(null, STRANGER, MADE_ON)).isRefused(ThisPersonIsNotAPartner.class);
        ofThePartnership().when(NAN, record(null, null, early)).isRefused(NothingHappensBeforeItBegan.class);
        ofThePartnership().when(NAN, record(null, null, ahead)).isRefused(GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD);
    }

    @Test
    void the_one_it_was_for_thanks_once_and_where_that_is_nobody_another_than_who_did_it() {
        WorkThanked byMoko = new WorkThanked(TEAM, WORK, MOKO, NAN, TODAY);
        ofWorkFor(MOKO).when(MOKO, thank(TODAY)).records(byMoko);
        ofWorkFor(null).when(MOKO, thank(TODAY)).records(byMoko);
        ofWorkFor(MOKO).when(KAIAKO, thank(TODAY)).isRefused(CommitmentRule.THE_ONE_IT_WAS_FOR_THANKS);
        ofWorkFor(null).when(NAN, thank(TODAY)).isRefused(CommitmentRule.THE_ONE_IT_WAS_FOR_THANKS);
        ofWorkFor(null).given(MOKO, byMoko).when(MOKO, thank(TODAY)).isRefused(CommitmentRule.THANKS_ARE_SAID_ONCE);
        ofWorkFor(null).when(MOKO, thank(FORMED_ON)).isRefused(NothingHappensBeforeItBegan.class);
        ofThePartnership().when(MOKO, thank(TODAY)).isRefused(CommitmentRule.NO_SUCH_WORK);
    }

    @Test
    void thanks_are_taken_back_once_by_who_gave_them_and_not_given_again() {
        TakeThanksBack back = new TakeThanksBack(TEAM, WORK, TODAY);
        WorkThanked byMoko = new WorkThanked(TEAM, WORK, MOKO, NAN, TODAY);
        ThanksTakenBack taken = new ThanksTakenBack(TEAM, WORK, MOKO, NAN, TODAY);
        Story thanked = ofWorkFor(null).given(MOKO, byMoko);
        thanked.when(MOKO, back).records(taken);
        thanked.when(KAIAKO, back).isRefused(CommitmentRule.THERE_ARE_NO_THANKS_TO_TAKE_BACK);
        thanked.when(MOKO, new TakeThanksBack(TEAM, WORK, FORMED_ON)).isRefused(NothingHappensBeforeItBegan.class);
        thanked.given(MOKO, taken).when(MOKO, back).isRefused(CommitmentRule.THERE_ARE_NO_THANKS_TO_TAKE_BACK);
        thanked.given(MOKO, taken).when(MOKO, thank(TODAY)).isRefused(CommitmentRule.THANKS_ARE_SAID_ONCE);
        ofThePartnership().when(MOKO, back).isRefused(CommitmentRule.NO_SUCH_WORK);
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
