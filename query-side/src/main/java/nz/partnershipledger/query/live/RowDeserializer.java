package nz.partnershipledger.query.live;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.query.base.Components;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads a row, whose parts stand in the JSON as if they were its own components, in one go; all columns are there. Jackson by itself goes over the
 * whole row again for each of the parts.
 */
final class RowDeserializer extends StdDeserializer<Record> {
    private final Class<? extends Record> row;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ValueDeserializer<Object>> readers = new ArrayList<>();
    private @Nullable Part whole;

    private RowDeserializer(Class<? extends Record> row) {
        super(row);
        this.row = row;
    }

    /** For every record that has parts. */
    static SimpleModule module() {
        return new SimpleModule().setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> usual) {
                Class<?> read = type.getBeanClass();
                return read.isRecord() && Stream.of(read.getRecordComponents()).anyMatch(Components::isPart)
                        ? new RowDeserializer(read.asSubclass(Record.class))
                        : usual;
            }
        });
    }

    /** One of the components that a record is made of, taken or made from the values of all columns. */
    private interface Made {
        @Nullable
        Object of(@Nullable Object[] values);
    }

    private interface Part extends Made {
        @Override
        Record of(@Nullable Object[] values);
    }

    @Override
    public void resolve(DeserializationContext context) {
        whole = part(row, context);
    }

    private Part part(Class<?> type, DeserializationContext context) {
        MethodHandle constructor = constructor(type);
        List<Made> components = Stream.of(type.getRecordComponents())
                .map(it -> Components.isPart(it) ? part(it.getType(), context) : value(it, context))
                .toList();
        return values -> {
            @Nullable
            Object[] arguments = components.stream().map(it -> it.of(values)).toArray();
            try {
                return (Record) constructor.invokeExact(arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private Made value(RecordComponent component, DeserializationContext context) {
        int place = readers.size();
        JavaType type = context.constructType(component.getGenericType());
        readers.add(context.findContextualValueDeserializer(type, null));
        places.put(ViewTable.column(component.getName()), place);
        return values -> values[place];
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    @Override
    public Record deserialize(JsonParser json, DeserializationContext context) {
        @Nullable Object[] values = new @Nullable Object[readers.size()];
        for (String column = json.nextName(); column != null; column = json.nextName()) {
            JsonToken first = json.nextToken();
            Integer place = places.get(column);
            if (place == null) {
                json.skipChildren();
            } else {
                ValueDeserializer<Object> reader = readers.get(place);
                values[place] = first == JsonToken.VALUE_NULL
                        ? reader.getNullValue(context)
                        : reader.deserialize(json, context);
            }
        }
        return Objects.requireNonNull(whole).of(values);
    }
}
