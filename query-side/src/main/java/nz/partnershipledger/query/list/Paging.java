package nz.partnershipledger.query.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, and in what order.
 *
 * @param limit how many rows at most; null for the whole list
 * @param cursor where it begins; null for the beginning
 * @param sort what it is sorted by
 * @param descending whether the greatest comes first
 */
public record Paging(@Nullable Integer limit, @Nullable String cursor, String sort, boolean descending) {
    private static final int USUAL_LIMIT = 50;
    private static final int GREATEST_LIMIT = 500;

    /**
     * Reads it from a request.
     *
     * @param sorts what the list can be sorted by, the usual first; with a hyphen before it, the greatest comes first
     * @param whole whether the whole list is meant when no limit is given
     */
    public static Paging read(Parameters parameters, List<String> sorts, boolean whole) {
        List<String> known = sorts.stream()
                .map(it -> it.startsWith("-") ? it.substring(1) : it)
                .flatMap(it -> Stream.of(it, "-" + it))
                .toList();
        Long limit = parameters.one("limit", Parameters.number(1, GREATEST_LIMIT));
        String cursor = parameters.one("cursor", Function.identity());
        String sort = parameters.one("sort", Parameters.oneOf(known));
        String by = sort == null ? sorts.getFirst() : sort;
        return new Paging(
                limit != null ? Integer.valueOf(limit.intValue()) : whole ? null : Integer.valueOf(USUAL_LIMIT),
                cursor,
                by.startsWith("-") ? by.substring(1) : by,
                by.startsWith("-"));
    }

    /**
     * The part of a list that is asked for.
     *
     * @param list the list with its reader and filters, to which cursors are bound
     * @param rows all its rows
     * @param sortedBy what a row is sorted by, in this list's order; it ends with what tells it from all others
     */
    public <T> Page<T> of(String list, List<T> rows, Cursors cursors, Function<T, String> sortedBy) {
        String bound = list + " by " + sort + (descending ? " descending" : "");
        Comparator<String> ascending = Comparator.naturalOrder();
        Comparator<String> order = descending ? ascending.reversed() : ascending;
        String last = cursor == null ? null : cursors.row(bound, cursor);
        List<T> rest = rows.stream()
                .filter(row -> last == null || order.compare(sortedBy.apply(row), last) > 0)
                .sorted(Comparator.comparing(sortedBy, order))
                .toList();
        if (limit == null || rest.size() <= limit) {
            return new Page<>(rest, null, rows.size());
        }
        List<T> items = rest.subList(0, limit);
        return new Page<>(items, cursors.after(bound, sortedBy.apply(items.getLast())), rows.size());
    }

    /**
     * The part that is asked for of a list that is in its order already, and whose order no cursor may tell. Where the last row of the page
     * before is no longer in the list, nobody knows where it goes on.
     *
     * @param list the list with its reader and filters, to which cursors are bound
     * @param rows all its rows, in order
     * @param idOf what tells a row from all others
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if it cannot go on from the cursor
     */
    public <T> Page<T> ofOrdered(String list, List<T> rows, Cursors cursors, Function<T, String> idOf) {
        String bound = list + " by " + sort + (descending ? " descending" : "");
        List<T> ordered = descending ? rows.reversed() : rows;
        List<T> rest = cursor == null ? ordered : after(cursors.row(bound, cursor), ordered, idOf);
        if (limit == null || rest.size() <= limit) {
            return new Page<>(rest, null, rows.size());
        }
        List<T> items = rest.subList(0, limit);
        return new Page<>(items, cursors.after(bound, idOf.apply(items.getLast())), rows.size());
    }

    private static <T> List<T> after(String last, List<T> ordered, Function<T, String> idOf) {
        int place = ordered.stream().map(idOf).toList().indexOf(last);
        if (place < 0) {
            throw Cursors.leadsNowhere();
        }
        return ordered.subList(place + 1, ordered.size());
    }
}
