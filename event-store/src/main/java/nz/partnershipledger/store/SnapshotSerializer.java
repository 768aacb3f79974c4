package nz.partnershipledger.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Writes the fields of aggregates as JSON under stored names; nothing but the fields takes part. */
final class SnapshotSerializer extends Jackson3Serializer {
    private final List<SnapshotForm> forms;

    SnapshotSerializer(List<SnapshotForm> forms) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultPropertyInclusion(
                                it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))));
        this.forms = List.copyOf(forms);
    }

    /** Whether a stored snapshot is of a form that is read today. */
    boolean understands(DomainEventData<?> snapshot) {
        return find(snapshot.getPayload().getType()).isPresent();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        return forms.stream()
                .filter(it -> it.aggregate().equals(type))
                .findFirst()
                .<SerializedType>map(it -> new SimpleSerializedType(it.name(), Integer.toString(it.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return find(type).<Class<?>>map(SnapshotForm::aggregate).orElseGet(() -> {
            Class<?> other = super.classForType(type);
            return other.getName().startsWith("org.axonframework.") ? other : UnknownSerializedType.class;
        });
    }

    private Optional<SnapshotForm> find(SerializedType type) {
        return forms.stream()
                .filter(it -> it.name().equals(type.getName())
                        && Integer.toString(it.revision()).equals(type.getRevision()))
                .findFirst();
    }
}
