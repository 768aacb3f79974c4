package nz.partnershipledger.query.entry;

/** What someone whom an entry binds says of it ({@code docs/decisions/0053-agreed-by-those-it-binds.md}). */
public enum Word {
    /** Nothing yet: somebody else wrote it down. */
    NOT_CONFIRMED,
    /** It is so; who recorded it says so of their own part. */
    CONFIRMED,
    /** It is not so. */
    NOT_SO
}
