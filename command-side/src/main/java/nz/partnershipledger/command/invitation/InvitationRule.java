package nz.partnershipledger.command.invitation;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for invitations to take part. */
public enum InvitationRule implements Rule {
    /** There is no such invitation, or none that whoever asks may know of. */
    NO_SUCH_INVITATION(Kind.NOT_FOUND),

    /** Someone is invited as a person who is known, or by name, and not as both. */
    SOMEONE_IS_INVITED_AS_A_PERSON_OR_BY_NAME(Kind.BAD_REQUEST, "name"),

    /** Whoever was invited already gets another code instead. */
    THIS_PERSON_IS_INVITED_ALREADY(Kind.CONFLICT, "person"),

    /**
     * An invitation is answered once, in time. Used, taken back, too old, closed by wrong numbers, or none at all: whoever has no
     * invitation that is open learns nothing of it.
     */
    THIS_INVITATION_IS_NOT_OPEN(Kind.CONFLICT, "secret"),

    /** The number was said apart from the link, so that the link alone lets nobody in. */
    THE_NUMBER_MUST_BE_RIGHT(Kind.CONFLICT, "pin"),

    /** Nobody says yes for another. */
    NOBODY_ANSWERS_THEIR_OWN_INVITATION(Kind.CONFLICT),

    /** An invitation is answered by the one it is for: not in another's name, and not over another's session. */
    SOMEONE_ELSE_IS_SIGNED_IN_HERE(Kind.CONFLICT),

    /** A person has one account, and says yes with it. */
    WHOEVER_HAS_AN_ACCOUNT_SIGNS_IN_FIRST(Kind.CONFLICT);

    private final Kind kind;
    private final @Nullable String field;

    InvitationRule(Kind kind) {
        this(kind, null);
    }

    InvitationRule(Kind kind, @Nullable String field) {
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
