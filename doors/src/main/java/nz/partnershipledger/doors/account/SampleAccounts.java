package nz.partnershipledger.doors.account;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Actor;

/** Opens the accounts of a new ledger's invented people, for use without a web application. All have one password. */
public final class SampleAccounts {
    private final Accounts accounts;
    private final String password;

    private SampleAccounts(Accounts accounts, String password) {
        this.accounts = accounts;
        this.password = password;
    }

    /**
     * In a database that is migrated and has its first account.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the password is too short or too long
     */
    public static SampleAccounts in(AccountsDatabase database, String password) {
        APasswordHasTwelveToTwoHundredCharacters.check(password, "password");
        // Hashed once: a slow hash for each would tell nothing more, and take the first start a second.
        return new SampleAccounts(new Accounts(database), new Passwords(Duration.ZERO).hash(password));
    }

    /** The account of the administrator, who registers everyone. */
    public Opened administrator() {
        Account account = accounts.withUsername(AdministratorAtFirstStart.USERNAME)
                .orElseThrow(AccountRule.THERE_IS_NO_SUCH_ACCOUNT::refusal);
        return new Opened(account.id(), account.actor());
    }

    /**
     * An account.
     *
     * @param account its id
     * @param actor whose it is, and what it may do
     */
    public record Opened(UUID account, Actor actor) {}

    /**
     * Opens one.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the username or a cluster is out of form, or the username is taken
     */
    public Opened open(Actor actor, String username) {
        AUsernameIsShortAndPlain.check(username);
        Set<String> clusters = actor.clusters();
        AClusterIsNamedByItsCode.check(clusters);
        UUID id = UUID.randomUUID();
        AccountRule.THIS_USERNAME_IS_TAKEN.check(
                accounts.add(id, username, actor.person(), password, actor.role(), clusters, null, null));
        return new Opened(id, actor);
    }
}
