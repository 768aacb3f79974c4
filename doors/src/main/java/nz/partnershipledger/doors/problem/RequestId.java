package nz.partnershipledger.doors.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The id that each request gets when it comes in; it is answered as {@code Request-Id} and stands in every line logged. */
public final class RequestId {
    static final String HEADER = "Request-Id";
    static final String LOGGED_AS = "request";
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /** The id of this request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String id) {
            return id;
        }
        var id = UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
