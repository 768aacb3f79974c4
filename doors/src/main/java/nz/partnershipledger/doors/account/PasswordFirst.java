package nz.partnershipledger.doors.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nz.partnershipledger.doors.page.Asker;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.Trouble;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in with a code chooses a password before anything else: until then, another may know how to come in as them. */
final class PasswordFirst extends OncePerRequestFilter {
    private static final Set<String> NEEDED_FOR_IT =
            Set.of(SignInController.ACCOUNT, "/api/me", "/api/me/account", "/api/me/password", SignInPage.SIGN_OUT);

    private final Problems problems;
    private final RequestMatcher openToAll;

    PasswordFirst(Problems problems, RequestMatcher openToAll) {
        this.problems = problems;
        this.openToAll = openToAll;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!cameByCode() || NEEDED_FOR_IT.contains(request.getRequestURI()) || openToAll.matches(request)) {
            chain.doFilter(request, response);
        } else if (Asker.wantsAPage(request)) {
            Onward.to(SignInController.ACCOUNT, response);
        } else {
            problems.answer(request, response, Trouble.CHOOSE_YOUR_OWN_PASSWORD_FIRST);
        }
    }

    private static boolean cameByCode() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn own && own.byCode();
    }
}
