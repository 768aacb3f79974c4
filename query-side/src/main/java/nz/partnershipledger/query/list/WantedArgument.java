package nz.partnershipledger.query.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.page.Reader;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives controllers what a request wants to read. */
final class WantedArgument implements HandlerMethodArgumentResolver {
    private static final String PARTNERSHIP = "partnership";

    private final Values values;

    WantedArgument(Values values) {
        this.values = values;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Wanted.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotAcceptableException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Wanted(
                Reader.ofThisRequest().orElseThrow().actor(),
                partnership(request),
                new Parameters(request.getParameterMap(), values),
                CsvAnswer.isWanted(request),
                Languages.of(request));
    }

    private static @Nullable PartnershipId partnership(HttpServletRequest request) {
        Object inPath = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(inPath instanceof Map<?, ?> named) || !(named.get(PARTNERSHIP) instanceof String text)) {
            return null;
        }
        try {
            return new PartnershipId(Values.uuid(text));
        } catch (UnfitValue unfit) {
            throw RequestInTrouble.with(unfit.in(PARTNERSHIP));
        }
    }
}
