package nz.partnershipledger.command.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.AName;
import nz.partnershipledger.command.base.Known;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.MustBeSaid;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.doors.json.Shape;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Where a component of a command comes from. */
sealed interface Component {
    /** Adds the fields of the body that it reads. */
    default void addFields(Map<String, Shape.Field> fields) {}

    /** Adds the id that it needs. */
    default void addMade(Map<String, Object> made) {}

    /** Its field, if it names people who must be known, partners or not, and not all of them are. */
    default @Nullable String unknown(Map<String, @Nullable Object> said, Predicate<PersonId> known) {
        return null;
    }

    /** What it is, once that is written down. */
    @Nullable
    Object of(Incoming.WrittenDown written);

    /** Finds out where it comes from, at a door whose path names these and whose body leaves those out. */
    static Component of(RecordComponent component, Set<String> inPath, Set<String> leftOut) {
        String name = Shape.nameOf(component);
        JsonIgnoreProperties without = component.getAccessor().getAnnotation(JsonIgnoreProperties.class);
        if (inPath.contains(name)) {
            return new InPath(name);
        } else if (leftOut.contains(name) || component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
            return new Nothing();
        } else if (component.isAnnotationPresent(Made.class)) {
            return new New(name, component.getType());
        } else if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return new Several(
                    Making.of(component.getType(), Set.of(), without == null ? Set.of() : Set.of(without.value())));
        }
        return new Said(name, component);
    }

    /** The path names it. */
    record InPath(String name) implements Component {
        @Override
        public Object of(Incoming.WrittenDown written) {
            return Objects.requireNonNull(written.incoming().inPath().get(name));
        }
    }

    /** It is made. */
    record New(String name, Class<?> type) implements Component {
        @Override
        public void addMade(Map<String, Object> made) {
            try {
                made.put(name, type.getMethod("random").invoke(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no " + type.getName() + " can be made", e);
            }
        }

        @Override
        public Object of(Incoming.WrittenDown written) {
            return Objects.requireNonNull(written.incoming().made().get(name));
        }
    }

    /** Here it is not spoken of. */
    record Nothing() implements Component {
        @Override
        public @Nullable Object of(Incoming.WrittenDown written) {
            return null;
        }
    }

    /** Several fields say it together. */
    record Several(Making making) implements Component {
        @Override
        public void addFields(Map<String, Shape.Field> fields) {
            making.addFields(fields);
        }

        @Override
        public Object of(Incoming.WrittenDown written) {
            return making.make(written);
        }
    }

    /** A field says it, or it goes without saying. */
    record Said(String name, RecordComponent component) implements Component {
        @Override
        public void addFields(Map<String, Shape.Field> fields) {
            fields.put(name, new Shape.Field(Written.in(component).saidAs(), mayBeAbsent(), wording()));
        }

        private Wording wording() {
            return component.isAnnotationPresent(AName.class) ? Wording.NAME : Wording.WORDS;
        }

        private boolean mayBeAbsent() {
            return component.isAnnotationPresent(Today.class)
                    || component.isAnnotationPresent(OrElse.class)
                    || (Shape.mayBeAbsent(component) && !component.isAnnotationPresent(MustBeSaid.class));
        }

        @Override
        public @Nullable Object of(Incoming.WrittenDown written) {
            Object said = written.said(name);
            if (said == null) {
                return component.isAnnotationPresent(Today.class) ? written.today() : otherwise();
            }
            return Written.in(component).write(said, written);
        }

        @Override
        public @Nullable String unknown(Map<String, @Nullable Object> said, Predicate<PersonId> known) {
            return component.isAnnotationPresent(Known.class)
                            && !people(said.get(name)).stream().allMatch(known)
                    ? name
                    : null;
        }

        private static List<PersonId> people(@Nullable Object named) {
            return Stream.ofNullable(named)
                    .flatMap(it -> it instanceof Collection<?> several ? several.stream() : Stream.of(it))
                    .map(PersonId.class::cast)
                    .toList();
        }

        private @Nullable Object otherwise() {
            OrElse otherwise = component.getAnnotation(OrElse.class);
            if (otherwise == null) {
                return null;
            } else if (component.getType() == boolean.class) {
                return Boolean.valueOf(otherwise.value());
            } else if (component.getType() == Set.class) {
                return Set.of();
            } else if (component.getType() == Audience.class) {
                return Audience.PARTNERSHIP;
            }
            return Arrays.stream(component.getType().getEnumConstants())
                    .filter(it -> ((Enum<?>) it).name().equals(otherwise.value()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
