package nz.partnershipledger.store;

/**
 * How the state of a kind of aggregate is kept in a snapshot.
 *
 * @param name the stored name
 * @param revision counted up whenever the shape changes; snapshots of another revision are passed over
 * @param aggregate the class it is read into
 */
public record SnapshotForm(String name, int revision, Class<?> aggregate) {}
