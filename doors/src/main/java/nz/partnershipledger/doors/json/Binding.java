package nz.partnershipledger.doors.json;

import static nz.partnershipledger.doors.json.Paths.inside;
import static nz.partnershipledger.doors.json.Paths.readable;
import static nz.partnershipledger.doors.json.Single.fitting;
import static nz.partnershipledger.doors.json.Single.isWhole;
import static nz.partnershipledger.doors.json.Single.oneOf;
import static nz.partnershipledger.doors.json.Single.textual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Binds a JSON tree to a type, gathering faults on the way; null where there was one. */
final class Binding {
    private final Values values;
    private final JsonMapper mapper;
    private final Cleaning cleaning;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    Binding(Values values, JsonMapper mapper) {
        this.values = values;
        this.mapper = mapper;
        cleaning = new Cleaning(values, mapper);
    }

    @Nullable
    Object read(JsonNode node, JavaType type, String path, List<Fault> faults) {
        Class<?> raw = type.getRawClass();
        try {
            if (raw == String.class) {
                return text(node, Wording.WORDS);
            } else if (raw == boolean.class || raw == Boolean.class) {
                return fitting(node.isBoolean(), "true-or-false", node.asBoolean(false));
            } else if (raw == int.class || raw == Integer.class) {
                return fitting(isWhole(node) && node.canConvertToInt(), "whole-number", node.asInt(0));
            } else if (raw == long.class || raw == Long.class) {
                return fitting(isWhole(node) && node.canConvertToLong(), "whole-number", node.asLong(0));
            } else if (raw.isEnum()) {
                return oneOf(node, raw);
            } else if (raw == UUID.class) {
                return textual(node, "uuid", Values::uuid);
            } else if (Identifiers.isIdentifier(raw)) {
                return textual(node, "uuid", it -> Identifiers.read(raw, it));
            } else if (raw == LocalDate.class) {
                return textual(node, "date", values::date);
            } else if (raw == Instant.class) {
                return textual(node, "instant", values::instant);
            } else if (raw == Audience.class) {
                return audience(node, path, faults);
            } else if (type.isCollectionLikeType()) {
                return collection(node, type, path, faults);
            } else if (type.isMapLikeType()) {
                return map(node, type, path, faults);
            } else if (Shape.isReadByComponents(raw)) {
                return record(node, raw, path, faults);
            }
            return byJackson(node, type, path, faults);
        } catch (UnfitValue unfit) {
            faults.add(unfit.in(path));
            return null;
        }
    }

    /** Reads a whole body into what was said, by these names. */
    @Nullable
    Map<String, @Nullable Object> read(JsonNode node, Fields body, List<Fault> faults) {
        try {
            return said(node, body.fields(), "", faults);
        } catch (UnfitValue unfit) {
            faults.add(unfit.in(""));
            return null;
        }
    }

    private @Nullable Map<String, @Nullable Object> said(
            JsonNode node, Map<String, Shape.Field> fields, String path, List<Fault> faults) {
        if (!node.isObject()) {
            throw new UnfitValue("object");
        }
        var faultsBefore = faults.size();
        for (var name : node.propertyNames()) {
            if (!fields.containsKey(name)) {
                faults.add(Fault.in(inside(path, readable(name)), "unknown-field", List.copyOf(fields.keySet())));
            }
        }
        var said = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, field) -> said.put(name, component(node.get(name), field, inside(path, name), faults)));
        return faults.size() > faultsBefore ? null : said;
    }

    private @Nullable Object record(JsonNode node, Class<?> type, String path, List<Fault> faults) {
        var shape = shapes.computeIfAbsent(type, Shape::of);
        var said = said(node, shape.fields(), path, faults);
        if (said == null) {
            return null;
        }
        try {
            return shape.make(said.values().toArray());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IllegalArgumentException unfit) {
            throw unfit instanceof UnfitValue known ? known : new UnfitValue("unfit");
        }
    }

    private @Nullable Object component(@Nullable JsonNode node, Shape.Field field, String path, List<Fault> faults) {
        if (node != null && !node.isNull() && !isBlankText(node, field)) {
            return field.type() == String.class
                    ? text(node, field.wording(), path, faults)
                    : read(node, mapper.constructType(field.type()), path, faults);
        }
        if (!field.mayBeAbsent()) {
            faults.add(Fault.in(path, "required"));
        }
        return null;
    }

    private static boolean isBlankText(JsonNode node, Shape.Field field) {
        return field.type() == String.class && node.isString() && Wording.saysNothing(node.stringValue());
    }

    private @Nullable Object collection(JsonNode node, JavaType type, String path, List<Fault> faults) {
        if (!node.isArray()) {
            throw new UnfitValue("list");
        }
        var faultsBefore = faults.size();
        var elements = new ArrayList<Object>();
        for (int index = 0; index < node.size(); index++) {
            var element = element(node.get(index), type.getContentType(), path + "[" + index + "]", faults);
            if (element != null) {
                elements.add(element);
            }
        }
        if (faults.size() > faultsBefore) {
            return null;
        }
        return Set.class.isAssignableFrom(type.getRawClass())
                ? Collections.unmodifiableSet(new LinkedHashSet<>(elements))
                : Collections.unmodifiableList(elements);
    }

    private @Nullable Object map(JsonNode node, JavaType type, String path, List<Fault> faults) {
        if (!node.isObject()) {
            throw new UnfitValue("object");
        }
        var faultsBefore = faults.size();
        var entries = new LinkedHashMap<Object, Object>();
        for (var property : node.properties()) {
            var inside = inside(path, readable(property.getKey()));
            var key = read(mapper.getNodeFactory().stringNode(property.getKey()), type.getKeyType(), inside, faults);
            var value = element(property.getValue(), type.getContentType(), inside, faults);
            if (key != null && value != null && entries.put(key, value) != null) {
                faults.add(Fault.in(inside, "twice"));
            }
        }
        return faults.size() > faultsBefore ? null : Collections.unmodifiableMap(entries);
    }

    private @Nullable Object element(JsonNode node, JavaType type, String path, List<Fault> faults) {
        if (node.isNull() || (node.isString() && Wording.saysNothing(node.stringValue()))) {
            faults.add(Fault.in(path, "required"));
            return null;
        }
        return read(node, type, path, faults);
    }

    private @Nullable Object audience(JsonNode node, String path, List<Fault> faults) {
        if (node.isString() && node.stringValue().equals("PARTNERSHIP")) {
            return Audience.PARTNERSHIP;
        }
        if (node.isString() && node.stringValue().equals("PRIVATE")) {
            return Audience.PRIVATE;
        }
        if (!node.isObject()
                || node.size() != 1
                || !node.path("people").isArray()
                || node.path("people").isEmpty()) {
            throw new UnfitValue("audience");
        }
        var type = mapper.getTypeFactory().constructCollectionType(Set.class, PersonId.class);
        return collection(node.path("people"), type, inside(path, "people"), faults) instanceof Set<?> people
                ? Audience.people(people.stream().map(PersonId.class::cast).collect(Collectors.toSet()))
                : null;
    }

    /** Types with a reading of their own; their texts are checked first. */
    private @Nullable Object byJackson(JsonNode node, JavaType type, String path, List<Fault> faults) {
        var faultsBefore = faults.size();
        var cleaned = cleaning.of(node, path, faults);
        if (faults.size() > faultsBefore) {
            return null;
        }
        try {
            return mapper.treeToValue(cleaned, type);
        } catch (JacksonException unfit) {
            faults.add(Fault.in(path, "unfit"));
            return null;
        }
    }

    private static String text(JsonNode node, Wording wording) {
        if (!node.isString()) {
            throw new UnfitValue("text");
        }
        return wording.read(node.stringValue());
    }

    private static @Nullable String text(JsonNode node, Wording wording, String path, List<Fault> faults) {
        try {
            return text(node, wording);
        } catch (UnfitValue unfit) {
            faults.add(unfit.in(path));
            return null;
        }
    }
}
