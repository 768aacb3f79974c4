package nz.partnershipledger.doors.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nz.partnershipledger.doors.words.Languages;
import org.apache.coyote.CloseNowException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter: gives each request its id and its language, and answers what no one further in has answered, so
 * that nothing ever reaches the server's own logging and error pages.
 */
final class FrontDoor extends OncePerRequestFilter {
    private final Problems problems;

    FrontDoor(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        response.setHeader("Content-Language", Languages.of(request).toLanguageTag());
        response.addHeader("Vary", "Accept-Language");
        MDC.put(RequestId.LOGGED_AS, id);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | StackOverflowError thrown) {
            problems.answer(request, response, thrown);
        } finally {
            MDC.remove(RequestId.LOGGED_AS);
        }
        if (Problems.isCutOff(request)) {
            throw new CloseNowException(id);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }
}
