package nz.partnershipledger.query.disagreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.query.disagreement.GridAnswer.Cell;
import nz.partnershipledger.query.disagreement.GridAnswer.Column;
import nz.partnershipledger.query.disagreement.GridAnswer.Guess;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of one difference.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param difference the difference
 * @param grid how each person sees it, side by side
 */
record DisagreementPage(Whole whole, Said said, DisagreementAnswer difference, GridAnswer grid) {
    /** A row of the grid. */
    enum Row {
        EXPLANATION,
        INTERVENTION,
        RESPONSIBILITY
    }

    /** The rows of the grid. */
    public List<Row> rows() {
        return Arrays.asList(Row.values());
    }

    /** What someone said in a row. */
    public Cell cell(Column column, Row row) {
        return switch (row) {
            case EXPLANATION -> column.explanation();
            case INTERVENTION -> column.intervention();
            case RESPONSIBILITY -> column.responsibility();
        };
    }

    /** What someone guesses for a row; null where they guess nothing. */
    public @Nullable Object guessed(Guess guess, Row row) {
        return switch (row) {
            case EXPLANATION -> guess.explanation();
            case INTERVENTION -> guess.intervention();
            case RESPONSIBILITY -> guess.responsibility();
        };
    }

    /** What someone is in the partnership, in words; null for who is no partner. */
    public @Nullable String role(Column column) {
        return Optional.ofNullable(column.role())
                .map(it -> said.say().label("role." + it.name()))
                .orElse(null);
    }

    /** The guesses that this reader may read. */
    public List<Guess> guesses() {
        return grid.columns().stream().flatMap(it -> it.guesses().stream()).toList();
    }

    /** Whether the reader made a guess and has not shown it yet. */
    public boolean shows(Guess guess) {
        return whole.writes()
                && guess.shownOn() == null
                && guess.by().equals(whole.reader().person());
    }

    /** Whether it is the reader's own view that was guessed. */
    public boolean answers(Guess guess) {
        return whole.writes() && guess.whose().equals(whole.reader().person());
    }

    /** Whether the reader has a position here that they have not confirmed. */
    public boolean confirms() {
        return difference.positions().stream()
                .anyMatch(it -> !it.confirmed() && it.by().equals(whole.reader().person()));
    }

    /** Where the API takes what is recorded of it. */
    public String api() {
        return whole.api() + "/disagreements/" + difference.id();
    }

    /** How it may be settled. */
    public List<SettledHow> ways() {
        return Arrays.asList(SettledHow.values());
    }

    /** Where it stands, in words. */
    public State state() {
        return state(difference, said);
    }

    static State state(DisagreementAnswer difference, Said said) {
        String words = said.say().label("difference-state." + difference.state().name());
        return switch (difference.state()) {
            case OPEN -> new State("come", words);
            case SETTLED -> new State("kept", words);
            case STANDING ->
                difference.toRevisit()
                        ? new State("korero", said.say().label("difference-state.to-revisit"))
                        : new State("gone", words);
        };
    }
}
