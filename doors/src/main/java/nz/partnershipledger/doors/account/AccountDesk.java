package nz.partnershipledger.doors.account;

import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.doors.tries.WrongPasswords;
import nz.partnershipledger.events.Actor;

/** Where accounts are opened and changed; each of its methods is one transaction, or takes part in the caller's. */
public final class AccountDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final KnownPeople people;
    private final AccountsDatabase database;
    private final WrongPasswords wrongPasswords;

    AccountDesk(AccountsDatabase database, Passwords passwords, KnownPeople people, WrongPasswords wrongPasswords) {
        this.accounts = new Accounts(database);
        this.passwords = passwords;
        this.people = people;
        this.database = database;
        this.wrongPasswords = wrongPasswords;
    }

    /**
     * Opens an account.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor is no administrator, the person is unknown, the
     *     username is taken, or something is out of form
     */
    public AccountChanged open(OpenAccount command, Actor actor) {
        OnlyAnAdministratorLooksAfterAccounts.check(actor);
        AUsernameIsShortAndPlain.check(command.username());
        APasswordHasTwelveToTwoHundredCharacters.check(command.password(), "password");
        AClusterIsNamedByItsCode.check(command.clustersOrNone());
        AnAccountBelongsToAKnownPerson.check(command.person(), people);
        var id = UUID.randomUUID();
        var hash = passwords.hash(command.password());
        return database.ledger().inTransaction(() -> {
            AccountRule.THIS_USERNAME_IS_TAKEN.check(accounts.add(
                    id, command.username(), command.person(), hash, command.role(), command.clustersOrNone()));
            return AccountChanged.of(id, 1);
        });
    }

    /**
     * Gives one's own account another password.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the current one is wrong or the new one out of form
     * @throws nz.partnershipledger.doors.problem.TooManyWrongPasswords if too many wrong ones were given as the current one
     */
    public AccountChanged changePassword(ChangePassword command, SignedIn own) {
        APasswordHasTwelveToTwoHundredCharacters.check(command.replacement(), "new");
        var account = accounts.withId(own.account()).orElseThrow(AccountRule.THERE_IS_NO_SUCH_ACCOUNT::refusal);
        // Whoever found a browser signed in must not find out the password there either.
        AccountRule.THE_CURRENT_PASSWORD_MUST_BE_RIGHT.check(wrongPasswords.look(
                "account " + account.id(),
                account.username(),
                command.current(),
                () -> passwords.isRight(command.current(), Optional.of(account))));
        var hash = passwords.hash(command.replacement());
        return database.ledger().inTransaction(() -> {
            AccountRule.THE_ACCOUNT_HAS_CHANGED_MEANWHILE.check(
                    accounts.changePassword(account.id(), account.version(), hash));
            return AccountChanged.of(account.id(), account.version() + 1);
        });
    }
}
