package nz.partnershipledger.query.base;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a row and of the parts that it is made of, by their names; a part that is unwrapped is none itself. */
public final class Components {
    private static final ClassValue<Map<String, List<Method>>> WAYS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> row) {
            Map<String, List<Method>> ways = new LinkedHashMap<>();
            gather(row, List.of(), ways);
            return ways;
        }
    };

    private static final ClassValue<Optional<Method>> VALUE = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return (type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.<RecordComponent>of())
                    .map(RecordComponent::getAccessor)
                    .filter(it -> it.isAnnotationPresent(JsonValue.class))
                    .findFirst();
        }
    };

    private Components() {}

    private static void gather(Class<?> part, List<Method> before, Map<String, List<Method>> ways) {
        Stream.of(part.getRecordComponents()).forEach(it -> {
            Method accessor = it.getAccessor();
            accessor.setAccessible(true);
            List<Method> way = Lists.plus(before, accessor);
            if (isPart(it)) {
                gather(it.getType(), way, ways);
            } else {
                ways.put(it.getName(), way);
            }
        });
    }

    /** Whether what it holds is a part, whose components stand as if they were its own. */
    public static boolean isPart(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** What they are called, in their order. */
    public static Set<String> of(Class<?> row) {
        return WAYS.get(row).keySet();
    }

    /**
     * The id that one of them holds; null where it holds none.
     *
     * @throws IllegalArgumentException if what it holds is no id
     */
    static @Nullable UUID id(Record row, String component) {
        Object held = in(row, Objects.requireNonNull(WAYS.get(row.getClass()).get(component), component));
        Object stored = held == null ? null : stored(held);
        if (stored == null || stored instanceof UUID) {
            return (UUID) stored;
        }
        throw new IllegalArgumentException(component + " holds no id");
    }

    /** What is stored in the place of such a value: what it is made of, if it stands for that alone, as an id does. */
    public static @Nullable Object stored(Object held) {
        Optional<Method> value = VALUE.get(held.getClass());
        return value.isPresent() ? in(held, value.get()) : held;
    }

    /** What they hold, in their order. */
    public static List<@Nullable Object> held(Record row) {
        List<@Nullable Object> all = new ArrayList<>();
        WAYS.get(row.getClass()).values().forEach(way -> all.add(in(row, way)));
        return all;
    }

    private static @Nullable Object in(Record row, List<Method> way) {
        Object part = row;
        for (Method accessor : way) {
            part = part == null ? null : in(part, accessor);
        }
        return part;
    }

    private static @Nullable Object in(Object part, Method accessor) {
        try {
            return accessor.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
