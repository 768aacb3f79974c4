package nz.partnershipledger.query.disagreement;

import java.util.Set;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessEvent;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import org.jspecify.annotations.Nullable;

/** The view of guesses that are not yet checked: each is gone once its owner has answered it. */
public final class Guesses extends Fold<GuessRow> {
    /** Hears what is guessed, and what its owner says to it. */
    public Guesses() {
        super("guesses", GuessRow.class, GuessRow::guess, "guess");
        hears(GuessEvent.class, it -> rowOf(it.guess()), (it, rows) -> guessed(it.event(), rows));
        hears(
                PositionTaken.class,
                it -> rowOf(it.guess()),
                (it, rows) -> answered(it.event().guess(), rows));
    }

    @Override
    public boolean keepsReaders() {
        return true;
    }

    @Override
    public boolean isFor(GuessRow row, PersonId reader) {
        return row.isFor(reader);
    }

    private Set<Touched> rowOf(@Nullable GuessId guess) {
        return guess == null ? Set.of() : rowsOf(guess.value());
    }

    private static void guessed(GuessEvent event, Rows<GuessRow> rows) {
        switch (event) {
            case PositionGuessed it -> rows.add(GuessRow.guessed(it));
            case GuessShown it -> show(it, rows);
            case GuessDeclined it -> answered(it.guess(), rows);
        }
    }

    /** To its owner, who could not read that it was made, it begins here. */
    private static void show(GuessShown shown, Rows<GuessRow> rows) {
        if (rows.has(shown.guess())) {
            rows.change(shown.guess(), row -> row.shown(shown.on()));
        } else {
            rows.add(GuessRow.shown(shown));
        }
    }

    private static void answered(@Nullable GuessId guess, Rows<GuessRow> rows) {
        if (guess != null && rows.has(guess)) {
            rows.remove(guess);
        }
    }
}
