package nz.partnershipledger.command.entry;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for what is said beside an entry. */
public enum EntryRule implements Rule {
    /** An audience is widened, never narrowed: it goes on to hold all whom it holds, and more. */
    AN_AUDIENCE_IS_WIDENED_AND_NEVER_NARROWED(Kind.CONFLICT, "audience"),

    /** Whom their own word is for, each says of themselves. */
    ONLY_WHOSE_WORD_IT_IS_WIDENS_IT(Kind.FORBIDDEN),

    /** What binds others is for every partner from the beginning, and a promise stays with those whom it was marked for. */
    THIS_ENTRY_IS_NOT_WIDENED(Kind.CONFLICT),

    /** What is said of somebody is read back to them, and to nobody else. */
    AN_ENTRY_IS_READ_BACK_TO_THOSE_WHOM_IT_BINDS(Kind.CONFLICT, "to"),

    /** Who left the partnership is not asked of it any more. */
    WHO_LEFT_IS_NOT_ASKED(Kind.CONFLICT, "to"),

    /** Only one's own account confirms; reading back is for those who have none. */
    WHO_HAS_AN_ACCOUNT_SAYS_IT_THEMSELVES(Kind.CONFLICT, "to"),

    /** Only what says of people that they agreed, decided, settled, gave or said something is confirmed or denied. */
    THIS_ENTRY_ASKS_NOBODY(Kind.CONFLICT),

    /** Whoever answers several entries at once says which. */
    AN_ANSWER_NAMES_ITS_ENTRIES(Kind.BAD_REQUEST, "entries"),

    /** The same word twice changes nothing. */
    THAT_IS_WHAT_YOU_SAID_LAST(Kind.CONFLICT),

    /** Each confirms or denies what is said of themselves; nobody does it for another. */
    ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO(Kind.FORBIDDEN),

    /** There is no such entry, or none that this actor may know of. */
    NO_SUCH_ENTRY(Kind.NOT_FOUND),

    /** Whoever an entry names, and whoever recorded it, may put their own words beside it. */
    ONLY_THOSE_CONCERNED_REPLY_TO_AN_ENTRY(Kind.FORBIDDEN);

    private final Kind kind;
    private final @Nullable String field;

    EntryRule(Kind kind) {
        this(kind, null);
    }

    EntryRule(Kind kind, @Nullable String field) {
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
