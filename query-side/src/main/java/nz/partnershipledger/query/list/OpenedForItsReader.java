package nz.partnershipledger.query.list;

import nz.partnershipledger.doors.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Opens the texts of whatever is about to be written as JSON, for whoever asked; where nobody did, they stay sealed and it fails. */
@RestControllerAdvice
final class OpenedForItsReader implements ResponseBodyAdvice<Object> {
    private final Opening opening;

    OpenedForItsReader(Opening opening) {
        this.opening = opening;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object answer,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return answer == null
                ? null
                : Reader.ofThisRequest()
                        .map(it -> opening.open(it.actor(), answer))
                        .orElse(answer);
    }
}
