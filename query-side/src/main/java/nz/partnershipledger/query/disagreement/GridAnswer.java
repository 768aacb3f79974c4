package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * The net-'works' grid of one difference: a column for each person, three rows.
 *
 * @param disagreement the difference
 * @param topic what is seen differently: the words, or that and why they were removed
 * @param columns the people: between whom it is, who took a position, and the ākonga and whānau of the partnership
 */
public record GridAnswer(DisagreementId disagreement, Text topic, List<Column> columns) {
    /** Keeps its own copy of the columns. */
    public GridAnswer {
        columns = List.copyOf(columns);
    }

    static GridAnswer of(DisagreementRow row, Grid grid, AnswersReading said) {
        return new GridAnswer(
                row.disagreement(),
                Text.in(row.partnership(), row.raised().topic()),
                grid.columns().stream()
                        .map(it -> Column.of(it, said, row.partnership()))
                        .toList());
    }

    /**
     * How one person sees it.
     *
     * @param person who
     * @param role what they are in the partnership; null for who is no partner
     * @param confirmed whether they said so themselves, or have confirmed it; null where nothing was heard of them
     * @param answers what they say of what was written down for them
     * @param on the day they said so; null where nothing was heard of them
     * @param explanation what is going on, and why
     * @param intervention what might help
     * @param responsibility who does what
     * @param guesses what others guess that they may see, as far as the reader may read it; none of it is checked
     */
    public record Column(
            PersonId person,
            @Nullable PartnerRole role,
            @Nullable Boolean confirmed,
            List<EntryAnswer.Answered> answers,
            @Nullable LocalDate on,
            Cell explanation,
            Cell intervention,
            Cell responsibility,
            List<Guess> guesses) {
        /** Keeps its own copies. */
        public Column {
            answers = List.copyOf(answers);
            guesses = List.copyOf(guesses);
        }

        static Column of(Grid.Column it, AnswersReading said, PartnershipId where) {
            DisagreementRow.Held held = it.held();
            Position seen = held == null ? new Position(null, null, null) : held.seen();
            boolean denied = held != null && held.isDenied();
            return new Column(
                    it.person(),
                    it.role(),
                    held == null ? null : held.confirmed(),
                    held == null ? List.of() : said.of(held.entry()),
                    held == null ? null : held.saidOn(),
                    Cell.of(Text.ifAny(where, seen.explanation()), denied),
                    Cell.of(Text.ifAny(where, seen.intervention()), denied),
                    Cell.of(Text.ifAny(where, seen.responsibility()), denied),
                    it.guesses().stream().map(Guess::of).toList());
        }
    }

    /**
     * One cell.
     *
     * @param heard whether we have heard this of them; what they say is not so, we have not
     * @param text the words, or that and why they were removed; null where nothing was written down
     */
    public record Cell(boolean heard, @Nullable Text text) {
        static Cell of(@Nullable Text text, boolean denied) {
            return new Cell(text != null && !denied, text);
        }
    }

    /**
     * How another guesses that someone may see it. It is not yet checked.
     *
     * @param id the guess
     * @param disagreement the difference
     * @param whose whose view it may be
     * @param by who guesses
     * @param explanation what is going on, and why
     * @param intervention what might help
     * @param responsibility who does what
     * @param shownOn the day its author showed it to the one whose view it may be; null until then
     */
    public record Guess(
            GuessId id,
            DisagreementId disagreement,
            PersonId whose,
            PersonId by,
            @Nullable Text explanation,
            @Nullable Text intervention,
            @Nullable Text responsibility,
            @Nullable LocalDate shownOn) {
        static Guess of(GuessRow it) {
            return new Guess(
                    it.guess(),
                    it.disagreement(),
                    it.person(),
                    it.guessedBy(),
                    Text.ifAny(it.boundTo(), it.guessed().explanation()),
                    Text.ifAny(it.boundTo(), it.guessed().intervention()),
                    Text.ifAny(it.boundTo(), it.guessed().responsibility()),
                    it.shownOn());
        }
    }
}
