package nz.partnershipledger.doors.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** A browser that remembers someone's password sends it for other sites' pages too; those may change nothing here. */
final class OnlyOurOwnPages extends OncePerRequestFilter {
    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Problems problems;

    OnlyOurOwnPages(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String from = request.getHeader("Sec-Fetch-Site");
        if (from == null || OURS.contains(from) || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, Trouble.ANOTHER_SITE_MAY_NOT_ASK_THIS);
        }
    }
}
