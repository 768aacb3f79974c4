package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.formed;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.standing;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.askForAHand;
import static nz.partnershipledger.command.Requests.handOverTo;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Requests.noteProgress;
import static nz.partnershipledger.command.Requests.takeBack;
import static nz.partnershipledger.command.Story.ofAPerson;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.KeepPrivately;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.WhatFollowsIsNoWiderThanItsBeginning;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.RecordPrivately;
import nz.partnershipledger.command.commitment.ShareCommitment;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.person.PersonRegistered;
import org.junit.jupiter.api.Test;

/** A promise that its author keeps to themselves, in their own history. Its beginning has version 2 there. */
class PrivatePromiseTest {
    private static PersonRegistered registered() {
        return new PersonRegistered(NAN, words(7), null);
    }

    private static RecordPrivately privately(FollowUp command) {
        return new RecordPrivately(NAN, command, standing());
    }

    private static CommitmentMade privatelyMade() {
        return new CommitmentMade(TEAM, PROMISE, promise(NAN, null), true, MADE_ON, Audience.PRIVATE);
    }

    private static WhatIsPrivate what(PersonId promiser) {
        return new WhatIsPrivate(make(promise(promiser, null), Audience.PRIVATE));
    }

    @Test
    void a_private_promise_is_decided_by_its_partnership() {
        ofThePartnership().when(NAN, what(NAN)).answers(List.of(privatelyMade()));
    }

    @Test
    void and_stands_in_its_authors_history() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .when(NAN, new KeepPrivately(NAN, () -> List.of(privatelyMade())))
                .records(privatelyMade());
    }

    @Test
    void a_private_promise_is_ones_own() {
        ofThePartnership().when(NAN, what(KAIAKO)).isRefused(CommitmentRule.A_PRIVATE_PROMISE_IS_ONES_OWN);
    }

    @Test
    void it_does_not_stand_in_the_partnership() {
        ofThePartnership()
                .when(NAN, make(promise(NAN, null), Audience.PRIVATE))
                .isRefused(APrivateEntryIsKeptByItsAuthor.class);
    }

    @Test
    void shared_it_stands_there_with_what_became_of_it() {
        CommitmentKept kept = new CommitmentKept(TEAM, PROMISE, NAN, null, LATER, Audience.PARTNERSHIP);
        ofThePartnership()
                .when(NAN, new ShareCommitment(make(promise(NAN, null), Audience.PARTNERSHIP), List.of(kept)))
                .records(
                        new CommitmentMade(TEAM, PROMISE, promise(NAN, null), true, MADE_ON, Audience.PARTNERSHIP),
                        kept);
    }

    @Test
    void what_is_shared_is_asked_about_there() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .given(NAN, new EntryShared(TEAM, 2, PROMISE.value(), NAN, TODAY))
                .when(NAN, privately(keep()))
                .isRefused(CommitmentRule.NO_SUCH_COMMITMENT);
    }

    @Test
    void what_follows_is_private_too() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(NAN, privately(noteProgress()))
                .records(new ProgressNoted(TEAM, PROMISE, NAN, words(3), LATER, Audience.PRIVATE));
    }

    @Test
    void what_follows_is_not_for_others_to_read() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(NAN, privately(noteProgress(Audience.PARTNERSHIP)))
                .isRefused(WhatFollowsIsNoWiderThanItsBeginning.class);
    }

    @Test
    void it_is_kept() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(NAN, privately(keep()))
                .records(new CommitmentKept(TEAM, PROMISE, NAN, null, LATER, Audience.PRIVATE));
    }

    @Test
    void the_same_rules_hold() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .given(NAN, new CommitmentKept(TEAM, PROMISE, NAN, null, LATER, Audience.PRIVATE))
                .when(NAN, privately(keep()))
                .isRefused(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT);
    }

    @Test
    void a_keeping_is_taken_back_by_its_version_in_that_history() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .given(NAN, new CommitmentKept(TEAM, PROMISE, NAN, null, LATER, Audience.PRIVATE))
                .when(NAN, privately(takeBack(3)))
                .records(new CommitmentEntryTakenBack(TEAM, PROMISE, NAN, 3, null, LATER, Audience.PRIVATE));
    }

    @Test
    void nobody_else_speaks_of_it() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(KAIAKO, privately(keep()))
                .isRefused(CommitmentRule.NO_SUCH_COMMITMENT);
    }

    @Test
    void it_is_not_handed_over() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(NAN, privately(handOverTo(KAIAKO)))
                .isRefused(CommitmentRule.A_PRIVATE_PROMISE_REACHES_NOBODY_ELSE);
    }

    @Test
    void no_hand_is_asked_for() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(NAN, privately(askForAHand(KAIAKO)))
                .isRefused(CommitmentRule.A_PRIVATE_PROMISE_REACHES_NOBODY_ELSE);
    }

    @Test
    void of_another_partnership_it_is_no_promise() {
        PartnershipId other = new PartnershipId(uuid(77));
        PartnershipFormed formed = formed();
        Standing otherStanding = Standing.of(new PartnershipFormed(
                other,
                formed.label(),
                formed.cluster(),
                formed.kura(),
                formed.kind(),
                formed.tier(),
                NAN,
                formed.facilitatorRole(),
                FORMED_ON));
        KeepCommitment keep = new KeepCommitment(other, PROMISE, null, null, LATER, null);
        ofAPerson()
                .given(FACILITATOR, registered())
                .given(NAN, privatelyMade())
                .when(NAN, new RecordPrivately(NAN, keep, otherStanding))
                .isRefused(CommitmentRule.NO_SUCH_COMMITMENT);
    }

    @Test
    void the_standing_of_another_partnership_does_not_count() {
        KeepCommitment keep = new KeepCommitment(new PartnershipId(uuid(77)), PROMISE, null, null, LATER, null);
        assertThatThrownBy(() -> privately(keep)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_does_not_take_part_records_nothing_about_a_partnership() {
        ofThePartnership().when(STRANGER, what(STRANGER)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }
}
