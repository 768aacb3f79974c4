package nz.partnershipledger.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.CsvAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets so many exports be made at once, in the order in which they were asked for; each holds a whole list or history in memory. Others
 * wait for a while, and are then told to come again.
 */
final class Exports implements HandlerInterceptor {
    private final Semaphore turns;
    private final Duration patience;

    /**
     * Lets so many be made.
     *
     * @param patience how long others wait
     */
    Exports(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * Lets the request through in its turn.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#OTHER_EXPORTS_ARE_UNDER_WAY} if it has waited too long
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (isExport(request) && !turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw ReadingRule.OTHER_EXPORTS_ARE_UNDER_WAY.refusal();
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (isExport(request)) {
            turns.release();
        }
    }

    private static boolean isExport(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith(".pdf")
                || (path.startsWith("/api/") && (path.endsWith("/events") || isWantedAsCsv(request)));
    }

    private static boolean isWantedAsCsv(HttpServletRequest request) {
        try {
            return CsvAnswer.isWanted(request);
        } catch (HttpMediaTypeNotAcceptableException refusedFurtherIn) {
            return false;
        }
    }
}
