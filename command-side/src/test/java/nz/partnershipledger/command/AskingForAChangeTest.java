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
import static nz.partnershipledger.command.ASketchOfAPartnership.anotherDayAskedFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAccepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAskedFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.madeFor;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.released;
import static nz.partnershipledger.command.ASketchOfAPartnership.renegotiated;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Meeting.HUI;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Requests.handOverTo;
import static nz.partnershipledger.command.Requests.release;
import static nz.partnershipledger.command.Requests.renegotiate;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp.AnswerChange;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawChange;
import nz.partnershipledger.command.commitment.WhoPromised;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeAskedFor.Change;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody's promise is changed without them: what another wants of it waits for their yes. */
class AskingForAChangeTest {
    /** The entry that asks, the second after the beginning. */
    private static final long ENTRY = 6;

    private static AnswerChange says(boolean isSo, ChangeAskedFor asked) {
        return new AnswerChange(TEAM, PROMISE, null, asked, ENTRY, isSo, null, LATER, null);
    }

    private static EntryConfirmed yes() {
        return new EntryConfirmed(TEAM, ENTRY, PROMISE.value(), NAN, null, LATER, ALL);
    }

    private static EntryNotSo no() {
        return new EntryNotSo(TEAM, ENTRY, PROMISE.value(), NAN, null, LATER, ALL);
    }

    private static WithdrawChange withdraw() {
        return new WithdrawChange(TEAM, PROMISE, null, null, LATER, null);
    }

    private static ChangeWithdrawn withdrawn(PersonId by) {
        return new ChangeWithdrawn(TEAM, PROMISE, by, null, LATER, ALL);
    }

    private static ChangeAskedFor releaseAskedFor() {
        return new ChangeAskedFor(
                TEAM,
                PROMISE,
                KAIAKO,
                NAN,
                Change.RELEASE,
                null,
                null,
                null,
                null,
                null,
                Set.of(KAIAKO),
                null,
                null,
                LATER,
                ALL);
    }

    private static RenegotiateCommitment anotherDay(
            @Nullable PersonId by, @Nullable HuiId hui, @Nullable PersonalText whyNotAsked) {
        return new RenegotiateCommitment(
                TEAM, PROMISE, by, TODAY, null, null, null, Set.of(KAIAKO), hui, whyNotAsked, LATER, null);
    }

    private static Story anotherDayWasAskedFor() {
        return ofThePartnership().given(NAN, made(NAN)).given(KAIAKO, anotherDayAskedFor(KAIAKO, null, KAIAKO));
    }

    @Test
    void another_asks_for_another_day() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, renegotiate(null, KAIAKO))
                .records(anotherDayAskedFor(KAIAKO, null, KAIAKO));
    }

    @Test
    void whoever_writes_down_that_the_promiser_wants_it_asks_them() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, anotherDay(NAN, null, null))
                .records(anotherDayAskedFor(KAIAKO, null, KAIAKO));
    }

    @Test
    void another_asks_to_let_it_go() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, release(null, KAIAKO))
                .records(releaseAskedFor());
    }

    @Test
    void asking_takes_who_must_agree_as_well() {
        ofThePartnership()
                .given(NAN, madeFor(MOKO, NAN))
                .when(KAIAKO, renegotiate(null, KAIAKO))
                .isRefused(CommitmentRule.THE_ONE_IT_IS_FOR_MUST_AGREE);
    }

    @Test
    void the_yes_of_the_promiser_puts_another_day_in_force() {
        anotherDayWasAskedFor()
                .when(NAN, says(true, anotherDayAskedFor(KAIAKO, null, KAIAKO)))
                .records(yes(), renegotiated(NAN, KAIAKO));
    }

    @Test
    void the_yes_of_the_promiser_lets_it_go() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(KAIAKO, releaseAskedFor())
                .when(NAN, says(true, releaseAskedFor()))
                .records(yes(), released(NAN, KAIAKO));
    }

    @Test
    void the_yes_of_the_promiser_offers_it_to_the_other() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(FACILITATOR, handOverAskedFor(FACILITATOR, KAIAKO))
                .when(NAN, says(true, handOverAskedFor(FACILITATOR, KAIAKO)))
                .records(yes(), offered(NAN, KAIAKO));
    }

    @Test
    void the_no_of_the_promiser_leaves_it_as_it_was() {
        anotherDayWasAskedFor()
                .when(NAN, says(false, anotherDayAskedFor(KAIAKO, null, KAIAKO)))
                .records(no());
    }

    @Test
    void nobody_else_says_yes() {
        anotherDayWasAskedFor()
                .when(KAIAKO, says(true, anotherDayAskedFor(KAIAKO, null, KAIAKO)))
                .isRefused(CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS);
    }

    @Test
    void after_a_no_there_is_nothing_to_say_yes_to() {
        anotherDayWasAskedFor()
                .given(NAN, no())
                .when(NAN, says(true, anotherDayAskedFor(KAIAKO, null, KAIAKO)))
                .isRefused(CommitmentRule.NO_CHANGE_WAITS);
    }

    @Test
    void after_a_no_another_change_can_be_asked_for() {
        anotherDayWasAskedFor()
                .given(NAN, no())
                .when(KAIAKO, release(null, KAIAKO))
                .records(releaseAskedFor());
    }

    @Test
    void nothing_is_answered_before_it_was_asked() {
        AnswerChange early = new AnswerChange(
                TEAM,
                PROMISE,
                null,
                anotherDayAskedFor(KAIAKO, null, KAIAKO),
                ENTRY,
                true,
                null,
                LATER.minusDays(1),
                null);
        anotherDayWasAskedFor().when(NAN, early).isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void one_change_waits_at_a_time() {
        anotherDayWasAskedFor()
                .when(FACILITATOR, handOverTo(MOKO))
                .isRefused(CommitmentRule.ONE_CHANGE_IS_ASKED_FOR_AT_A_TIME);
    }

    @Test
    void meanwhile_the_promiser_changes_it_as_before() {
        anotherDayWasAskedFor().when(NAN, renegotiate(null, KAIAKO)).records(renegotiated(NAN, KAIAKO));
    }

    @Test
    void who_asked_withdraws_it() {
        anotherDayWasAskedFor().when(KAIAKO, withdraw()).records(withdrawn(KAIAKO));
    }

    @Test
    void nobody_else_withdraws_it() {
        anotherDayWasAskedFor()
                .when(MOKO, withdraw())
                .isRefused(CommitmentRule.ONLY_WHO_ASKED_FOR_A_CHANGE_WITHDRAWS_IT);
    }

    @Test
    void what_was_withdrawn_waits_no_longer() {
        anotherDayWasAskedFor()
                .given(KAIAKO, withdrawn(KAIAKO))
                .when(NAN, says(true, anotherDayAskedFor(KAIAKO, null, KAIAKO)))
                .isRefused(CommitmentRule.NO_CHANGE_WAITS);
    }

    @Test
    void what_nobody_asked_for_is_not_withdrawn() {
        ofThePartnership().given(NAN, made(NAN)).when(KAIAKO, withdraw()).isRefused(CommitmentRule.NO_CHANGE_WAITS);
    }

    @Test
    void it_ends_when_the_promise_is_kept() {
        anotherDayWasAskedFor()
                .given(NAN, kept(NAN))
                .when(NAN, says(true, anotherDayAskedFor(KAIAKO, null, KAIAKO)))
                .isRefused(CommitmentRule.NO_CHANGE_WAITS);
    }

    @Test
    void it_ends_when_another_holds_the_promise() {
        anotherDayWasAskedFor()
                .given(NAN, offered(NAN, MOKO))
                .given(MOKO, handOverAccepted(MOKO, true))
                .when(KAIAKO, withdraw())
                .isRefused(CommitmentRule.NO_CHANGE_WAITS);
    }

    @Test
    void what_did_not_happen_is_asked_to_be_let_go() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, missed(NAN, null))
                .when(KAIAKO, release(null, KAIAKO))
                .records(releaseAskedFor());
    }

    @Test
    void said_at_a_hui_where_the_promiser_was_it_is_in_force() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, FACILITATOR))
                .when(FACILITATOR, anotherDay(NAN, HUI, null))
                .records(renegotiated(NAN, KAIAKO));
    }

    @Test
    void said_at_a_hui_where_the_promiser_was_not_it_is_asked_for() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(FACILITATOR))
                .when(FACILITATOR, anotherDay(NAN, HUI, null))
                .records(anotherDayAskedFor(FACILITATOR, null, KAIAKO));
    }

    @Test
    void said_at_a_hui_by_another_it_is_asked_for() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, FACILITATOR))
                .when(FACILITATOR, anotherDay(null, HUI, null))
                .records(anotherDayAskedFor(FACILITATOR, null, KAIAKO));
    }

    @Test
    void the_hui_is_one_that_is_here() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(FACILITATOR, anotherDay(NAN, HUI, null))
                .isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void for_who_could_not_be_asked_the_facilitator_says_why() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(FACILITATOR, anotherDay(null, null, words(8)))
                .records(anotherDayAskedFor(FACILITATOR, words(8), KAIAKO), renegotiated(FACILITATOR, KAIAKO));
    }

    @Test
    void for_who_could_not_be_asked_whom_it_is_for_says_why() {
        ofThePartnership()
                .given(NAN, madeFor(KAIAKO, NAN))
                .when(KAIAKO, anotherDay(null, null, words(8)))
                .records(anotherDayAskedFor(KAIAKO, words(8), KAIAKO), renegotiated(KAIAKO, KAIAKO));
    }

    @Test
    void nobody_else_changes_it_unasked() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, anotherDay(null, null, words(8)))
                .isRefused(CommitmentRule.ONLY_THE_FACILITATOR_OR_WHOM_IT_IS_FOR_CHANGES_IT_UNASKED);
    }

    @Test
    void what_nobody_could_be_asked_waits_for_nobody() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(FACILITATOR, anotherDayAskedFor(FACILITATOR, words(8), KAIAKO))
                .when(FACILITATOR, withdraw())
                .isRefused(CommitmentRule.NO_CHANGE_WAITS);
    }

    @Test
    void who_may_know_of_a_promise_is_told_with_whom_it_is() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, new WhoPromised(TEAM, PROMISE))
                .answers(new WhoPromised.Promiser(NAN, true));
    }
}
