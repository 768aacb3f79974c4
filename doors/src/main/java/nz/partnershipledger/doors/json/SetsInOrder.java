package nz.partnershipledger.doors.json;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.util.StdConverter;

/** Sets have no order; an answer is the same whenever nothing changed. Constants stand as they were declared, all else by its text. */
final class SetsInOrder extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return type.isTypeOrSubTypeOf(Set.class)
                ? new StdConvertingSerializer(new InOrder(), type, serializer, null)
                : serializer;
    }

    private static final class InOrder extends StdConverter<Object, Object> {
        @Override
        public Object convert(Object set) {
            Set<?> several = (Set<?>) set;
            Stream<?> all = several.stream();
            boolean constants = several.stream().allMatch(Enum.class::isInstance);
            return (constants ? all.sorted() : all.sorted(Comparator.comparing(Object::toString)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
