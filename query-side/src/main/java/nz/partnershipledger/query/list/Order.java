package nz.partnershipledger.query.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a list can be sorted. */
final class Order<R> {
    private static final String LAST = "~";

    final Map<String, Function<R, ? extends @Nullable Object>> keys = new LinkedHashMap<>();
    final Map<String, Comparator<R>> untold = new LinkedHashMap<>();
    String description = "";
    Function<R, Object> distinguished = it -> "";

    /** The names, the usual one first. */
    List<String> names() {
        return Stream.concat(keys.keySet().stream(), untold.keySet().stream()).toList();
    }

    Page<R> page(Paging paging, String list, List<R> rows, Cursors cursors, @Nullable Function<R, Object> idOf) {
        Comparator<R> comparator = untold.get(paging.sort());
        if (comparator != null) {
            Function<R, Object> id = Objects.requireNonNull(idOf, list);
            return paging.ofOrdered(
                    list,
                    rows.stream().sorted(comparator).toList(),
                    cursors,
                    it -> id.apply(it).toString());
        }
        Function<R, ? extends @Nullable Object> key =
                Objects.requireNonNullElseGet(keys.get(paging.sort()), () -> keys.get("-" + paging.sort()));
        return paging.of(list, rows, cursors, it -> inOrder(key.apply(it)) + " " + inOrder(distinguished.apply(it)));
    }

    /** As a text that sorts as the value does. */
    private static String inOrder(@Nullable Object value) {
        return switch (value) {
            case null -> LAST;
            case Number number -> "%019d".formatted(number.longValue());
            case Instant instant -> "%019d%09d".formatted(instant.getEpochSecond(), instant.getNano());
            default -> value.toString();
        };
    }
}
