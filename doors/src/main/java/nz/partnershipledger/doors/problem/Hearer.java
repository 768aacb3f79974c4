package nz.partnershipledger.doors.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nz.partnershipledger.doors.page.Asker;
import nz.partnershipledger.doors.words.Words;

/** Who hears of a problem. People hear of what they did, and not of requests; what means the same to everyone is said once. */
enum Hearer {
    /** Whoever asks for something at an address. */
    A_PROGRAM(""),
    /** Someone who comes to a page. */
    AT_A_PAGE("page."),
    /** Someone whose form a script of a page sends; what they wrote is still there. */
    AT_A_FORM("form.");

    private final String prefix;

    Hearer(String prefix) {
        this.prefix = prefix;
    }

    static Hearer of(HttpServletRequest request) {
        return Asker.isAPage(request) ? AT_A_FORM : Asker.wantsAPage(request) ? AT_A_PAGE : A_PROGRAM;
    }

    /** The words of a key, in those for this hearer where there are any. */
    String hears(Words words, Locale locale, String key, Object... arguments) {
        return words.find(locale, prefix + key, arguments).orElseGet(() -> words.label(locale, key, arguments));
    }
}
