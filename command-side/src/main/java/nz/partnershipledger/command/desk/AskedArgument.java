package nz.partnershipledger.command.desk;

import java.lang.reflect.Executable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nz.partnershipledger.doors.json.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives controllers the command that is asked for: path first, then the body, then who asks. */
public final class AskedArgument implements HandlerMethodArgumentResolver, Reading.Readings {
    private final AskingArgument asking;
    private final Supplier<List<HttpMessageConverter<?>>> converters;
    private final Asked.Recording recording;
    private final Map<Executable, Door> doors = new ConcurrentHashMap<>();

    /** Reads bodies by these converters, which are there once somebody asks. */
    public AskedArgument(
            AskingArgument asking, Supplier<List<HttpMessageConverter<?>>> converters, Asked.Recording recording) {
        this.asking = asking;
        this.converters = converters;
        this.recording = recording;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Optional<Reading> at(HandlerMethod door) {
        return Door.of(door).map(Door::reading);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Door door = doors.computeIfAbsent(parameter.getExecutable(), _ -> Door.of(parameter));
        Map<String, Object> inPath = inPath(door, parameter, web, Objects.requireNonNull(binders));
        Map<String, @Nullable Object> said =
                new BodyOfFields(converters.get()).read(door.reading().body(), parameter, web);
        return new Asked<>(door, inPath, said, asking.of(web), recording);
    }

    private static Map<String, Object> inPath(
            Door door, MethodParameter parameter, NativeWebRequest web, WebDataBinderFactory binders) throws Exception {
        Map<?, ?> texts = Objects.requireNonNull((Map<?, ?>)
                web.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
        Map<String, Object> inPath = new LinkedHashMap<>();
        for (var named : door.reading().inPath().entrySet()) {
            String name = named.getKey();
            Object text = texts.get(name);
            try {
                inPath.put(
                        name,
                        Objects.requireNonNull(
                                binders.createBinder(web, null, name).convertIfNecessary(text, named.getValue())));
            } catch (TypeMismatchException unfit) {
                throw new MethodArgumentTypeMismatchException(
                        text, named.getValue(), name, parameter, Objects.requireNonNullElse(unfit.getCause(), unfit));
            }
        }
        return inPath;
    }
}
