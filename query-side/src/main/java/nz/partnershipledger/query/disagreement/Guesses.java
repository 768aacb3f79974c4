package nz.partnershipledger.query.disagreement;

import java.util.Set;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessEvent;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import org.jspecify.annotations.Nullable;

/** The view of guesses that are not yet checked: each is gone once its owner has answered it. */
public final class Guesses extends Fold<GuessRow> {
    /** Hears what is guessed, and what its owner says to it. */
    public Guesses() {
        super("guesses", GuessRow.class, GuessRow::key, "guess", "stream");
        hears(GuessEvent.class, it -> rowOf(it.guess()), Guesses::guessed);
        hears(
                PositionTaken.class,
                it -> rowOf(it.guess()),
                (it, rows) -> answered(it, it.event().guess(), rows));
        hears(EntryShared.class, it -> rowsOf(it.about()), Guesses::shared);
    }

    @Override
    public boolean keepsReaders() {
        return true;
    }

    @Override
    public boolean isFor(GuessRow row, PersonId reader) {
        return row.isFor(reader);
    }

    /** Its author keeps it to themselves, until they show it. */
    @Override
    public boolean follows(StreamId stream) {
        return true;
    }

    private Set<Touched> rowOf(@Nullable GuessId guess) {
        return guess == null ? Set.of() : rowsOf(guess.value());
    }

    private static void guessed(Recorded<GuessEvent> recorded, Rows<GuessRow> rows) {
        switch (recorded.event()) {
            case PositionGuessed it -> rows.add(GuessRow.guessed(it, recorded.stream()));
            case GuessShown it -> show(it, recorded.stream(), rows);
            case GuessDeclined it -> answered(recorded, it.guess(), rows);
        }
    }

    /** To its owner, who could not read that it was made, it begins here; so it does where its author kept it to themselves. */
    private static void show(GuessShown shown, StreamId stream, Rows<GuessRow> rows) {
        GuessRow.Key key = new GuessRow.Key(shown.guess(), stream.value());
        if (rows.has(key)) {
            rows.change(key, row -> row.shown(shown.on()));
        } else {
            rows.add(GuessRow.shown(shown));
        }
    }

    private static void shared(Recorded<EntryShared> recorded, Rows<GuessRow> rows) {
        answered(recorded, new GuessId(recorded.event().about()), rows);
    }

    private static void answered(Recorded<?> recorded, @Nullable GuessId guess, Rows<GuessRow> rows) {
        if (guess != null) {
            rows.removeWhere(new GuessRow.Key(guess, recorded.stream().value())::isOf);
        }
    }
}
