package nz.partnershipledger.doors.page;

import jakarta.servlet.http.HttpServletRequest;

/** What whoever asks calls this place, for links that are told to be used elsewhere. */
public final class Here {
    private Here() {}

    /** The beginning of every address here, such as {@code https://ledger.example}; behind a proxy only the header knows the port. */
    public static String of(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null || host.isBlank()
                ? request.getRequestURL()
                        .substring(
                                0,
                                request.getRequestURL().length()
                                        - request.getRequestURI().length())
                : request.getScheme() + "://" + host;
    }
}
