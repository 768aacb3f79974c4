package nz.partnershipledger.query.listening;

import java.util.Set;
import java.util.UUID;

/**
 * What a page shows, in short.
 *
 * @param sum changes where what its reader may see on it changes, and tells nothing; another reader has another
 * @param streams where it may change
 */
record Shown(String sum, Set<UUID> streams) {
    /** Keeps its own copy. */
    Shown {
        streams = Set.copyOf(streams);
    }
}
