package nz.partnershipledger.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.TextId;

/** One of every kind of event, always the same, with every component given. */
public final class Samples {
    private Samples() {}

    /** One of this kind. */
    public static LedgerEvent of(Class<? extends LedgerEvent> event) {
        return event.cast(record(event, event.getSimpleName()));
    }

    private static Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(it -> value(it.getType(), it.getGenericType(), path + "." + it.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + path, e);
        }
    }

    /** What is confided is stored as the text it holds, and nothing more. */
    private static Object holding(Class<?> type, PersonalText words) {
        try {
            return type.getDeclaredConstructor(PersonalText.class).newInstance(words);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Object value(Class<?> type, Type generic, String path) {
        UUID id = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        if (type == UUID.class) {
            return id;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 5, 14);
        } else if (type == Instant.class) {
            return Instant.parse("2026-05-14T03:30:00Z");
        } else if (type == boolean.class) {
            return true;
        } else if (type == long.class) {
            return 7L;
        } else if (type == String.class) {
            return "code-33";
        } else if (type == Audience.class) {
            return Audience.people(Set.of(new PersonId(id)));
        } else if (type == PersonalText.class) {
            String bytes = Base64.getEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8));
            return new PersonalText(new SubjectId(id), new TextId(id), bytes, bytes);
        } else if (type == Set.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            return Set.of(value(element, element, path + ".element"));
        } else if (type == Map.class) {
            Type[] arguments = ((ParameterizedType) generic).getActualTypeArguments();
            return Map.of(
                    value((Class<?>) arguments[0], arguments[0], path + ".key"),
                    value((Class<?>) arguments[1], arguments[1], path + ".value"));
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (Confided.class.isAssignableFrom(type)) {
            return holding(type, (PersonalText) value(PersonalText.class, PersonalText.class, path));
        } else if (type.isRecord()) {
            return record(type, path);
        }
        throw new IllegalStateException("no sample of " + path + ", a " + type);
    }
}
