package nz.partnershipledger.query.disagreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.disagreement.GridAnswer.Cell;
import nz.partnershipledger.query.disagreement.GridAnswer.Column;
import nz.partnershipledger.query.disagreement.GridAnswer.Guess;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
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
 * @param kept what the reader said of it for themselves alone
 */
record DisagreementPage(
        Whole whole, Said said, DisagreementAnswer difference, GridAnswer grid, List<EntryOnPage> kept) {
    private static final String GRID = "grid";
    private static final String STORY = "story";

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

    /** What those whom an entry binds say of it, in words. */
    public String answered(boolean confirmed, List<EntryAnswer.Answered> answers) {
        return AnswersInWords.of(confirmed, answers, said);
    }

    /** What who raised it says of that, in words; null where they said it themselves, or that it is so. */
    public @Nullable String raised() {
        return AnswersInWords.ofOne(
                difference.raising().confirmed(), difference.raising().answers(), said);
    }

    /** What someone says of what was written down for them, in words; null where they said it themselves, or that it is so. */
    public @Nullable String answered(Column column) {
        return AnswersInWords.ofOne(!Boolean.FALSE.equals(column.confirmed()), column.answers(), said);
    }

    /** The guesses that this reader may read. */
    public List<Guess> guesses() {
        return grid.columns().stream().flatMap(it -> it.guesses().stream()).toList();
    }

    /** What the reader may do about a guess: show their own, or say whether another's is right. */
    public List<Form> answersTo(Guess guess) {
        Forms forms = forms().about("guess", guess.id());
        PersonId reader = whole.reader().person();
        List<Form> answers = new ArrayList<>();
        if (whole.writes() && guess.shownOn() == null && guess.by().equals(reader)) {
            answers.add(forms.form(StepOfDisagreement.GUESS_SHOW, GRID));
        }
        if (whole.writes() && guess.whose().equals(reader)) {
            answers.add(forms.form(StepOfDisagreement.GUESS_CONFIRM, GRID));
            answers.add(forms.form(StepOfDisagreement.GUESS_DECLINE, GRID));
        }
        return answers;
    }

    private Forms forms() {
        return Forms.of(whole, said.say()).about("disagreement", difference.id());
    }

    /** What the reader may record about it now. */
    public List<Form> steps() {
        List<Form> steps = new ArrayList<>();
        if (!whole.writes()) {
            return steps;
        }
        if (confirms()) {
            steps.add(forms().fill(StepOfDisagreement.CONFIRM).at(GRID).open().form());
        }
        if (difference.state() != DisagreementState.SETTLED) {
            steps.add(
                    forms().fill(StepOfDisagreement.SEE).at(GRID).keptAs("mine").form());
            steps.add(forms().fill(StepOfDisagreement.GUESS)
                    .offering("by", others())
                    .at(GRID)
                    .keptAs("guess")
                    .form());
            steps.add(forms().form(StepOfDisagreement.ALIKE, "common"));
            steps.add(forms().form(StepOfDisagreement.SETTLE, STORY));
        }
        steps.add(forms().form(
                        difference.state() == DisagreementState.OPEN
                                ? StepOfDisagreement.LEAVE
                                : StepOfDisagreement.REOPEN,
                        STORY));
        return steps;
    }

    private List<Called> others() {
        return grid.columns().stream()
                .map(Column::person)
                .filter(it -> !it.equals(whole.reader().person()))
                .map(said.faces()::called)
                .toList();
    }

    private boolean confirms() {
        return difference.positions().stream()
                .anyMatch(it -> !it.confirmed()
                        && it.by().equals(whole.reader().person())
                        && it.answers().stream().noneMatch(answer -> answer.said() == Word.NOT_SO));
    }

    /** Where it stands, in words. */
    public State state() {
        return DisagreementWords.state(difference, said);
    }
}
