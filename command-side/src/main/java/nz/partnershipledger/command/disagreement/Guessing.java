package nz.partnershipledger.command.disagreement;

import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionTaken;

/**
 * What may become of a guess that the actor knows of.
 *
 * @param difference the difference it is about
 * @param guess the guess
 * @param actor who acts on it, always in person
 * @param surroundings who takes part
 */
record Guessing(Difference difference, Guess guess, PersonId actor, Surroundings surroundings) {

    DifferenceEvent decide(AboutAGuess command) {
        return switch (command) {
            case ShowGuess show -> show(show);
            case ConfirmGuess confirm -> confirm(confirm);
            case DeclineGuess decline -> decline(decline);
        };
    }

    private GuessShown show(ShowGuess command) {
        DisagreementRule.ONLY_ITS_AUTHOR_SHOWS_A_GUESS.check(guess.isBy(actor));
        Position words = unanswered(command);
        DisagreementRule.A_GUESS_IS_SHOWN_ONCE.check(!guess.shown());
        ThisPersonIsNotAPartner.check(surroundings.standing(), guess.whose(), "guess");
        return new GuessShown(
                command.partnership(),
                command.disagreement(),
                guess.id(),
                guess.whose(),
                words,
                actor,
                Audience.people(Set.of(guess.author(), guess.whose())),
                command.on());
    }

    /** The words stay as they were sealed when they were a guess, so that everyone can see that they are the same. */
    private PositionTaken confirm(ConfirmGuess command) {
        DisagreementRule.ONLY_WHOSE_VIEW_IT_MAY_BE_ANSWERS_A_GUESS.check(guess.isOf(actor));
        Position words = unanswered(command);
        DisagreementRule.NO_POSITION_IS_TAKEN_ON_WHAT_IS_SETTLED.check(difference.state() != State.SETTLED);
        return new PositionTaken(
                command.partnership(),
                command.disagreement(),
                actor,
                words,
                true,
                guess.id(),
                command.on(),
                Audience.PARTNERSHIP);
    }

    private GuessDeclined decline(DeclineGuess command) {
        DisagreementRule.ONLY_WHOSE_VIEW_IT_MAY_BE_ANSWERS_A_GUESS.check(guess.isOf(actor));
        unanswered(command);
        return new GuessDeclined(
                command.partnership(),
                command.disagreement(),
                guess.id(),
                actor,
                Audience.people(Set.of(guess.author())),
                command.on());
    }

    private Position unanswered(AboutAGuess command) {
        Position words = guess.words();
        if (words == null) {
            throw DisagreementRule.A_GUESS_IS_ANSWERED_ONCE.refusal();
        }
        NothingHappensBeforeItBegan.check(command.on(), guess.on());
        return words;
    }
}
