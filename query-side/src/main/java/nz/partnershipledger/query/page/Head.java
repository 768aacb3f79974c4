package nz.partnershipledger.query.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column by which a list can be sorted: a link to the same list in its order, and to the other way round where it stands so already.
 *
 * @param address where it leads
 * @param order how the list stands by it now, as {@code aria-sort} says it; null where it is sorted by something else
 */
public record Head(String address, @Nullable String order) {
    private static final String ASCENDING = "ascending";
    private static final String DESCENDING = "descending";

    /**
     * The head of a column.
     *
     * @param usual how the list is sorted where nothing else is asked for
     * @param sort by what the column sorts
     */
    public static Head of(Asked asked, String usual, String sort) {
        return of(asked, usual, sort, ASCENDING, DESCENDING);
    }

    /** The same where what comes first is the most. */
    public static Head ofMost(Asked asked, String usual, String sort) {
        return of(asked, usual, sort, DESCENDING, ASCENDING);
    }

    private static Head of(Asked asked, String usual, String sort, String order, String otherOrder) {
        String now = Objects.requireNonNullElse(asked.one("sort"), usual);
        String other = "-" + sort;
        if (now.equals(sort)) {
            return new Head(asked.with("sort", other), order);
        }
        return new Head(asked.with("sort", sort), now.equals(other) ? otherOrder : null);
    }
}
