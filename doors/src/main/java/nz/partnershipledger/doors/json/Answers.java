package nz.partnershipledger.doors.json;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers in JSON, and reads nothing: bodies are read by {@link StrictJson} alone. */
final class Answers extends JacksonJsonHttpMessageConverter {
    Answers(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }
}
