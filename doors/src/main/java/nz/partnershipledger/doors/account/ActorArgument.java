package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.Trouble;
import nz.partnershipledger.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers who is signed in, as {@link SignedIn} or as {@link Actor}. */
final class ActorArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn own)) {
            throw new RequestInTrouble(Trouble.PLEASE_SIGN_IN);
        }
        return parameter.getParameterType() == Actor.class ? own.actor() : own;
    }
}
