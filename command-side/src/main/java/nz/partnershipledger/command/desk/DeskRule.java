package nz.partnershipledger.command.desk;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for every request, whatever it asks for. */
public enum DeskRule implements Rule {
    /** The texts about this person or partnership were removed for good, so nothing more can be written about them. */
    THESE_TEXTS_WERE_REMOVED(Kind.CONFLICT),

    /** The history holds something that this version of the program has no word for; a later version may. */
    THIS_HISTORY_IS_NOT_UNDERSTOOD(Kind.UNAVAILABLE),

    /** What was to begin has begun before. */
    THIS_IS_ALREADY_THERE(Kind.CONFLICT),

    /** The idempotency key came with another request before. */
    THIS_KEY_WAS_USED_FOR_ANOTHER_REQUEST(Kind.OTHER_REQUEST, "Idempotency-Key"),

    /** Others kept adding to the same history, so that this could not be decided in time; it may be tried again. */
    TOO_MANY_AT_ONCE(Kind.UNAVAILABLE);

    private final Kind kind;
    private final @Nullable String field;

    DeskRule(Kind kind) {
        this(kind, null);
    }

    DeskRule(Kind kind, @Nullable String field) {
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
