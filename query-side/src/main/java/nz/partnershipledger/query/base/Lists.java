package nz.partnershipledger.query.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;

/** Lists in rows, which never change: another one is made. */
public final class Lists {
    private Lists() {}

    /** The list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** The one list and then the other. */
    public static <T> List<T> both(List<T> list, List<T> other) {
        return Stream.concat(list.stream(), other.stream()).toList();
    }

    /** What each person said last, in the order in which they first said anything. */
    public static <T> List<T> latest(List<T> list, Function<T, PersonId> whose) {
        Map<PersonId, T> latest = new LinkedHashMap<>();
        list.forEach(it -> latest.put(whose.apply(it), it));
        return List.copyOf(latest.values());
    }

    /** What people said before and no longer say. */
    public static <T> List<T> earlier(List<T> list, Function<T, PersonId> whose) {
        List<T> earlier = new ArrayList<>(list);
        earlier.removeAll(latest(list, whose));
        return earlier;
    }

    /** The list with all those changed of which this is true. */
    public static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(it -> which.test(it) ? change.apply(it) : it).toList();
    }
}
