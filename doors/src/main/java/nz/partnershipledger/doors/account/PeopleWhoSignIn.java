package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.PersonId;

/** Those who have an account that is open, and so speak for themselves. */
public final class PeopleWhoSignIn {
    private final Accounts accounts;

    /** Looks among the accounts that are kept in this database. */
    public PeopleWhoSignIn(AccountsDatabase database) {
        this.accounts = new Accounts(database);
    }

    /** Whether this is one of them. */
    public boolean include(PersonId person) {
        return accounts.of(person).filter(Account::enabled).isPresent();
    }
}
