package nz.partnershipledger.query.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a request wants to know of the partnership that it looks at, once its reader is let in and before anything else of it is read. */
public final class FirstLook {
    private static final String NOTED = FirstLook.class.getName();

    private FirstLook() {}

    /** When this request looks at a partnership for the first time, it is noted how that stands. */
    public static void noted(HttpServletRequest request, Consumer<PartnershipRow> how) {
        request.setAttribute(NOTED, how);
    }

    @SuppressWarnings("unchecked") // it is set by the method above alone
    static void at(PartnershipRow row) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(NOTED, RequestAttributes.SCOPE_REQUEST) instanceof Consumer<?> how) {
            request.removeAttribute(NOTED, RequestAttributes.SCOPE_REQUEST);
            ((Consumer<PartnershipRow>) how).accept(row);
        }
    }
}
