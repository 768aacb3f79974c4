package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import org.jspecify.annotations.Nullable;

/**
 * A guess of how another may see it. Until it is answered it holds its words, sealed as they were recorded: to show it or to confirm it
 * is to say those very words.
 *
 * @param id which guess
 * @param author who wrote it
 * @param whose whose view it may be
 * @param on the day it was written
 * @param shown whether its owner has seen it
 * @param words what it says, until it is answered
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Guess(
        GuessId id,
        PersonId author,
        PersonId whose,
        LocalDate on,
        boolean shown,
        @Nullable Position words) {

    static Guess begun(PositionGuessed guessed) {
        return new Guess(guessed.guess(), guessed.by(), guessed.whose(), guessed.on(), false, guessed.position());
    }

    static Guess begun(GuessShown shown) {
        return new Guess(shown.guess(), shown.by(), shown.whose(), shown.on(), true, shown.position());
    }

    boolean isOf(PersonId person) {
        return whose.equals(person);
    }

    boolean isBy(PersonId person) {
        return author.equals(person);
    }

    boolean isAnswered() {
        return words == null;
    }

    /** Whether this person may know that there is such a guess. */
    boolean isKnownTo(PersonId person) {
        return isBy(person) || (isOf(person) && (shown || isAnswered()));
    }

    Guess asShown() {
        return new Guess(id, author, whose, on, true, words);
    }

    Guess asAnswered() {
        return new Guess(id, author, whose, on, shown, null);
    }
}
