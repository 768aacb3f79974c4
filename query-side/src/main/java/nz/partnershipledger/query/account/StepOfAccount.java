package nz.partnershipledger.query.account;

import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.line;
import static nz.partnershipledger.query.page.Field.person;

import java.util.List;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What administrators may record. */
enum StepOfAccount implements Step {
    /** Someone is to be known here. */
    REGISTER("/api/people", "accounts.register", line("name")),
    /** Someone may sign in. */
    OPEN(
            "/api/accounts",
            "accounts.open",
            person("person"),
            field("username", Kind.CODE),
            field("password", Kind.PASSWORD),
            choice("role", "account-role", SystemRole.values()),
            field("clusters", Kind.CODES)),
    /** Someone lost their password. */
    CODE("/api/accounts/{account}/one-time-code", "accounts.code"),
    /** Nobody signs in with it any more. */
    CLOSE("/api/accounts/{account}/close", "accounts.close"),
    /** They may sign in again. */
    REOPEN("/api/accounts/{account}/reopen", "accounts.reopen"),
    /** They may do something else. */
    ROLE(
            "/api/accounts/{account}/role",
            "accounts.role",
            choice("role", "account-role", SystemRole.values()).orElse("live.choose"),
            field("clusters", Kind.CODES));

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfAccount(String door, String words, Field... fields) {
        this.declared = new Declared(door, List.of(words, words.replaceAll("\\..*", ""), "partner"), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
