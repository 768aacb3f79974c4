package nz.partnershipledger.doors.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The fields that a record of a body has, as they stand in JSON.
 *
 * @param fields the record's components in order, by their names in JSON
 */
public record Shape(Map<String, Field> fields, Constructor<?> constructor) {

    /** A component: its type, whether it may be left out, and how it is cleaned if it is a text. */
    public record Field(Type type, boolean mayBeAbsent, Wording wording) {}

    /** Whether a record is read component by component, and not by a creator or a deserializer of its own. */
    public static boolean isReadByComponents(Class<?> type) {
        return type.isRecord()
                && !type.isAnnotationPresent(JsonDeserialize.class)
                && Arrays.stream(type.getDeclaredConstructors())
                        .noneMatch(it -> it.isAnnotationPresent(JsonCreator.class))
                && Arrays.stream(type.getDeclaredMethods()).noneMatch(it -> it.isAnnotationPresent(JsonCreator.class));
    }

    /** The fields of this type of record. */
    public static Shape of(Class<?> type) {
        var components = type.getRecordComponents();
        var fields = new LinkedHashMap<String, Field>();
        for (var component : components) {
            fields.put(
                    nameOf(component),
                    new Field(component.getGenericType(), mayBeAbsent(component), Wording.of(component)));
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(fields, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor", impossible);
        }
    }

    /** Makes the record; whatever its constructor throws comes out as it is. */
    public Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a component is called in JSON. */
    public static String nameOf(RecordComponent component) {
        var property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    /** Whether a component may be null. */
    public static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
