package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for accounts. */
public enum AccountRule implements Rule {
    /** No account has this id. */
    THERE_IS_NO_SUCH_ACCOUNT(Kind.NOT_FOUND),

    /** A change is made to the account as it was read. */
    THE_ACCOUNT_HAS_CHANGED_MEANWHILE(Kind.CONFLICT),

    /** Whoever changes a password shows that they know the current one. */
    THE_CURRENT_PASSWORD_MUST_BE_RIGHT(Kind.CONFLICT, "current"),

    /** No two accounts have the same username, in whatever case. */
    THIS_USERNAME_IS_TAKEN(Kind.CONFLICT, "username");

    private final Kind kind;
    private final @Nullable String field;

    AccountRule(Kind kind) {
        this(kind, null);
    }

    AccountRule(Kind kind, @Nullable String field) {
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
