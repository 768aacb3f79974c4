package nz.partnershipledger.doors.account;

import nz.partnershipledger.store.LedgerDatabase;

/**
 * Where the accounts are: a bean of each context that imports the doors.
 *
 * @param ledger connects as the command role; as the query role it is enough for signing in
 */
public record AccountsDatabase(LedgerDatabase ledger) {}
