package nz.partnershipledger.command.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nz.partnershipledger.doors.json.Shape;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a record is made of what came in at a door.
 *
 * @param shape the record
 * @param components where each of its components comes from
 */
record Making(Shape shape, List<Component> components) {
    /** Makes this type at a door whose path names these and whose body leaves those out. */
    static Making of(Class<?> type, Set<String> inPath, Set<String> leftOut) {
        return new Making(
                Shape.of(type),
                Arrays.stream(type.getRecordComponents())
                        .map(it -> Component.of(it, inPath, leftOut))
                        .toList());
    }

    void addFields(Map<String, Shape.Field> fields) {
        components.forEach(it -> it.addFields(fields));
    }

    /** Whether several fields say something together, so that one of them is said although none need be. */
    boolean saysSomethingOfSeveral() {
        return components.stream().anyMatch(Component.Several.class::isInstance);
    }

    /** New ids for what will be made. */
    Map<String, Object> ids() {
        Map<String, Object> made = new LinkedHashMap<>();
        components.forEach(it -> it.addMade(made));
        return made;
    }

    /** The first field that names someone who must be known and is not, or null where there is none. */
    @Nullable
    String unknown(Map<String, @Nullable Object> said, Predicate<PersonId> known) {
        return components.stream()
                .map(it -> it.unknown(said, known))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Object make(Incoming.WrittenDown written) {
        return shape.make(components.stream().map(it -> it.of(written)).toArray());
    }
}
