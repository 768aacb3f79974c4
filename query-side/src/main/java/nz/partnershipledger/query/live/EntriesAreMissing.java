package nz.partnershipledger.query.live;

/** An entry came while one before it has not been applied: it was passed over, and going on would show something untrue. */
final class EntriesAreMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EntriesAreMissing(long applied, long next) {
        super("version %d follows on %d".formatted(next, applied));
    }
}
