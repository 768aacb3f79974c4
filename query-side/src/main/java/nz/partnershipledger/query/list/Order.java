package nz.partnershipledger.query.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.partnershipledger.doors.list.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * By what a list can be sorted.
 *
 * @param <R> its row
 */
public final class Order<R> {
    private static final String LAST = "~";

    final Map<String, Function<R, ? extends @Nullable Object>> keys = new LinkedHashMap<>();
    String description = "";
    Function<R, Object> distinguished = it -> "";

    /** The names, the usual one first. */
    List<String> names() {
        return List.copyOf(keys.keySet());
    }

    Page<R> page(Paging paging, String list, Found.Place from, Found.Some<R> rows, Cursors cursors) {
        return paging.of(list, from, rows, cursors, place(paging));
    }

    /** A whole list, so many rows at a time as are found at once. */
    Stream<List<R>> inParts(Paging paging, Found.Some<R> some) {
        Function<R, String> place = place(paging);
        NavigableMap<String, R> atHand = new TreeMap<>(paging.order());
        some.rows().forEach(it -> atHand.put(place.apply(it), it));
        Stream<List<R>> further = StreamSupport.stream(some.further().spliterator(), false)
                .map(part -> {
                    NavigableMap<String, R> together = new TreeMap<>(paging.order());
                    part.forEach(it -> together.put(place.apply(it), it));
                    NavigableMap<String, R> before = atHand.headMap(together.lastKey(), false);
                    together.putAll(before);
                    before.clear();
                    return List.copyOf(together.values());
                });
        return Stream.concat(further, Stream.of(atHand).map(it -> List.copyOf(it.values())));
    }

    private Function<R, String> place(Paging paging) {
        Function<R, ? extends @Nullable Object> key =
                Objects.requireNonNullElseGet(keys.get(paging.sort()), () -> keys.get("-" + paging.sort()));
        return it -> inOrder(key.apply(it)) + " " + inOrder(distinguished.apply(it));
    }

    /** As a text that sorts as the value does. */
    public static String inOrder(@Nullable Object value) {
        return switch (value) {
            case null -> LAST;
            case Number number -> "%016x".formatted(number.longValue() ^ Long.MIN_VALUE);
            case LocalDate date -> inOrder(date.toEpochDay());
            case Instant instant -> inOrder(instant.getEpochSecond()) + inOrder(instant.getNano());
            case Collection<?> several -> several.stream().map(Order::inOrder).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
