package nz.partnershipledger.store;

/** A history holds an event that this program has no word for, so nothing may be said about it or added to it. */
public final class HistoryNotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HistoryNotUnderstood(UnknownEvent event) {
        super("no word for the stored event \"%s\", revision %s".formatted(event.name(), event.revision()));
    }
}
