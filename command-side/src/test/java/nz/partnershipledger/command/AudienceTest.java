package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.accept;
import static nz.partnershipledger.command.Requests.denyAgreement;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Requests.noteProgress;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Set;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatFollowsIsNoWiderThanItsBeginning;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.ProgressNoted;
import org.junit.jupiter.api.Test;

/** Whom an entry reaches. */
class AudienceTest {
    private static final Audience FOR_MOKO = Audience.people(Set.of(MOKO));

    @Test
    void a_promise_may_be_for_named_people() {
        ofThePartnership().when(NAN, make(promise(NAN, null), FOR_MOKO)).records(made(NAN, FOR_MOKO));
    }

    @Test
    void those_it_is_marked_for_are_partners() {
        ofThePartnership()
                .when(NAN, make(promise(NAN, null), Audience.people(Set.of(STRANGER))))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void a_private_promise_does_not_stand_in_the_partnership() {
        ofThePartnership()
                .when(NAN, make(promise(NAN, null), Audience.PRIVATE))
                .isRefused(APrivateEntryIsKeptByItsAuthor.class);
    }

    @Test
    void what_follows_reaches_those_whom_the_promise_reaches() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .when(NAN, noteProgress())
                .records(new ProgressNoted(TEAM, PROMISE, NAN, words(3), LATER, FOR_MOKO));
    }

    @Test
    void what_follows_may_reach_fewer() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, noteProgress(FOR_MOKO))
                .records(new ProgressNoted(TEAM, PROMISE, NAN, words(3), LATER, FOR_MOKO));
    }

    @Test
    void what_follows_reaches_no_more() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .when(NAN, noteProgress(Audience.PARTNERSHIP))
                .isRefused(WhatFollowsIsNoWiderThanItsBeginning.class);
    }

    @Test
    void what_follows_reaches_nobody_else() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .when(NAN, noteProgress(Audience.people(Set.of(MOKO, KAIAKO))))
                .isRefused(WhatFollowsIsNoWiderThanItsBeginning.class);
    }

    @Test
    void what_follows_something_shared_is_not_private() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, noteProgress(Audience.PRIVATE))
                .isRefused(APrivateEntryIsKeptByItsAuthor.class);
    }

    @Test
    void whom_a_promise_does_not_reach_learns_nothing_of_it() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .when(KAIAKO, keep())
                .isRefused(CommitmentRule.NO_SUCH_COMMITMENT);
    }

    @Test
    void not_even_the_facilitator() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .when(FACILITATOR, keep())
                .isRefused(CommitmentRule.NO_SUCH_COMMITMENT);
    }

    @Test
    void whom_a_promise_reaches_may_speak_of_it() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .when(MOKO, noteProgress())
                .records(new ProgressNoted(TEAM, PROMISE, MOKO, words(3), LATER, FOR_MOKO));
    }

    @Test
    void whom_it_is_offered_to_may_take_it_over() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .given(NAN, new HandOverOffered(TEAM, PROMISE, NAN, KAIAKO, null, LATER, FOR_MOKO))
                .when(KAIAKO, accept())
                .records(new HandOverAccepted(TEAM, PROMISE, KAIAKO, true, null, LATER, FOR_MOKO));
    }

    @Test
    void who_is_said_to_have_agreed_may_say_that_they_did_not() {
        ofThePartnership()
                .given(NAN, made(NAN, FOR_MOKO))
                .given(NAN, new CommitmentReleased(TEAM, PROMISE, NAN, null, Set.of(KAIAKO), null, LATER, FOR_MOKO))
                .when(KAIAKO, denyAgreement(6))
                .records(new AgreementDenied(TEAM, PROMISE, KAIAKO, 6, null, LATER, FOR_MOKO));
    }
}
