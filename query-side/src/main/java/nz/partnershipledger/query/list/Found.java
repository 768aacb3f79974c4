package nz.partnershipledger.query.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a list are found.
 *
 * @param look looks at what a request wants, and ends the reading of its parameters
 * @param rows all rows that may be seen there, or those among which a page is
 * @param <S> what it is looked at with
 * @param <R> its row
 */
public record Found<S extends Sight, R>(Function<Wanted, S> look, BiFunction<S, Place, Some<R>> rows) {
    /** Rows that are all at hand. */
    public Found(Function<Wanted, S> look, Function<S, Collection<R>> rows) {
        this(look, (sight, _) -> Some.all(rows.apply(sight)));
    }

    /**
     * Where a page begins.
     *
     * @param sort what the list is sorted by
     * @param descending whether the greatest comes first
     * @param after the place of the last row before it, as {@link Order} writes places; null at the beginning
     * @param limit how many rows it has at most; null for all
     */
    public record Place(
            String sort,
            boolean descending,
            @Nullable String after,
            @Nullable Integer limit) {
        /** All there is. */
        static final Place WHOLE = new Place("", false, null, null);
    }

    /**
     * Rows among which those of a page are.
     *
     * @param rows those of the page, one more if the list goes on, and any others
     * @param further the rest of a whole list, its parts in order, so many at a time as are at hand at once; nothing where it is cut into pages
     * @param total how many rows there are on all pages; null if they are all here
     */
    public record Some<R>(
            Collection<R> rows,
            Iterable<List<R>> further,
            @Nullable Long total) {
        /** All rows there are. */
        public static <R> Some<R> all(Collection<R> rows) {
            return new Some<>(rows, List.of(), null);
        }

        /** Every row, at hand at once. */
        public Collection<R> whole() {
            List<R> whole = new ArrayList<>(rows);
            further.forEach(whole::addAll);
            return whole;
        }

        /** Those that are wanted of them; of what the database found none are unwanted. */
        Some<R> among(Function<Collection<R>, List<R>> wanted) {
            return total == null ? all(wanted.apply(rows)) : this;
        }

        /** How many there are on all pages. */
        public long count() {
            return total == null ? rows.size() : total;
        }
    }
}
