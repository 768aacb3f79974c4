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
    THIS_USERNAME_IS_TAKEN(Kind.CONFLICT, "username"),

    /** A person has one account, so that what is recorded in their name came in by one door. */
    A_PERSON_HAS_ONE_ACCOUNT(Kind.CONFLICT, "person"),

    /** A code is good for choosing a password, and is not the password chosen. */
    THE_NEW_PASSWORD_IS_NOT_THE_CODE(Kind.CONFLICT, "new"),

    /** Whoever lost their own password asks others. */
    NOBODY_GIVES_THEMSELVES_A_CODE(Kind.CONFLICT),

    /** A closed account is opened again first. */
    A_CLOSED_ACCOUNT_GETS_NO_CODE(Kind.CONFLICT),

    /** What one may do is for others to say. */
    NOBODY_CHANGES_WHAT_THEY_MAY_DO(Kind.CONFLICT),

    /** Without an administrator nobody could let anyone in again. */
    THE_LAST_ADMINISTRATOR_STAYS(Kind.CONFLICT),

    /** One's own calendars alone, and those that are not taken back. */
    THERE_IS_NO_SUCH_CALENDAR(Kind.NOT_FOUND),

    /** Links that nobody counts any more are links that nobody takes back. */
    NOBODY_HAS_MORE_THAN_TEN_CALENDARS(Kind.CONFLICT),

    /** An account is closed once, and opened again only when it is closed. */
    THE_ACCOUNT_STANDS_SO_ALREADY(Kind.CONFLICT);

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
