package nz.partnershipledger.command.draft;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for minutes while they are being written. */
public enum DraftRule implements Rule {
    /** There is a draft from the opening of a hui until its minutes are shared, and at no other time. */
    NOTHING_IS_BEING_WRITTEN_AT_THIS_HUI(Kind.CONFLICT),

    /** The minutes are shared by those who proofread them: the facilitator and the minute-taker. */
    ONLY_FACILITATOR_AND_MINUTE_TAKER_SHARE_THE_MINUTES(Kind.FORBIDDEN),

    /** Someone else has changed or removed the line meanwhile. Both texts stay: theirs here, and one's own where it was typed. */
    SOMEONE_ELSE_CHANGED_THIS_LINE(Kind.CONFLICT, "revision"),

    /** What is shared is what was proofread; the draft is another one by now. */
    THE_DRAFT_HAS_CHANGED_SINCE(Kind.CONFLICT, "seen"),

    /** Whoever says that a line is so says it of the words that they read; of others they are asked again. */
    THIS_LINE_HAS_CHANGED(Kind.CONFLICT, "seen"),

    /** Each says of what they are said to have said, promised or decided whether it is so; nobody does it for another. */
    ONLY_WHOM_A_LINE_NAMES_SAYS_WHETHER_IT_IS_SO(Kind.FORBIDDEN),

    /** A draft holds only so many lines. */
    THE_DRAFT_IS_FULL(Kind.CONFLICT);

    private final Kind kind;
    private final @Nullable String field;

    DraftRule(Kind kind) {
        this(kind, null);
    }

    DraftRule(Kind kind, @Nullable String field) {
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
