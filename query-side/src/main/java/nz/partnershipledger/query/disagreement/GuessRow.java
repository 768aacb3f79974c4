package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import org.jspecify.annotations.Nullable;

/**
 * How someone may see a difference, as another guesses; not yet checked. It must be shown to nobody but its readers and counted nowhere.
 *
 * @param guess the guess
 * @param stream the id of the stream it stands in: its author's own, or the partnership's
 * @param privateTo its author, if it stands in their own stream
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
        UUID stream,
        @Nullable PersonId privateTo,
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

    /** What tells it from all others. */
    record Key(GuessId guess, UUID stream) {
        boolean isOf(GuessRow row) {
            return row.key().equals(this);
        }
    }

    Key key() {
        return new Key(guess, stream);
    }

    /** The stream it stands in, to which its texts are bound. */
    StreamId boundTo() {
        return privateTo == null ? partnership : privateTo;
    }

    static GuessRow guessed(PositionGuessed it, StreamId stream) {
        return new GuessRow(
                it.guess(),
                stream.value(),
                stream instanceof PersonId author ? author : null,
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
                it.partnership().value(),
                null,
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
                guess,
                stream,
                privateTo,
                disagreement,
                partnership,
                person,
                guessedBy,
                guessed,
                on,
                People.of(Set.of(guessedBy), person));
    }

    boolean isFor(PersonId reader) {
        return readers.contains(reader);
    }
}
