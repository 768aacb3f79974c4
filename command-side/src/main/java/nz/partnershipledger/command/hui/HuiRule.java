package nz.partnershipledger.command.hui;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for hui, and for what is said there. */
public enum HuiRule implements Rule {
    /** A hui is held once. */
    A_HUI_IS_HELD_ONCE(Kind.CONFLICT),

    /** How a hui was can be said once it was. */
    A_HUI_IS_REFLECTED_ON_AFTER_IT_WAS_HELD(Kind.CONFLICT),

    /** Once the minutes are shared nobody writes them any more. */
    A_MINUTE_TAKER_IS_NAMED_BEFORE_MINUTES_ARE_SHARED(Kind.CONFLICT),

    /** A voice in its own words, or as a summary that its owner approved, has words. */
    A_VOICE_THAT_IS_SHARED_HAS_WORDS(Kind.BAD_REQUEST, "text"),

    /** What is for some is sent home to none but them; its author can widen it first. */
    IT_IS_SENT_HOME_TO_THOSE_WHO_MAY_READ_IT(Kind.CONFLICT, "to"),

    /** Anyone may add to an agenda until the hui is held. */
    ITEMS_ARE_ADDED_UNTIL_A_HUI_IS_HELD(Kind.CONFLICT),

    /** What nobody has read yet needs no correction. */
    MINUTES_ARE_CORRECTED_AFTER_THEY_ARE_SHARED(Kind.CONFLICT),

    /** There are minutes of a hui that was held, and of no other. */
    MINUTES_ARE_SHARED_AFTER_THE_HUI(Kind.CONFLICT),

    /** Minutes are shared once; what is not right in them is corrected by adding to them. */
    MINUTES_ARE_SHARED_ONCE(Kind.CONFLICT),

    /** Whoever came to a hui did not send apologies for it. */
    NOBODY_IS_BOTH_THERE_AND_AWAY(Kind.BAD_REQUEST, "apologies"),

    /** What was cancelled does not take place, so nothing more happens to it. */
    NOTHING_FOLLOWS_A_CANCELLED_HUI(Kind.CONFLICT),

    /** There is no such thing that is going well here. */
    NO_SUCH_GOOD_THING(Kind.NOT_FOUND),

    /** There is no such hui here. */
    NO_SUCH_HUI(Kind.NOT_FOUND),

    /** There is no such voice here. */
    NO_SUCH_VOICE(Kind.NOT_FOUND),

    /** A voice is confirmed once, and only when someone else wrote it down. */
    ONLY_AN_UNCONFIRMED_VOICE_IS_CONFIRMED(Kind.CONFLICT),

    /** A hui that was held is not cancelled any more. */
    ONLY_A_HUI_THAT_IS_TO_COME_IS_CANCELLED(Kind.CONFLICT),

    /** Whether one can come is said before a hui begins, and not afterwards. */
    ONLY_A_HUI_THAT_HAS_NOT_BEGUN_IS_ANSWERED(Kind.CONFLICT),

    /** A hui is opened once, and before it was held. */
    ONLY_A_HUI_THAT_IS_TO_COME_IS_OPENED(Kind.CONFLICT),

    /** A hui that was held is not moved any more. */
    ONLY_A_HUI_THAT_IS_TO_COME_IS_POSTPONED(Kind.CONFLICT),

    /** Whether that is what they said is for its owner to say. */
    ONLY_ITS_OWNER_CONFIRMS_A_VOICE(Kind.FORBIDDEN),

    /** The same word twice changes nothing. */
    THAT_IS_WHAT_YOU_ANSWERED_LAST(Kind.CONFLICT),

    /** What has an id of its own is recorded under it once, also when it is sent twice. */
    THIS_ENTRY_IS_ALREADY_RECORDED(Kind.CONFLICT),

    /** Whoever agreed to share only that they were heard, has none of their words written down. */
    WHERE_ONLY_HEARING_IS_SHARED_THERE_ARE_NO_WORDS(Kind.BAD_REQUEST, "text");

    private final Kind kind;
    private final @Nullable String field;

    HuiRule(Kind kind) {
        this(kind, null);
    }

    HuiRule(Kind kind, @Nullable String field) {
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
