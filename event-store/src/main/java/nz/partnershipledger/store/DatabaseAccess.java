package nz.partnershipledger.store;

/**
 * Where the database is and how to sign in to it.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://…}
 * @param user a login that may {@code SET ROLE} to what it is used for
 * @param password its password
 */
public record DatabaseAccess(String url, String user, String password) {
    @Override
    public String toString() {
        return "DatabaseAccess[" + user + "]";
    }
}
