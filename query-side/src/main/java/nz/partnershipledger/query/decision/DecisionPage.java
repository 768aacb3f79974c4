package nz.partnershipledger.query.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of one matter to decide.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param matter the matter
 * @param entries the entries it is made of, the earliest first
 * @param kept what the reader said of it for themselves alone
 */
record DecisionPage(Whole whole, Said said, DecisionAnswer matter, List<EntryOnPage> entries, List<EntryOnPage> kept) {
    private boolean confirms() {
        return matter.stances().stream()
                .anyMatch(it -> !it.confirmed() && it.by().equals(whole.reader().person()));
    }

    /** What the reader may record about it now. */
    public List<Form> steps() {
        Forms forms = Forms.of(whole, said.say()).about("decision", matter.id());
        List<Form> steps = new ArrayList<>();
        if (!whole.writes()) {
            return steps;
        }
        if (confirms()) {
            steps.add(forms.fill(StepOfDecision.CONFIRM).at("stances").open().form());
        }
        if (matter.made() == null) {
            steps.add(forms.form(StepOfDecision.STAND, "stances"));
            steps.add(forms.form(StepOfDecision.HOPE, "hopes"));
            steps.add(forms.form(StepOfDecision.HAND_OVER, "story"));
            steps.add(forms.fill(StepOfDecision.MAKE)
                    .only("how", ways())
                    .at("story")
                    .form());
        } else if (matter.state() != DecisionState.REVERSED) {
            steps.add(forms.form(StepOfDecision.REVIEW, "story"));
            steps.add(forms.form(StepOfDecision.REVERSE, "story"));
        }
        return steps;
    }

    private List<DecidedHow> ways() {
        return matter.state() != DecisionState.HANDED_OVER
                ? Arrays.stream(DecidedHow.values())
                        .filter(it -> it != DecidedHow.HANDED_OVER)
                        .toList()
                : List.of(DecidedHow.HANDED_OVER);
    }

    /** How it was decided as our record has it, and what those say of that who are said to have decided. */
    public String how() {
        return DecisionWords.how(Objects.requireNonNull(matter.made()), said);
    }

    /** What those say of something whom it binds, in words; null where all of them have confirmed it. */
    public @Nullable String answered(boolean confirmed, List<EntryAnswer.Answered> answers) {
        return AnswersInWords.unlessConfirmed(confirmed, answers, said);
    }

    /** What who proposed it says of that, in words; null where they said it themselves, or that it is so. */
    public @Nullable String proposed() {
        return AnswersInWords.ofOne(
                matter.proposing().confirmed(), matter.proposing().answers(), said);
    }

    /** What someone says of a hope that was written down for them, in words; null where it is theirs. */
    public @Nullable String answered(DecisionAnswer.Hope hope) {
        return AnswersInWords.ofOne(hope.confirmed(), hope.answers(), said);
    }

    /** What someone says of where they are said to stand, in words; null where they said so. */
    public @Nullable String answered(DecisionAnswer.Stood stood) {
        return AnswersInWords.ofOne(stood.confirmed(), stood.answers(), said);
    }

    /** Where it stands, in words. */
    public State state() {
        return DecisionWords.state(matter, said);
    }
}
