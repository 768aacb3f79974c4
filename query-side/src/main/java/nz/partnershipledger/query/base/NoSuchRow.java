package nz.partnershipledger.query.base;

/** An event is about a row that is not there: something went on that never began. */
public final class NoSuchRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchRow(Object key) {
        super("no row " + key);
    }
}
