package nz.partnershipledger.command.decision;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;

/**
 * What may become of a matter that has been proposed.
 *
 * @param matter the matter
 * @param actor who records it
 * @param surroundings who may speak
 */
record Deciding(Matter matter, PersonId actor, Surroundings surroundings) {

    MatterEvent decide(AboutAMatter command) {
        PersonId speaker = command.speaker(actor);
        return switch (command) {
            case WishOutcome wish -> wish(wish, speaker);
            case TakeStance take -> take(take, speaker);
            case ConfirmStance confirm -> confirm(confirm);
            case HandOverDecision handOver -> handOver(handOver, speaker);
            case MakeDecision make -> make(make);
            case ReviewDecision review -> review(review, speaker);
        };
    }

    private OutcomeWished wish(WishOutcome command, PersonId speaker) {
        checkSpeaks(command, speaker);
        AStanceIsTakenBeforeTheDecision.check(matter.isUndecided());
        return new OutcomeWished(
                command.partnership(),
                command.decision(),
                speaker,
                command.text(),
                speaker.equals(actor),
                command.on());
    }

    private StanceTaken take(TakeStance command, PersonId speaker) {
        AnObjectionNeedsAReason.check(command.stance() != Stance.OBJECT || command.reason() != null);
        checkSpeaks(command, speaker);
        AStanceIsTakenBeforeTheDecision.check(matter.isUndecided());
        boolean personally = speaker.equals(actor);
        OnesOwnObjectionIsLiftedByOneself.check(personally
                || matter.standOf(speaker).filter(Stand::isObjectionInPerson).isEmpty());
        return new StanceTaken(
                command.partnership(),
                command.decision(),
                speaker,
                command.stance(),
                command.reason(),
                personally,
                command.on());
    }

    /** It may be confirmed after the decision too: minutes reach those they quote when the hui is over. */
    private StanceConfirmed confirm(ConfirmStance command) {
        Stand waiting = matter.standOf(actor).filter(Stand::isWaiting).orElseThrow(ThereIsNoStanceToConfirm::here);
        NothingHappensBeforeItBegan.check(command.on(), waiting.on());
        return new StanceConfirmed(command.partnership(), command.decision(), actor, command.on());
    }

    private DecisionHandedOver handOver(HandOverDecision command, PersonId speaker) {
        AHandOverNamesToWhom.check(!command.to().isEmpty());
        checkSpeaks(command, speaker);
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), command.to(), "to");
        OnlyWhatIsUndecidedIsHandedOver.check(matter.isUndecided());
        OnlyThoseItWasHandedToHandItOn.check(
                !matter.isHandedOver() || matter.handedTo().contains(speaker));
        return new DecisionHandedOver(
                command.partnership(), command.decision(), command.to(), command.text(), speaker, command.on());
    }

    private DecisionMade make(MakeDecision command) {
        ADecisionSaysWhoDecided.check(!command.decidedBy().isEmpty());
        AReviewIsNotBeforeItsDecision.check(
                command.reviewOn() == null || !command.reviewOn().isBefore(command.on()));
        ADecisionIsMadeOnce.check(matter.isUndecided());
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), command.decidedBy(), "decidedBy");
        NothingHappensBeforeItBegan.check(command.on(), matter.since());
        boolean asHandedOver = command.how() == DecidedHow.HANDED_OVER;
        if (matter.isHandedOver()) {
            OnlyThoseItWasHandedToDecide.check(matter.handedTo().containsAll(command.decidedBy()));
            WhatWasHandedOverIsDecidedAsHandedOver.check(asHandedOver);
        } else {
            OnlyWhatWasHandedOverIsDecidedAsHandedOver.check(!asHandedOver);
        }
        AnObjectionBlocksConsensus.check(command.how() != DecidedHow.CONSENSUS || !matter.isObjectedTo());
        return new DecisionMade(
                command.partnership(),
                command.decision(),
                command.how(),
                command.decidedBy(),
                command.outcome(),
                command.reviewOn(),
                command.on());
    }

    private DecisionReviewed review(ReviewDecision command, PersonId speaker) {
        AChangedOrReversedDecisionSaysWhy.check(command.finding() == Finding.STANDS || command.text() != null);
        OnlyADecisionThatStandsIsReviewed.check(matter.progress() == Progress.MADE);
        checkSpeaks(command, speaker);
        return new DecisionReviewed(
                command.partnership(), command.decision(), command.finding(), command.text(), speaker, command.on());
    }

    private void checkSpeaks(AboutAMatter command, PersonId speaker) {
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), speaker, "by");
        NothingHappensBeforeItBegan.check(command.on(), matter.since());
    }
}
