package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;

/** What may be read of accounts: everything by an administrator, and one's own by everyone. */
public final class AccountReading {
    private final Accounts accounts;
    private final OwnSessions sessions;

    AccountReading(Accounts accounts, OwnSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * An account, and what was done to it.
     *
     * @param changes what was done to it, the first first
     */
    public record WholeAccount(AccountView account, List<AccountChange> changes) {
        /** Keeps its own copy of the changes. */
        public WholeAccount {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A browser in which one is signed in.
     *
     * @param signedInAt since when
     * @param lastSeenAt when it asked for something last
     */
    public record OwnSession(Instant signedInAt, Instant lastSeenAt) {}

    /**
     * Any account.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the reader is no administrator, or there is no such account
     */
    public WholeAccount whole(UUID account, Actor reader) {
        OnlyAnAdministratorLooksAfterAccounts.check(reader);
        return whole(account);
    }

    /** One's own account. */
    public WholeAccount own(SignedIn reader) {
        return whole(reader.account());
    }

    /** What others had done to an account by a moment, for those who read what came in by it; the first first. */
    public List<AccountChange> doneByOthers(UUID account, Instant by) {
        return accounts.withId(account)
                .map(it -> accounts.changes(account).stream()
                        .filter(change ->
                                !change.by().equals(it.person()) && !change.at().isAfter(by))
                        .toList())
                .orElse(List.of());
    }

    /** The account with which this person can sign in, for whoever may help them in. */
    public Optional<UUID> openAccountOf(PersonId person) {
        return accounts.of(person).filter(Account::enabled).map(Account::id);
    }

    /** The browsers in which one is signed in, the latest first. */
    public List<OwnSession> ownSessions(SignedIn reader) {
        return sessions.of(reader.account(), reader.version());
    }

    private WholeAccount whole(UUID account) {
        return new WholeAccount(
                accounts.withId(account)
                        .map(AccountView::of)
                        .orElseThrow(AccountRule.THERE_IS_NO_SUCH_ACCOUNT::refusal),
                accounts.changes(account));
    }
}
