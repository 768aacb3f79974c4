package nz.partnershipledger.query.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How a value stands in a column of its own: as the text that JSON would hold of it. */
final class PlainText {
    private static final Set<Class<?>> KNOWN =
            Set.of(String.class, UUID.class, LocalDate.class, Instant.class, Integer.class, Long.class, Boolean.class);

    private static final ClassValue<Function<Object, String>> WRITERS = new ClassValue<>() {
        @Override
        protected Function<Object, String> computeValue(Class<?> type) {
            if (KNOWN.contains(type)) {
                return Object::toString;
            }
            if (type.isEnum()) {
                Map<Object, String> texts = Stream.of(type.getEnumConstants())
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), PlainText::asJsonHoldsIt));
                return value -> Objects.requireNonNull(texts.get(value));
            }
            return Stream.of(type.getMethods())
                    .filter(it -> type.isRecord() && it.isAnnotationPresent(JsonValue.class) && it.trySetAccessible())
                    .findAny()
                    .<Function<Object, String>>map(it -> value -> of(in(value, it)))
                    .orElse(PlainText::asJsonHoldsIt);
        }
    };

    private PlainText() {}

    static String of(Object value) {
        return WRITERS.get(value.getClass()).apply(value);
    }

    private static String asJsonHoldsIt(Object value) {
        return JsonMapper.shared().valueToTree(value).asString();
    }

    private static Object in(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
