package nz.partnershipledger.doors.json;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import tools.jackson.databind.JsonNode;

/** Reads every {@code @RequestBody} that is JSON by the {@link BodyReader}; it writes nothing. */
final class StrictJson implements GenericHttpMessageConverter<Object> {
    private static final Set<Type> NOT_JSON = Set.of(String.class, byte[].class);

    private final BodyReader reader;

    StrictJson(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> contextClass, @Nullable MediaType mediaType) {
        return mediaType != null
                && mediaType.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                && (mediaType.getCharset() == null || mediaType.getCharset().equals(StandardCharsets.UTF_8))
                && !NOT_JSON.contains(type)
                && type != JsonNode.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return canRead((Type) type, null, mediaType);
    }

    @Override
    public Object read(Type type, @Nullable Class<?> contextClass, HttpInputMessage input) throws IOException {
        return reader.read(input.getBody().readAllBytes(), type);
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage input) throws IOException {
        return read(type, null, input);
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public void write(Object value, @Nullable Type type, @Nullable MediaType contentType, HttpOutputMessage output) {
        throw new UnsupportedOperationException("This only reads");
    }

    @Override
    public void write(Object value, @Nullable MediaType contentType, HttpOutputMessage output) {
        throw new UnsupportedOperationException("This only reads");
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }
}
