package nz.partnershipledger.command.imports;

/** What became of a line of a file. */
public enum Outcome {
    /** It was recorded. */
    ADDED,
    /** It was recorded by an earlier import, so nothing was written. */
    ALREADY_HERE,
    /** It was not recorded, and the report says why. */
    REFUSED
}
