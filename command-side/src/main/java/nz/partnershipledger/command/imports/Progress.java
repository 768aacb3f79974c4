package nz.partnershipledger.command.imports;

/** Is told how far taking in a file has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress UNWATCHED = (done, total) -> {};

    /** So many of the file's lines are done. */
    void reached(int done, int total);
}
