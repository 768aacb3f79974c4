package nz.partnershipledger.doors.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nz.partnershipledger.doors.page.Asker;
import nz.partnershipledger.doors.page.Reader;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page goes on standing in its window when another signs in in the same browser. Whatever it sends says for whom it was made, and is
 * refused in another's session: nothing that one person wrote is recorded as another's.
 */
final class APageIsForWhomItWasMade extends OncePerRequestFilter {
    /** The hidden field of a form that is sent without a script. */
    private static final String FIELD = "page-of";

    private final Problems problems;

    APageIsForWhomItWasMade(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var madeFor = madeFor(request);
        if (madeFor == null || isOwn(madeFor)) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, Trouble.THIS_PAGE_IS_SOMEONE_ELSES, madeFor);
        }
    }

    private static boolean isOwn(String madeFor) {
        return Reader.ofThisRequest().map(it -> it.username().equals(madeFor)).orElse(true);
    }

    private static @Nullable String madeFor(HttpServletRequest request) {
        String said = request.getHeader(Asker.PAGE_OF);
        return said == null && isAForm(request) ? request.getParameter(FIELD) : said;
    }

    private static boolean isAForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
