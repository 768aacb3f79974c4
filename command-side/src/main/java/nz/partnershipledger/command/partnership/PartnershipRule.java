package nz.partnershipledger.command.partnership;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for who takes part in a partnership, and how it stands. */
public enum PartnershipRule implements Rule {
    /** Who facilitates is not decided by one alone: someone agreed to it, by name, or it is said why whānau could not be asked. */
    A_CHANGE_OF_FACILITATOR_IS_AGREED(Kind.BAD_REQUEST, "agreedBy"),

    /** Whoever pauses their own sight could not end it. */
    NOBODY_PAUSES_THEIR_OWN_SIGHT(Kind.CONFLICT),

    /** Nobody with this id takes part in the partnership. */
    NO_SUCH_PARTNER(Kind.NOT_FOUND),

    /** Only what was asked for and not answered yet can be answered or withdrawn. */
    NO_LEAVING_WAITS(Kind.CONFLICT),

    /** One leaving of somebody is asked for at a time. */
    ONE_LEAVING_IS_ASKED_FOR_AT_A_TIME(Kind.CONFLICT),

    /** Who asked for a leaving withdraws it. */
    ONLY_WHO_ASKED_FOR_A_LEAVING_WITHDRAWS_IT(Kind.FORBIDDEN),

    /** The facilitator leaves once another partner facilitates, so that a partnership is never without one. */
    THE_FACILITATOR_HANDS_OVER_FIRST(Kind.CONFLICT),

    /** A partnership is renamed to another label. */
    THE_PARTNERSHIP_IS_ALREADY_CALLED_THIS(Kind.CONFLICT, "label"),

    /** A change of tier is to another tier. */
    THE_PARTNERSHIP_IS_ALREADY_ON_THIS_TIER(Kind.CONFLICT, "tier"),

    /** It is confirmed once. */
    THIS_PAUSE_IS_CONFIRMED_ALREADY(Kind.CONFLICT),

    /** A change of facilitator is to someone else. */
    THIS_PERSON_ALREADY_FACILITATES(Kind.CONFLICT, "to"),

    /** Someone takes part once at a time. */
    THIS_PERSON_IS_ALREADY_A_PARTNER(Kind.CONFLICT, "person"),

    /** Whoever has an account is asked before they leave. */
    WHO_HAS_AN_ACCOUNT_IS_ASKED(Kind.CONFLICT, "whyNotAsked"),

    /** Of whānau who agreed, nobody says that they could not be asked. */
    WHO_AGREED_WAS_ASKED(Kind.CONFLICT, "whyNotAsked"),

    /** Nobody's sight is paused twice. */
    THIS_SIGHT_IS_ALREADY_PAUSED(Kind.CONFLICT),

    /** Only what is paused can be confirmed or ended; what nobody confirmed in time has ended by itself. */
    THIS_SIGHT_IS_NOT_PAUSED(Kind.CONFLICT);

    private final Kind kind;
    private final @Nullable String field;

    PartnershipRule(Kind kind) {
        this(kind, null);
    }

    PartnershipRule(Kind kind, @Nullable String field) {
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
