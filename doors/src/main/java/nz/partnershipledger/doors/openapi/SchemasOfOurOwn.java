package nz.partnershipledger.doors.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.json.Identifiers;
import nz.partnershipledger.doors.json.Shape;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Describes our types as they are read and written: an id is a UUID, an audience is one of three forms, and a record has
 * its components as fields, of which those may be left out that may be null.
 */
final class SchemasOfOurOwn implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw == PersonalText.class) {
            throw new IllegalStateException("a sealed text is not shown to anyone");
        } else if (Identifiers.isIdentifier(raw)) {
            return id();
        } else if (raw == Audience.class) {
            return audience();
        } else if (Shape.isReadByComponents(raw)) {
            return record(raw, context);
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static Schema<?> record(Class<?> type, ModelConverterContext context) {
        String name = nameOf(type);
        if (!context.getDefinedModels().containsKey(name)) {
            Schema<?> schema = ofType("object").name(name);
            context.defineModel(name, schema, type, null);
            Map<String, Shape.Field> fields = new LinkedHashMap<>(Shape.of(type).fields());
            fields.keySet().removeAll(hiddenIn(type));
            addFields(schema, fields, context::resolve);
        }
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** Describes what may be said in these fields, and nothing else. */
    static void addFields(
            Schema<?> schema, Map<String, Shape.Field> fields, Function<AnnotatedType, Schema<?>> description) {
        fields.forEach((name, field) -> {
            schema.addProperty(name, description.apply(new AnnotatedType(field.type()).resolveAsRef(true)));
            if (!field.mayBeAbsent()) {
                schema.addRequiredItem(name);
            }
        });
        schema.setAdditionalProperties(false);
    }

    private static Set<String> hiddenIn(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** Its name with those that it stands in, so that two of the same name do not meet. */
    private static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
    }

    static Schema<?> id() {
        return ofType("string").format("uuid");
    }

    private static Schema<?> audience() {
        Schema<?> word = ofType("string");
        word.setEnum(listOf("PARTNERSHIP", "PRIVATE"));
        Schema<?> people = ofType("object");
        people.addProperty("people", ofType("array").items(id()).minItems(1));
        people.setRequired(List.of("people"));
        people.setAdditionalProperties(false);
        return new Schema<>()
                .oneOf(List.of(word, people))
                .description("Who may read it: every partner (the default), those named, or its author alone.");
    }

    @SuppressWarnings("unchecked") // Schema's own setter wants a list of its unknown type
    private static <T> List<T> listOf(String... values) {
        return (List<T>) List.of(values);
    }

    static Schema<?> ofType(String type) {
        Schema<?> schema = new Schema<>();
        schema.setType(type);
        // Not a fixed set: springdoc takes "null" out of it.
        schema.setTypes(new LinkedHashSet<>(Set.of(type)));
        return schema;
    }
}
