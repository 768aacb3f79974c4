package nz.partnershipledger.doors.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nz.partnershipledger.events.Actor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where accounts are opened and changed; each of its methods is one transaction, or takes part in the caller's. */
public final class AccountDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final KnownPeople people;
    private final TransactionTemplate transaction;

    AccountDesk(AccountsDatabase database, Passwords passwords, KnownPeople people) {
        this.accounts = new Accounts(database);
        this.passwords = passwords;
        this.people = people;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    }

    /**
     * Opens an account.
     *
     * @throws nz.partnershipledger.doors.problem.Refusal if the actor is no administrator, the person is unknown, the
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
        return inTransaction(() -> {
            ThisUsernameIsTaken.check(accounts.add(
                    id, command.username(), command.person(), hash, command.role(), command.clustersOrNone()));
            return AccountChanged.of(id, 1);
        });
    }

    /**
     * Gives one's own account another password.
     *
     * @throws nz.partnershipledger.doors.problem.Refusal if the current one is wrong or the new one out of form
     */
    public AccountChanged changePassword(ChangePassword command, SignedIn own) {
        APasswordHasTwelveToTwoHundredCharacters.check(command.replacement(), "new");
        var account = accounts.withId(own.account()).orElseThrow(ThereIsNoSuchAccount::here);
        TheCurrentPasswordMustBeRight.check(
                passwords.isRight(account.username(), command.current(), Optional.of(account)));
        var hash = passwords.hash(command.replacement());
        return inTransaction(() -> {
            TheAccountHasChangedMeanwhile.check(accounts.changePassword(account.id(), account.version(), hash));
            return AccountChanged.of(account.id(), account.version() + 1);
        });
    }

    private AccountChanged inTransaction(Supplier<AccountChanged> change) {
        return Objects.requireNonNull(transaction.execute(status -> change.get()));
    }
}
