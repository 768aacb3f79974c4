package nz.partnershipledger.events;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands within a fact, however deep, so that no fact has to be asked for it. */
public final class Contents {
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Contents() {}

    /** All of this kind within a value; who may read it is no part of that. */
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

    /**
     * The same fact, with whatever stands in it changed so, however deep; what is left as it was is looked into. The people and things of
     * lists stay as they are.
     */
    @SuppressWarnings("unchecked") // a record of the same type
    public static <R extends Record> R changed(R fact, UnaryOperator<Object> change) {
        Object[] values = COMPONENTS.get(fact.getClass()).stream()
                .map(it -> changed(read(it, fact), change))
                .toArray();
        Class<?>[] types = Arrays.stream(fact.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (R) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another " + fact.getClass() + " cannot be made", e);
        }
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<Object> change) {
        if (value == null) {
            return null;
        }
        Object now = change.apply(value);
        return now instanceof Record record && now.equals(value) ? changed(record, change) : now;
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("nobody can tell what " + record.getClass() + " holds", e);
        }
    }
}
