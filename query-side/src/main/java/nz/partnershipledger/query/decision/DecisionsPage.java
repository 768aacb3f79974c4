package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.Objects;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Section;
import nz.partnershipledger.query.page.Section.Line;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of what a partnership was to decide.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param matters the matters, the latest first
 * @param amended how the plan was amended, the latest first
 */
record DecisionsPage(Whole whole, Said said, Page<DecisionAnswer> matters, Page<PlanAmendmentAnswer> amended) {
    /** How something to decide is put forward. */
    public Form propose() {
        return Forms.of(whole, said.say())
                .then(Form.MADE)
                .fill(StepOfDecision.PROPOSE)
                .form();
    }

    /** The plan, and how it becomes another. */
    public Section plan() {
        Saying say = said.say();
        return new Section(
                "plan",
                say.label("plan.title"),
                say.label("plan.empty"),
                amended.items().stream().map(this::line).toList(),
                whole.writes() ? Forms.of(whole, say).form(StepOfDecision.AMEND, "plan") : null);
    }

    private Line line(PlanAmendmentAnswer it) {
        String answered = AnswersInWords.ofOne(it.confirmed(), it.answers(), said);
        return new Line(
                said.say().label("plan.who", said.name(it.by()), it.on()),
                said.text(it.text()),
                answered == null ? List.of() : List.of(answered),
                List.of());
    }

    /** How a matter was decided, and what those say of that who are said to have decided. */
    public String how(DecisionAnswer matter) {
        return DecisionWords.how(Objects.requireNonNull(matter.made()), said);
    }

    /** What who proposed a matter says of that, in words; null where they said it themselves, or that it is so. */
    public @Nullable String proposed(DecisionAnswer matter) {
        return AnswersInWords.ofOne(
                matter.proposing().confirmed(), matter.proposing().answers(), said);
    }

    /** What those say to whom it was left, until it is decided; null where all of them have confirmed it. */
    public @Nullable String answered(DecisionAnswer matter) {
        if (matter.made() != null || matter.handOvers().isEmpty()) {
            return null;
        }
        DecisionAnswer.HandedOver last = matter.handOvers().getLast();
        return AnswersInWords.unlessConfirmed(last.confirmed(), last.answers(), said);
    }

    /** Where a matter stands, in words. */
    public State state(DecisionAnswer matter) {
        return DecisionWords.state(matter, said);
    }
}
