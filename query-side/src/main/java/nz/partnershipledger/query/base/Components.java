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

    /** What an id is stored as. */
    private static final ClassValue<Method> VALUE = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> id) {
            return (id.isRecord() ? Stream.of(id.getRecordComponents()) : Stream.<RecordComponent>of())
                    .map(RecordComponent::getAccessor)
                    .filter(it -> it.isAnnotationPresent(JsonValue.class) && it.getReturnType() == UUID.class)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id.getName() + " is no id"));
        }
    };

    private Components() {}

    private static void gather(Class<?> part, List<Method> before, Map<String, List<Method>> ways) {
        Stream.of(part.getRecordComponents()).forEach(it -> {
            Method accessor = it.getAccessor();
            accessor.setAccessible(true);
            List<Method> way = Lists.plus(before, accessor);
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                gather(it.getType(), way, ways);
            } else {
                ways.put(it.getName(), way);
            }
        });
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
        return held == null || held instanceof UUID ? (UUID) held : (UUID) in(held, VALUE.get(held.getClass()));
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
