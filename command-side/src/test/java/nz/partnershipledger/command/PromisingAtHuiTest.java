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
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Meeting.DIFFICULTY;
import static nz.partnershipledger.command.Meeting.HUI;
import static nz.partnershipledger.command.Meeting.LATER_ON;
import static nz.partnershipledger.command.Meeting.VISITOR;
import static nz.partnershipledger.command.Meeting.at;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.cancelled;
import static nz.partnershipledger.command.Meeting.difficult;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Meeting.spokenAtHui;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.hui.HuiPostponed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How promises spring from hui, and are due at them. */
class PromisingAtHuiTest {
    private static Promise dueAt(HuiId hui, @Nullable LocalDate day) {
        return new Promise(words(2), NAN, null, null, day, hui, Origin.UNSAID, false, null, null);
    }

    private static Promise answering(PersonId promiser, DifficultyId difficulty) {
        Origin origin = new Origin(null, null, difficulty, null, null);
        return new Promise(words(2), promiser, null, null, null, null, origin, false, null, null);
    }

    private static KeepCommitment keepOf(PersonId by) {
        return new KeepCommitment(TEAM, PROMISE, by, null, TODAY, null);
    }

    @Test
    void what_is_due_at_a_hui_is_due_on_its_day() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, make(dueAt(HUI, null)))
                .records(new CommitmentMade(TEAM, PROMISE, dueAt(HUI, TODAY), true, MADE_ON, ALL));
    }

    @Test
    void what_is_due_at_a_hui_that_was_moved_is_due_on_its_new_day() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, new HuiPostponed(TEAM, HUI, at(LATER_ON), null, TODAY))
                .when(NAN, make(dueAt(HUI, null)))
                .records(new CommitmentMade(TEAM, PROMISE, dueAt(HUI, LATER_ON), true, MADE_ON, ALL));
    }

    @Test
    void what_is_due_at_a_hui_is_due_on_no_other_day() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, make(dueAt(HUI, LATER)))
                .isRefused(CommitmentRule.A_PROMISE_IS_DUE_ON_A_DAY_OR_AT_A_HUI);
    }

    @Test
    void nothing_is_due_at_a_hui_that_is_not_here() {
        ofThePartnership().when(NAN, make(dueAt(HUI, null))).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void nothing_is_due_at_a_hui_that_was_held() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, make(dueAt(HUI, null)))
                .isRefused(CommitmentRule.A_PROMISE_IS_DUE_AT_A_HUI_TO_COME);
    }

    @Test
    void nothing_is_due_at_a_hui_that_was_cancelled() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, cancelled(HUI))
                .when(NAN, make(dueAt(HUI, null)))
                .isRefused(CommitmentRule.A_PROMISE_IS_DUE_AT_A_HUI_TO_COME);
    }

    @Test
    void nothing_private_is_due_at_a_hui() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, new WhatIsPrivate(make(dueAt(HUI, null), Audience.PRIVATE)))
                .isRefused(CommitmentRule.A_PRIVATE_PROMISE_IS_DUE_AT_NO_HUI);
    }

    @Test
    void a_promise_is_moved_to_a_hui() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, made(NAN))
                .when(
                        NAN,
                        new RenegotiateCommitment(
                                TEAM, PROMISE, null, null, HUI, null, null, Set.of(KAIAKO), TODAY, null))
                .records(new CommitmentRenegotiated(
                        TEAM, PROMISE, NAN, TODAY, HUI, null, null, Set.of(KAIAKO), TODAY, ALL));
    }

    @Test
    void a_promise_is_not_moved_to_a_day_and_a_hui() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, made(NAN))
                .when(
                        NAN,
                        new RenegotiateCommitment(
                                TEAM, PROMISE, null, LATER, HUI, null, null, Set.of(KAIAKO), TODAY, null))
                .isRefused(CommitmentRule.A_PROMISE_IS_DUE_ON_A_DAY_OR_AT_A_HUI);
    }

    @Test
    void a_promise_is_not_moved_to_a_hui_that_was_held() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, made(NAN))
                .given(FACILITATOR, held(NAN))
                .when(
                        NAN,
                        new RenegotiateCommitment(
                                TEAM, PROMISE, null, null, HUI, null, null, Set.of(KAIAKO), TODAY, null))
                .isRefused(CommitmentRule.A_PROMISE_IS_DUE_AT_A_HUI_TO_COME);
    }

    @Test
    void a_promise_springs_from_a_hui_that_is_here() {
        ofThePartnership().when(NAN, make(spokenAtHui(NAN))).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void a_promise_answers_a_difficulty_that_is_here() {
        ofThePartnership().when(NAN, make(answering(NAN, DIFFICULTY))).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void a_promise_answers_a_difficulty() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, difficult(NAN, true))
                .when(NAN, make(answering(NAN, DIFFICULTY)))
                .records(new CommitmentMade(TEAM, PROMISE, answering(NAN, DIFFICULTY), true, MADE_ON, ALL));
    }

    @Test
    void what_someone_present_promises_is_open_and_not_confirmed() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(FACILITATOR, make(spokenAtHui(VISITOR)))
                .records(new CommitmentMade(TEAM, PROMISE, spokenAtHui(VISITOR), false, MADE_ON, ALL));
    }

    @Test
    void whoever_was_not_there_did_not_speak_at_a_hui() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(FACILITATOR, make(spokenAtHui(KAIAKO)))
                .isRefused(CommitmentRule.ONLY_WHO_WAS_THERE_SPOKE_AT_A_HUI);
    }

    @Test
    void whoever_was_not_there_and_is_no_partner_promises_nothing() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(FACILITATOR, make(spokenAtHui(STRANGER)))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void what_someone_present_promised_is_kept_by_them() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .given(FACILITATOR, new CommitmentMade(TEAM, PROMISE, spokenAtHui(VISITOR), false, MADE_ON, ALL))
                .when(NAN, keepOf(VISITOR))
                .records(new CommitmentKept(TEAM, PROMISE, VISITOR, null, TODAY, ALL));
    }

    @Test
    void someone_who_was_elsewhere_keeps_nothing() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .given(FACILITATOR, new CommitmentMade(TEAM, PROMISE, spokenAtHui(VISITOR), false, MADE_ON, ALL))
                .when(NAN, keepOf(STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void what_someone_present_promised_is_reopened() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .given(FACILITATOR, new CommitmentMade(TEAM, PROMISE, spokenAtHui(VISITOR), false, MADE_ON, ALL))
                .given(NAN, kept(VISITOR))
                .when(NAN, new ReopenCommitment(TEAM, PROMISE, null, null, TODAY, null))
                .records(new CommitmentReopened(TEAM, PROMISE, NAN, null, TODAY, ALL));
    }
}
