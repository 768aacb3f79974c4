package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import org.jspecify.annotations.Nullable;

/**
 * How someone may see a difference, as another guesses; not yet checked. It must be shown to nobody but its readers and counted nowhere.
 *
 * @param guess the guess
 * @param disagreement about which difference
 * @param partnership where
 * @param person whose view it may be
 * @param guessedBy who guesses
 * @param guessed what they guess, sealed
 * @param shownOn the day its author showed it to its owner; null until then
 * @param readers its author, and its owner once it was shown to them
 */
public record GuessRow(
        GuessId guess,
        DisagreementId disagreement,
        PartnershipId partnership,
        PersonId person,
        PersonId guessedBy,
        Position guessed,
        @Nullable LocalDate shownOn,
        Set<PersonId> readers) {
    /** Keeps its own copy of the readers. */
    public GuessRow {
        readers = Set.copyOf(readers);
    }

    static GuessRow guessed(PositionGuessed it) {
        return new GuessRow(
                it.guess(),
                it.disagreement(),
                it.partnership(),
                it.whose(),
                it.by(),
                it.position(),
                null,
                Set.of(it.by()));
    }

    static GuessRow shown(GuessShown it) {
        return new GuessRow(
                it.guess(),
                it.disagreement(),
                it.partnership(),
                it.whose(),
                it.by(),
                it.position(),
                it.on(),
                People.of(Set.of(it.by()), it.whose()));
    }

    GuessRow shown(LocalDate on) {
        return new GuessRow(
                guess, disagreement, partnership, person, guessedBy, guessed, on, People.of(Set.of(guessedBy), person));
    }

    boolean isFor(PersonId reader) {
        return readers.contains(reader);
    }
}
