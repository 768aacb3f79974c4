package nz.partnershipledger.command.decision;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for who decides, and how. */
public enum DecisionRule implements Rule {
    /** There is no consensus while someone objects. */
    AN_OBJECTION_BLOCKS_CONSENSUS(Kind.CONFLICT, "how"),

    /** Whoever objects says why, so that the others can answer it. */
    AN_OBJECTION_NEEDS_A_REASON(Kind.BAD_REQUEST, "reason"),

    /** A review that changes or reverses a decision says in words what was found. */
    A_CHANGED_OR_REVERSED_DECISION_SAYS_WHY(Kind.BAD_REQUEST, "text"),

    /** A decision is made once; later it is looked at again. */
    A_DECISION_IS_MADE_ONCE(Kind.CONFLICT),

    /** A decision map says of at least one area who decides. */
    A_DECISION_MAP_NAMES_AN_AREA(Kind.BAD_REQUEST, "areas"),

    /** That something was decided always says by whom. */
    A_DECISION_SAYS_WHO_DECIDED(Kind.BAD_REQUEST, "decidedBy"),

    /** What is handed over goes to someone. */
    A_HAND_OVER_NAMES_TO_WHOM(Kind.BAD_REQUEST, "to"),

    /** The day to look at a decision again is not before the day of the decision. */
    A_REVIEW_IS_NOT_BEFORE_ITS_DECISION(Kind.BAD_REQUEST, "reviewOn"),

    /** Where someone stands is said before it is decided; later it would look as if they had been heard. */
    A_STANCE_IS_TAKEN_BEFORE_THE_DECISION(Kind.CONFLICT),

    /** There is no such matter to decide here. */
    NO_SUCH_DECISION(Kind.NOT_FOUND),

    /** There is no such decision map here. */
    NO_SUCH_DECISION_MAP(Kind.NOT_FOUND),

    /** What someone objected to in person, nobody else can write away for them. */
    ONES_OWN_OBJECTION_IS_LIFTED_BY_ONESELF(Kind.CONFLICT, "by"),

    /** A map is confirmed once, and one's own not at all. */
    ONLY_AN_UNCONFIRMED_MAP_IS_CONFIRMED(Kind.CONFLICT),

    /** Only what was decided and still stands is looked at again. */
    ONLY_A_DECISION_THAT_STANDS_IS_REVIEWED(Kind.CONFLICT),

    /** Who was handed a decision decides it, and nobody beside them: else no power was handed over. */
    ONLY_THOSE_IT_WAS_HANDED_TO_DECIDE(Kind.CONFLICT, "decidedBy"),

    /** What was handed over is not taken away again by another hand-over. */
    ONLY_THOSE_IT_WAS_HANDED_TO_HAND_IT_ON(Kind.CONFLICT, "by"),

    /** What is decided can no longer be left to others. */
    ONLY_WHAT_IS_UNDECIDED_IS_HANDED_OVER(Kind.CONFLICT),

    /** Nothing is decided as handed over that nobody handed over. */
    ONLY_WHAT_WAS_HANDED_OVER_IS_DECIDED_AS_HANDED_OVER(Kind.CONFLICT, "how"),

    /** That a map is how they feel it, its owner says in person. */
    ONLY_WHOSE_MAP_IT_IS_CONFIRMS_IT(Kind.FORBIDDEN),

    /** One confirms a stance that someone else wrote down for one, and only while it waits. */
    THERE_IS_NO_STANCE_TO_CONFIRM(Kind.CONFLICT),

    /** A map is drawn once. */
    THIS_DECISION_MAP_IS_ALREADY_RECORDED(Kind.CONFLICT),

    /** A matter is proposed once. */
    THIS_DECISION_IS_ALREADY_RECORDED(Kind.CONFLICT),

    /** After a hand-over, a decision is one that was handed over, whichever way those it went to came to it. */
    WHAT_WAS_HANDED_OVER_IS_DECIDED_AS_HANDED_OVER(Kind.CONFLICT, "how");

    private final Kind kind;
    private final @Nullable String field;

    DecisionRule(Kind kind) {
        this(kind, null);
    }

    DecisionRule(Kind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
