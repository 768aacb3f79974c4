package nz.partnershipledger.query.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.partnershipledger.doors.list.Cursors;
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

    private record Placed<T>(T row, String place) {}

    /** Where in this list the page begins. */
    Found.Place place(String list, Cursors cursors) {
        return new Found.Place(sort, descending, cursor == null ? null : cursors.place(bound(list), cursor), limit);
    }

    /** How places in the list are ordered. */
    Comparator<String> order() {
        return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private String bound(String list) {
        return list + " by " + sort + (descending ? " descending" : "");
    }

    /**
     * The part of a list that is asked for: what comes after the place at which the page before ended, wherever its rows stand by now.
     *
     * @param list the list with its reader and filters, to which cursors are bound
     * @param rows all its rows
     * @param sortedBy what a row is sorted by, in this list's order; it ends with what tells it from all others
     */
    public <T> Page<T> of(String list, List<T> rows, Cursors cursors, Function<T, String> sortedBy) {
        return of(list, place(list, cursors), Found.Some.all(rows), cursors, sortedBy);
    }

    <T> Page<T> of(String list, Found.Place from, Found.Some<T> some, Cursors cursors, Function<T, String> sortedBy) {
        Comparator<String> order = order();
        List<Placed<T>> rest = some.whole().stream()
                .map(row -> new Placed<>(row, sortedBy.apply(row)))
                .filter(it -> from.after() == null || order.compare(it.place(), from.after()) > 0)
                .sorted(Comparator.comparing(Placed::place, order))
                .toList();
        List<Placed<T>> shown = limit != null && rest.size() > limit ? rest.subList(0, limit) : rest;
        boolean goesOn = shown.size() < rest.size();
        return new Page<>(
                shown.stream().map(Placed::row).toList(),
                goesOn ? cursors.after(bound(list), shown.getLast().place()) : null,
                some.count());
    }
}
