package nz.partnershipledger.query.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param nextCursor where the next page begins; null on the last
 * @param total how many rows there are on all pages
 */
public record Page<T>(List<T> items, @Nullable String nextCursor, long total) {
    /** Keeps its own copy of the rows. */
    public Page {
        items = List.copyOf(items);
    }
}
