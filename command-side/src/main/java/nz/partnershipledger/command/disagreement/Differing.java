package nz.partnershipledger.command.disagreement;

import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.OnesOwnWord;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;

/**
 * What may become of a difference that has been raised.
 *
 * @param difference the difference
 * @param actor who records it
 * @param surroundings who may speak, and what there is to link to
 */
record Differing(Difference difference, PersonId actor, Surroundings surroundings) {

    DifferenceEvent decide(AboutADifference command) {
        return switch (command) {
            case SayPosition say -> say(say);
            case ConfirmPosition confirm -> confirm(confirm);
            case NoteCommonGround note -> note(note);
            case SettleDisagreement settle -> settle(settle);
            case LeaveDisagreementStanding leave -> leave(leave);
            case ReopenDisagreement reopen -> reopen(reopen);
            case AboutAGuess guess -> throw new IllegalArgumentException("decided by Guessing: " + guess.getClass());
        };
    }

    private DifferenceEvent say(SayPosition command) {
        Position position = command.position();
        DisagreementRule.A_POSITION_SAYS_SOMETHING.check(
                position.explanation() != null || position.intervention() != null || position.responsibility() != null);
        PersonId whose = command.whose() == null ? actor : command.whose();
        checkSpeaks(command, whose);
        DisagreementRule.NO_POSITION_IS_TAKEN_ON_WHAT_IS_SETTLED.check(difference.state() != State.SETTLED);
        return command.isGuessOf(actor) ? guess(command, whose) : take(command, whose);
    }

    /** Its author reads it, which takes a partner; whoever only writes the minutes guesses nothing. */
    private PositionGuessed guess(SayPosition command, PersonId whose) {
        ThisPersonIsNotAPartner.check(surroundings.standing(), actor, "by");
        DisagreementRule.A_GUESS_IS_READ_BY_ITS_AUTHOR.check(!(command.audience() instanceof Audience.Named));
        return new PositionGuessed(
                command.partnership(),
                command.disagreement(),
                command.guess(),
                whose,
                command.position(),
                actor,
                Audience.PRIVATE,
                command.on());
    }

    private PositionTaken take(SayPosition command, PersonId whose) {
        boolean personally = whose.equals(actor);
        DisagreementRule.ONLY_WHO_WAS_AT_THE_HUI_SPOKE_THERE.check(personally || wasAtItsHui(whose));
        return new PositionTaken(
                command.partnership(),
                command.disagreement(),
                whose,
                command.position(),
                personally,
                null,
                command.on(),
                OnesOwnWord.reaching(command.audience(), whose, actor, surroundings.standing()));
    }

    private boolean wasAtItsHui(PersonId person) {
        return difference.hui() != null
                && surroundings.presentAt(difference.hui()).contains(person);
    }

    private PositionConfirmed confirm(ConfirmPosition command) {
        Waiting waiting =
                difference.waitingFor(actor).orElseThrow(DisagreementRule.THERE_IS_NO_POSITION_TO_CONFIRM::refusal);
        NothingHappensBeforeItBegan.check(command.on(), waiting.on());
        return new PositionConfirmed(
                command.partnership(), command.disagreement(), actor, command.on(), surroundings.now(waiting.marked()));
    }

    private CommonGroundNoted note(NoteCommonGround command) {
        PersonId speaker = command.speaker(actor);
        checkSpeaks(command, speaker);
        return new CommonGroundNoted(
                command.partnership(),
                command.disagreement(),
                command.text(),
                speaker,
                agreed(command.agreedBy()),
                command.on());
    }

    /** Where nobody is named, those between whom it stands are said to have agreed. */
    private Set<PersonId> agreed(Set<PersonId> agreedBy) {
        ThisPersonIsNotAPartner.check(surroundings, difference.origin(), agreedBy, "agreedBy");
        return agreedBy.isEmpty() ? difference.between() : agreedBy;
    }

    private DisagreementSettled settle(SettleDisagreement command) {
        WhatAnEntryLinksToIsHere.check(surroundings, command.commitments(), "commitments");
        DisagreementRule.ONLY_AN_UNSETTLED_DIFFERENCE_IS_SETTLED.check(difference.state() != State.SETTLED);
        checkSpeaks(command, command.speaker(actor));
        NothingHappensBeforeItBegan.check(command.on(), difference.since());
        return new DisagreementSettled(
                command.partnership(),
                command.disagreement(),
                command.how(),
                command.agreement(),
                agreed(command.agreedBy()),
                command.commitments(),
                command.on());
    }

    private DisagreementLeftStanding leave(LeaveDisagreementStanding command) {
        DisagreementRule.THE_DAY_TO_COME_BACK_COMES_LATER.check(
                command.revisitOn().isAfter(command.on()));
        DisagreementRule.ONLY_AN_OPEN_DIFFERENCE_IS_LEFT_STANDING.check(difference.state() == State.OPEN);
        NothingHappensBeforeItBegan.check(command.on(), difference.since());
        return new DisagreementLeftStanding(
                command.partnership(),
                command.disagreement(),
                command.text(),
                agreed(command.agreedBy()),
                command.revisitOn(),
                command.on());
    }

    private DisagreementReopened reopen(ReopenDisagreement command) {
        PersonId speaker = command.speaker(actor);
        checkSpeaks(command, speaker);
        DisagreementRule.ONLY_A_SETTLED_OR_STANDING_DIFFERENCE_IS_REOPENED.check(difference.state() != State.OPEN);
        NothingHappensBeforeItBegan.check(command.on(), difference.since());
        return new DisagreementReopened(
                command.partnership(), command.disagreement(), command.text(), speaker, command.on());
    }

    private void checkSpeaks(AboutADifference command, PersonId speaker) {
        ThisPersonIsNotAPartner.check(surroundings, difference.origin(), speaker, "by");
        NothingHappensBeforeItBegan.check(command.on(), difference.began());
    }
}
