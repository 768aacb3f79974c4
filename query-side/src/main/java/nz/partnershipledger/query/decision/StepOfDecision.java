package nz.partnershipledger.query.decision;

import static nz.partnershipledger.query.page.Field.audience;
import static nz.partnershipledger.query.page.Field.by;
import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.day;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.line;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.people;
import static nz.partnershipledger.query.page.Field.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be recorded of what a partnership decides. */
enum StepOfDecision implements Step {
    /** There is something to decide. */
    PROPOSE(
            "/decisions",
            "propose",
            line("question"),
            words("proposal"),
            field("proposedBy", Kind.OWN),
            choice("area", "area", DecisionArea.values()).orNothing(""),
            people("neededBy"),
            on()),
    /** The plan becomes another. */
    AMEND("/plan/amendments", "plan.amend", words("text"), by(), on()),
    /** Someone draws who they feel decides. */
    DRAW("/decision-maps", "drawing", map()),
    /** It was written down as they said it. */
    CONFIRM("/decisions/{decision}/stances/confirm", "stance.confirm"),
    /** Someone says where they stand. */
    STAND(
            "/decisions/{decision}/stances",
            "stance",
            choice("stance", "stance", Stance.values()),
            words("reason"),
            by(),
            on(),
            audience().hinted("stance.audience.hint")),
    /** Someone says what they hope for. */
    HOPE("/decisions/{decision}/outcomes", "hope", words("text"), by(), on(), audience()),
    /** It is left to others. */
    HAND_OVER("/decisions/{decision}/hand-over", "handing", people("to"), words("text"), on()),
    /** It is decided. */
    MAKE(
            "/decisions/{decision}/make",
            "deciding",
            choice("how", "decided", DecidedHow.values()),
            people("decidedBy"),
            words("outcome"),
            day("reviewOn"),
            on()),
    /** It is looked at again. */
    REVIEW(
            "/decisions/{decision}/review",
            "reviewing",
            choice("finding", "finding", Finding.STANDS, Finding.CHANGED),
            words("text"),
            by(),
            on()),
    /** It does not hold any more. */
    REVERSE("/decisions/{decision}/reverse", "reversing", words("reason"), by(), on());

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfDecision(String door, String words, Field... fields) {
        this.declared =
                new Declared("/api/partnerships/{partnership}" + door, List.of(words, "decision"), List.of(fields));
    }

    private static Field[] map() {
        return Stream.concat(
                        Arrays.stream(DecisionArea.values())
                                .map(it -> choice("areas." + it, "decider", Decider.values())
                                        .labelled("area." + it)
                                        .orElse("gap.not-said")),
                        Stream.of(by(), on()))
                .toArray(Field[]::new);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
