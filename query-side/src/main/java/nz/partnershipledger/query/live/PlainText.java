package nz.partnershipledger.query.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.query.base.Components;
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
            return PlainText::asJsonHoldsIt;
        }
    };

    private PlainText() {}

    static String of(Object value) {
        Object stored = Objects.requireNonNull(Components.stored(value));
        return WRITERS.get(stored.getClass()).apply(stored);
    }

    private static String asJsonHoldsIt(Object value) {
        return JsonMapper.shared().valueToTree(value).asString();
    }
}
