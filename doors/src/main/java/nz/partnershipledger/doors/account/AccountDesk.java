package nz.partnershipledger.doors.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.doors.account.AccountChange.What;
import nz.partnershipledger.doors.account.WhoStandsBy.Tie;
import nz.partnershipledger.doors.tries.WrongPasswords;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/**
 * Where accounts are opened and changed; each of its methods is one transaction, or takes part in the caller's. Whatever is done is
 * noted for the account's owner to see.
 */
public final class AccountDesk {
    /** How long a code is good for choosing a password. */
    static final Duration A_CODE_IS_GOOD_FOR = Duration.ofDays(14);

    /** How soon a second person joins in giving a code. */
    private static final Duration A_SECOND_PERSON_COMES_WITHIN = Duration.ofDays(1);

    private final Accounts accounts;
    private final Passwords passwords;
    private final KnownPeople people;
    private final WhoStandsBy whoStandsBy;
    private final AccountsDatabase database;
    private final WrongPasswords wrongPasswords;
    private final InstantSource clock;

    AccountDesk(
            AccountsDatabase database,
            Passwords passwords,
            KnownPeople people,
            WhoStandsBy whoStandsBy,
            WrongPasswords wrongPasswords,
            InstantSource clock) {
        this.accounts = new Accounts(database);
        this.passwords = passwords;
        this.people = people;
        this.whoStandsBy = whoStandsBy;
        this.database = database;
        this.wrongPasswords = wrongPasswords;
        this.clock = clock;
    }

    /**
     * Opens an account; its password is a code until its owner has chosen another.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor is no administrator, the person is unknown or has an account, the
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
            var person = command.person();
            AccountRule.A_PERSON_HAS_ONE_ACCOUNT.check(accounts.of(person).isEmpty());
            AccountRule.THIS_USERNAME_IS_TAKEN.check(accounts.add(
                    id,
                    command.username(),
                    person,
                    hash,
                    command.role(),
                    command.clustersOrNone(),
                    clock.instant().plus(A_CODE_IS_GOOD_FOR),
                    actor.person()));
            accounts.note(id, What.OPENED, actor.person());
            return AccountChanged.of(id, 1);
        });
    }

    /**
     * Opens an account for someone who comes in by themselves, as a partner; the password is their own. Takes part in the caller's
     * transaction.
     *
     * @param id the id that it gets
     * @throws nz.partnershipledger.events.rule.Refusal if they have an account, the username is taken, or something is out of form
     */
    public SignedIn openOwn(UUID id, PersonId person, String username, String password) {
        AUsernameIsShortAndPlain.check(username);
        APasswordHasTwelveToTwoHundredCharacters.check(password, "password");
        AccountRule.A_PERSON_HAS_ONE_ACCOUNT.check(!hasAccount(person));
        AccountRule.THIS_USERNAME_IS_TAKEN.check(accounts.withUsername(username).isEmpty());
        var hash = passwords.hash(password);
        return database.ledger().inTransaction(() -> {
            AccountRule.THIS_USERNAME_IS_TAKEN.check(
                    accounts.add(id, username, person, hash, SystemRole.PARTNER, Set.of(), null, null));
            accounts.note(id, What.OPENED, person);
            return SignedIn.to(accounts.withId(id).orElseThrow());
        });
    }

    /** Whether this person has an account. */
    public boolean hasAccount(PersonId person) {
        return accounts.of(person).isPresent();
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
        AccountRule.THE_NEW_PASSWORD_IS_NOT_THE_CODE.check(
                account.codeUntil() == null || !passwords.isRight(command.replacement(), Optional.of(account)));
        var hash = passwords.hash(command.replacement());
        return changing(account.id(), own.actor().person(), What.PASSWORD_CHOSEN, held -> {
            AccountRule.THE_ACCOUNT_HAS_CHANGED_MEANWHILE.check(held.version() == account.version());
            accounts.setPassword(held.id(), hash, null, held.wayInBy());
        });
    }

    /**
     * Gives a code in place of a lost password, or asks that a second person join in giving one. All sessions of the account end.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor may not, if the account is their own or closed, or if there is none
     *     that they may know of
     */
    public CodeGiven giveCode(UUID id, SignedIn own) {
        var role = own.actor().role();
        if (!Set.of(SystemRole.ADMINISTRATOR, SystemRole.PRACTICE_LEADER, SystemRole.RTLB)
                .contains(role)) {
            OnlyAnAdministratorLooksAfterAccounts.check(own.actor());
        }
        var giver = own.actor().person();
        return database.ledger().inTransaction(() -> {
            var account = accounts.held(id).orElseThrow(AccountRule.THERE_IS_NO_SUCH_ACCOUNT::refusal);
            AccountRule.NOBODY_GIVES_THEMSELVES_A_CODE.check(!account.person().equals(giver));
            var tie = whoStandsBy.between(own.actor(), account.person());
            AccountRule.THERE_IS_NO_SUCH_ACCOUNT.check(role == SystemRole.ADMINISTRATOR
                    || tie != Tie.NONE
                    || (role == SystemRole.PRACTICE_LEADER
                            && account.clusters().stream().anyMatch(own.actor().clusters()::contains)));
            AccountRule.A_CLOSED_ACCOUNT_GETS_NO_CODE.check(account.enabled());
            var alone = account.role() == SystemRole.PARTNER && tie == Tie.FACILITATES_ALL;
            if (!alone && !isTheSecondToAsk(id, giver)) {
                accounts.note(id, What.CODE_ASKED_FOR, giver);
                return CodeGiven.waiting(account);
            }
            var code = passwords.code();
            var until = clock.instant().plus(A_CODE_IS_GOOD_FOR);
            accounts.setPassword(id, passwords.hash(code), until, giver);
            accounts.note(id, What.CODE_GIVEN, giver);
            return CodeGiven.of(account, code, until);
        });
    }

    /** Whether another has asked for a code a short while ago, and none was given since. */
    private boolean isTheSecondToAsk(UUID id, PersonId giver) {
        var since = clock.instant().minus(A_SECOND_PERSON_COMES_WITHIN);
        return accounts.changes(id).reversed().stream()
                .takeWhile(it -> it.what() != What.CODE_GIVEN)
                .anyMatch(it -> it.what() == What.CODE_ASKED_FOR
                        && it.at().isAfter(since)
                        && !it.by().equals(giver));
    }

    /**
     * Closes an account: nobody signs in with it from then on.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor is no administrator, there is no such account, it is closed already,
     *     or nobody could look after accounts then
     */
    public AccountChanged close(UUID id, Actor actor) {
        OnlyAnAdministratorLooksAfterAccounts.check(actor);
        return changing(id, actor.person(), What.CLOSED, account -> {
            AccountRule.THE_ACCOUNT_STANDS_SO_ALREADY.check(account.enabled());
            checkSomeoneElseLooksAfterAccounts(account);
            accounts.setRole(id, account.role(), account.clusters(), false);
        });
    }

    /**
     * Opens a closed account again, with the password that it had.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor is no administrator, there is no such account, it is open already, or
     *     its person has another
     */
    public AccountChanged reopen(UUID id, Actor actor) {
        OnlyAnAdministratorLooksAfterAccounts.check(actor);
        return changing(id, actor.person(), What.REOPENED, account -> {
            AccountRule.THE_ACCOUNT_STANDS_SO_ALREADY.check(!account.enabled());
            AccountRule.A_PERSON_HAS_ONE_ACCOUNT.check(accounts.of(account.person())
                    .filter(it -> it.id().equals(id))
                    .isPresent());
            accounts.setRole(id, account.role(), account.clusters(), true);
        });
    }

    /**
     * Changes what an account may do, and which clusters it looks after.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor is no administrator or it is their own, there is no such account, a
     *     cluster is out of form, or nobody could look after accounts then
     */
    public AccountChanged changeRole(UUID id, ChangeRole command, Actor actor) {
        OnlyAnAdministratorLooksAfterAccounts.check(actor);
        AClusterIsNamedByItsCode.check(command.clustersOrNone());
        return changing(id, actor.person(), What.ROLE_CHANGED, account -> {
            AccountRule.NOBODY_CHANGES_WHAT_THEY_MAY_DO.check(!account.person().equals(actor.person()));
            if (command.role() != SystemRole.ADMINISTRATOR) {
                checkSomeoneElseLooksAfterAccounts(account);
            }
            accounts.setRole(id, command.role(), command.clustersOrNone(), account.enabled());
        });
    }

    /** Ends all sessions of one's own account, this one included. */
    public AccountChanged signOutEverywhere(SignedIn own) {
        return changing(
                own.account(),
                own.actor().person(),
                What.SIGNED_OUT_EVERYWHERE,
                account -> accounts.endSessions(account.id()));
    }

    /** One has seen who opened one's account or gave a code for it. */
    public AccountChanged waySeen(SignedIn own) {
        return changing(
                own.account(), own.actor().person(), What.WAY_IN_SEEN, account -> accounts.wayInSeen(account.id()));
    }

    private void checkSomeoneElseLooksAfterAccounts(Account account) {
        AccountRule.THE_LAST_ADMINISTRATOR_STAYS.check(account.role() != SystemRole.ADMINISTRATOR
                || !account.enabled()
                || accounts.heldAdministrators().stream().anyMatch(it -> !it.equals(account.id())));
    }

    /** What is done to an account as it stands. */
    @FunctionalInterface
    private interface Doing {
        void to(Account account);
    }

    private AccountChanged changing(UUID id, PersonId by, What what, Doing doing) {
        return database.ledger().inTransaction(() -> {
            doing.to(accounts.held(id).orElseThrow(AccountRule.THERE_IS_NO_SUCH_ACCOUNT::refusal));
            accounts.note(id, what, by);
            return AccountChanged.of(id, accounts.withId(id).orElseThrow().version());
        });
    }

    /**
     * A code that was given, to be told to the account's owner, or that a second person is waited for.
     *
     * @param id the account
     * @param version its changes, counted from 1
     * @param position always null: accounts are no part of the history
     * @param waits whether a second person has to join in within a day
     * @param code what its owner signs in with, once, to choose a password; shown this once
     * @param until until when it is good
     */
    public record CodeGiven(
            UUID id,
            long version,
            @Nullable Long position,
            boolean waits,
            @Nullable String code,
            @Nullable Instant until) {
        private static CodeGiven waiting(Account account) {
            return new CodeGiven(account.id(), account.version(), null, true, null, null);
        }

        private static CodeGiven of(Account account, String code, Instant until) {
            return new CodeGiven(account.id(), account.version() + 1, null, false, code, until);
        }

        /** It is never shown with its code. */
        @Override
        public String toString() {
            return "CodeGiven[" + id + "]";
        }
    }
}
