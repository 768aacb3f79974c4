package nz.partnershipledger.store;

/** As whom a process works in the database; what each may do is granted in {@code db/ledger} and nowhere else. */
public enum DatabaseRole {
    /** Owns the ledger's tables; only migrations work as it. */
    OWNER("ledger_owner", "ledger"),
    /** Appends events; owns nothing. */
    COMMAND("ledger_command", "ledger"),
    /** Reads events and owns the views. */
    QUERY("ledger_query", "views");

    private final String roleName;
    private final String schema;

    DatabaseRole(String roleName, String schema) {
        this.roleName = roleName;
        this.schema = schema;
    }

    /** The role's name in PostgreSQL. */
    public String roleName() {
        return roleName;
    }

    /** The schema it mostly works in. */
    public String schema() {
        return schema;
    }
}
