package nz.partnershipledger.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.doors.account.IdempotencyKey;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestId;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.Trouble;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers who asks and how, read off the request and its headers. */
public final class AskingArgument implements HandlerMethodArgumentResolver {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?([1-9]\\d{0,17})\"?");

    private final InstantSource clock;

    /** Tells the day by this clock. */
    public AskingArgument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asking.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(web);
    }

    /** Who asks for this, and how. */
    Asking of(NativeWebRequest web) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn own)) {
            throw new RequestInTrouble(Trouble.PLEASE_SIGN_IN);
        }
        return new Asking(
                        new Acting(own.actor(), Aotearoa.dayOf(clock.instant())),
                        own.account(),
                        Source.API,
                        RequestId.of(request),
                        request.getMethod() + " " + request.getRequestURI(),
                        IdempotencyKey.of(request),
                        version(request.getHeader("If-Match")))
                .through(own.wayInBy());
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(header);
        if (!version.matches()) {
            throw RequestInTrouble.with(Fault.in("If-Match", "version"));
        }
        return Long.valueOf(version.group(1));
    }
}
