package nz.partnershipledger.doors.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;

/** What kind of program asks, as far as a request tells. */
public final class Asker {
    /** The header by which a script of a page says for whom the page was made: what they sign in with. */
    public static final String PAGE_OF = "Ledger-Page-Of";

    private Asker() {}

    /** Whether a script of one of our pages asks, so that a person reads what is answered. */
    public static boolean isAPage(HttpServletRequest request) {
        return request.getHeader(PAGE_OF) != null;
    }

    /** Whether someone looks at the answer in a browser: then it is a page. */
    public static boolean wantsAPage(HttpServletRequest request) {
        var uri = request.getRequestURI();
        return header(request, "Accept").contains("text/html") && !uri.startsWith("/api/") && !uri.equals("/api");
    }

    /** Whether a browser asks, be it for a page or a script of one; it must not ask for a password by itself. */
    public static boolean isABrowser(HttpServletRequest request) {
        return wantsAPage(request)
                || header(request, "User-Agent").startsWith("mozilla/")
                || request.getHeader("Sec-Fetch-Mode") != null
                || request.getHeader("Sec-Fetch-Site") != null
                || request.getHeader("X-Requested-With") != null
                || request.getHeader("Cookie") != null;
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "").toLowerCase(Locale.ROOT);
    }
}
