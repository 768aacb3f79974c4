package nz.partnershipledger.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Pattern;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Stored;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Writes events as JSON under their stored names, never under class names, and reads them back. */
final class EventSerializer extends Jackson3Serializer {
    private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,5}");

    private final Catalogue catalogue;

    EventSerializer(Catalogue catalogue) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> strict(mapper.addModule(WithinStorage.module()))));
        this.catalogue = catalogue;
    }

    /** A serializer for what is not an event: tokens and snapshots. Only Axon's own types may name themselves in it. */
    static Jackson3Serializer general() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(EventSerializer::strict)
                .build();
    }

    private static void strict(JsonMapper.Builder mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type != null && LedgerEvent.class.isAssignableFrom(type)) {
            Stored stored = Catalogue.storedForm(type);
            return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return catalogue
                .find(type.getName(), revision(type))
                .<Class<?>>map(it -> it)
                .orElse(UnknownEvent.class);
    }

    private static int revision(SerializedType type) {
        String revision = type.getRevision();
        return revision != null && REVISION.matcher(revision).matches() ? Integer.parseInt(revision) : 0;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (MetaData.class.getName().equals(type.getName())) {
            return (T) getReader(MetaData.class)
                    .readValue(getConverter().convert(stored, byte[].class).getData());
        }
        if (UnknownEvent.class.equals(classForType(type))) {
            return (T) new UnknownEvent(type.getName(), String.valueOf(type.getRevision()));
        }
        return super.deserialize(stored);
    }
}
