package nz.partnershipledger.query.list;

import java.util.List;
import java.util.function.Function;
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

    /** The same page, with each row told so. */
    public <A> Page<A> told(Function<? super T, ? extends A> telling) {
        return new Page<>(items.stream().<A>map(telling).toList(), nextCursor, total);
    }
}
