package nz.partnershipledger.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.doors.json.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;

/** Reads a body as Spring reads every other, so that each is refused in the same words. */
final class BodyOfFields extends RequestResponseBodyMethodProcessor {
    BodyOfFields(List<HttpMessageConverter<?>> converters) {
        super(converters);
    }

    /** What the body says; where nothing need be said it may be missing. */
    @SuppressWarnings("unchecked") // fields are read into a map of what was said
    Map<String, @Nullable Object> read(Fields fields, MethodParameter parameter, NativeWebRequest web)
            throws IOException, HttpMediaTypeNotSupportedException {
        Object said = readWithMessageConverters(web, parameter, fields);
        if (said != null) {
            return (Map<String, @Nullable Object>) said;
        } else if (fields.mayBeAbsent()) {
            Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
            fields.fields().keySet().forEach(it -> nothing.put(it, null));
            return nothing;
        }
        throw new HttpMessageNotReadableException(
                "the body is missing",
                new ServletServerHttpRequest(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class))));
    }
}
