package nz.partnershipledger.doors.account;

import javax.sql.DataSource;

/**
 * Where the accounts are: a bean of each context that imports the doors, since there is no naked data source in any.
 *
 * @param dataSource connects as the command role; as the query role it is enough for signing in
 */
public record AccountsDatabase(DataSource dataSource) {}
