package nz.partnershipledger.events;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands within a fact, however deep, so that no fact has to be asked for it; who may read the fact is no part of that. */
final class Contents {
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Contents() {}

    /** All of this kind within a value. */
    static <T> Stream<T> of(@Nullable Object value, Class<T> kind) {
        if (kind.isInstance(value)) {
            return Stream.of(kind.cast(value));
        }
        return switch (value) {
            case Audience _ -> Stream.of();
            case Collection<?> several -> several.stream().flatMap(it -> of(it, kind));
            case Map<?, ?> map -> Stream.concat(of(map.keySet(), kind), of(map.values(), kind));
            case Record record -> COMPONENTS.get(record.getClass()).stream().flatMap(it -> of(read(it, record), kind));
            case null, default -> Stream.of();
        };
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("nobody can tell what " + record.getClass() + " holds", e);
        }
    }
}
