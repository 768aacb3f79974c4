package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds where people see things differently. */
public enum DisagreementRule implements Rule {
    /** It takes two to see something differently. */
    A_DIFFERENCE_IS_BETWEEN_AT_LEAST_TWO(Kind.BAD_REQUEST, "between"),

    /** A guess that was confirmed or declined has had its answer. */
    A_GUESS_IS_ANSWERED_ONCE(Kind.CONFLICT),

    /** Whom a guess is for is not said: its author alone reads it, until they show it to the one whose view it may be. */
    A_GUESS_IS_READ_BY_ITS_AUTHOR(Kind.BAD_REQUEST, "audience"),

    /** A guess that was shown is not shown again. */
    A_GUESS_IS_SHOWN_ONCE(Kind.CONFLICT),

    /** A position fills at least one of the three rows of the grid. */
    A_POSITION_SAYS_SOMETHING(Kind.BAD_REQUEST),

    /** What is settled is opened again before someone says how they see it now. */
    NO_POSITION_IS_TAKEN_ON_WHAT_IS_SETTLED(Kind.CONFLICT),

    /** There is no such difference here. */
    NO_SUCH_DISAGREEMENT(Kind.NOT_FOUND),

    /** There is no such guess here, or none that this actor may know of. */
    NO_SUCH_GUESS(Kind.NOT_FOUND),

    /** Only a difference that is open is left standing. */
    ONLY_AN_OPEN_DIFFERENCE_IS_LEFT_STANDING(Kind.CONFLICT),

    /** What is settled is not settled again, unless it was opened in between. */
    ONLY_AN_UNSETTLED_DIFFERENCE_IS_SETTLED(Kind.CONFLICT),

    /** A difference that is open cannot be opened again. */
    ONLY_A_SETTLED_OR_STANDING_DIFFERENCE_IS_REOPENED(Kind.CONFLICT),

    /** Whoever wrote a guess decides whether its owner sees it. */
    ONLY_ITS_AUTHOR_SHOWS_A_GUESS(Kind.FORBIDDEN),

    /** Whether a guess is right, only the one whose view it may be can say. */
    ONLY_WHOSE_VIEW_IT_MAY_BE_ANSWERS_A_GUESS(Kind.FORBIDDEN),

    /** What is minuted as spoken at a hui was spoken by someone who was there, at the hui that the difference came up at. */
    ONLY_WHO_WAS_AT_THE_HUI_SPOKE_THERE(Kind.CONFLICT, "spokenAtHui"),

    /** One confirms a position that was minuted for one, and only while it waits. */
    THERE_IS_NO_POSITION_TO_CONFIRM(Kind.CONFLICT),

    /** A difference is left standing until a later day. */
    THE_DAY_TO_COME_BACK_COMES_LATER(Kind.BAD_REQUEST, "revisitOn"),

    /** A difference is raised once. */
    THIS_DIFFERENCE_IS_ALREADY_RECORDED(Kind.CONFLICT);

    private final Kind kind;
    private final @Nullable String field;

    DisagreementRule(Kind kind) {
        this(kind, null);
    }

    DisagreementRule(Kind kind, @Nullable String field) {
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
