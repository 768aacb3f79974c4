package nz.partnershipledger.store;

/**
 * Stands where an event is stored that this program has no word for, perhaps from a later version of it. Whoever meets it
 * must stop: to go on as if nothing had been there would be to decide, or to show, something untrue.
 *
 * @param name the stored name
 * @param revision the stored revision
 */
public record UnknownEvent(String name, String revision) {
    /** As an error. */
    public HistoryNotUnderstood asError() {
        return new HistoryNotUnderstood(this);
    }
}
