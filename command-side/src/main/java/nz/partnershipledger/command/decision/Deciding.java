package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.OnesOwnWord;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.decision.AboutAMatter.ConfirmStance;
import nz.partnershipledger.command.decision.AboutAMatter.HandOverDecision;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReverseDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.events.Audience;
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
import nz.partnershipledger.events.entry.EntryWidened;

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
            case ReverseDecision reverse -> review(reverse.asReview(), speaker);
        };
    }

    private OutcomeWished wish(WishOutcome command, PersonId speaker) {
        checkSpeaks(command, speaker);
        DecisionRule.A_STANCE_IS_TAKEN_BEFORE_THE_DECISION.check(matter.isUndecided());
        return new OutcomeWished(
                command.partnership(),
                command.decision(),
                speaker,
                command.text(),
                speaker.equals(actor),
                command.on(),
                OnesOwnWord.reaching(command.audience(), speaker, actor, surroundings.standing()));
    }

    private StanceTaken take(TakeStance command, PersonId speaker) {
        DecisionRule.AN_OBJECTION_NEEDS_A_REASON.check(command.stance() != Stance.OBJECT || command.reason() != null);
        checkSpeaks(command, speaker);
        DecisionRule.A_STANCE_IS_TAKEN_BEFORE_THE_DECISION.check(matter.isUndecided());
        boolean personally = speaker.equals(actor);
        DecisionRule.ONES_OWN_OBJECTION_IS_LIFTED_BY_ONESELF.check(personally
                || matter.standsOf(speaker)
                        .filter(Stand::isObjectionInPerson)
                        .noneMatch(it -> surroundings.now(it.marked()).holds(actor)));
        return new StanceTaken(
                command.partnership(),
                command.decision(),
                speaker,
                command.stance(),
                command.reason(),
                personally,
                command.on(),
                OnesOwnWord.reaching(command.audience(), speaker, actor, surroundings.standing()));
    }

    /** It may be confirmed after the decision too: minutes reach those they quote when the hui is over. */
    private StanceConfirmed confirm(ConfirmStance command) {
        Stand waiting = matter.waitingFor(actor).orElseThrow(DecisionRule.THERE_IS_NO_STANCE_TO_CONFIRM::refusal);
        NothingHappensBeforeItBegan.check(command.on(), waiting.on());
        return new StanceConfirmed(
                command.partnership(), command.decision(), actor, command.on(), surroundings.now(waiting.marked()));
    }

    private DecisionHandedOver handOver(HandOverDecision command, PersonId speaker) {
        Set<PersonId> to = command.to().asSet();
        DecisionRule.A_HAND_OVER_NAMES_TO_WHOM.check(!to.isEmpty());
        checkSpeaks(command, speaker);
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), to, "to");
        DecisionRule.ONLY_WHAT_IS_UNDECIDED_IS_HANDED_OVER.check(matter.isUndecided());
        DecisionRule.ONLY_THOSE_IT_WAS_HANDED_TO_HAND_IT_ON.check(
                !matter.isHandedOver() || matter.handedTo().contains(speaker));
        return new DecisionHandedOver(
                command.partnership(), command.decision(), to, command.text(), speaker, command.on());
    }

    private DecisionMade make(MakeDecision command) {
        DecisionRule.A_DECISION_SAYS_WHO_DECIDED.check(!command.decidedBy().isEmpty());
        DecisionRule.A_REVIEW_IS_NOT_BEFORE_ITS_DECISION.check(
                command.reviewOn() == null || !command.reviewOn().isBefore(command.on()));
        DecisionRule.A_DECISION_IS_MADE_ONCE.check(matter.isUndecided());
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), command.decidedBy(), "decidedBy");
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), command.about(), "about");
        NothingHappensBeforeItBegan.check(command.on(), matter.since());
        boolean asHandedOver = command.how() == DecidedHow.HANDED_OVER;
        if (matter.isHandedOver()) {
            DecisionRule.ONLY_THOSE_IT_WAS_HANDED_TO_DECIDE.check(
                    matter.handedTo().containsAll(command.decidedBy()));
            DecisionRule.WHAT_WAS_HANDED_OVER_IS_DECIDED_AS_HANDED_OVER.check(asHandedOver);
        } else {
            DecisionRule.ONLY_WHAT_WAS_HANDED_OVER_IS_DECIDED_AS_HANDED_OVER.check(!asHandedOver);
        }
        DecisionRule.AN_OBJECTION_BLOCKS_CONSENSUS.check(
                command.how() != DecidedHow.CONSENSUS || !matter.isObjectedTo());
        return new DecisionMade(
                command.partnership(),
                command.decision(),
                command.how(),
                command.decidedBy(),
                command.about().isEmpty() ? surroundings.standing().akongaAndWhanau() : command.about(),
                command.outcome(),
                command.reviewOn(),
                command.on());
    }

    /** A stance is for some until it is decided; then every partner reads where each of them stood. */
    List<EntryWidened> widened(LocalDate on) {
        return matter.kept().stream()
                .filter(it -> !surroundings.now(it.marked()).equals(Audience.PARTNERSHIP))
                .map(it -> new EntryWidened(
                        surroundings.standing().partnership(),
                        it.marked().entry(),
                        matter.id().value(),
                        it.whose(),
                        on,
                        Audience.PARTNERSHIP))
                .toList();
    }

    private DecisionReviewed review(ReviewDecision command, PersonId speaker) {
        DecisionRule.A_CHANGED_OR_REVERSED_DECISION_SAYS_WHY.check(
                command.finding() == Finding.STANDS || command.text() != null);
        DecisionRule.ONLY_A_DECISION_THAT_STANDS_IS_REVIEWED.check(matter.progress() == Progress.MADE);
        checkSpeaks(command, speaker);
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), command.agreedBy(), "agreedBy");
        return new DecisionReviewed(
                command.partnership(),
                command.decision(),
                command.finding(),
                command.text(),
                speaker,
                command.agreedBy(),
                command.on());
    }

    private void checkSpeaks(AboutAMatter command, PersonId speaker) {
        ThisPersonIsNotAPartner.check(surroundings, matter.origin(), speaker, "by");
        NothingHappensBeforeItBegan.check(command.on(), matter.since());
    }
}
