package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where someone goes on after signing in: a page of our own, and nowhere else. */
final class WayBack {
    static final String PARAMETER = "to";
    static final String HOME = "/";
    private static final int LONGEST = 2000;

    private WayBack() {}

    /** The way to the sign-in, and from there back to this page. */
    static String fromSignInTo(HttpServletRequest page) {
        var query = page.getQueryString() == null ? "" : "?" + page.getQueryString();
        var way = page.getRequestURI() + query;
        var back = way.equals(HOME) || way.length() > LONGEST
                ? ""
                : PARAMETER + "=" + URLEncoder.encode(way, StandardCharsets.UTF_8);
        var ended = page.getRequestedSessionId() == null ? "" : SignInPage.SESSION_ENDED;
        var said = Stream.of(back, ended).filter(it -> !it.isEmpty()).collect(Collectors.joining("&"));
        return said.isEmpty() ? SignInPage.PATH : SignInPage.PATH + "?" + said;
    }

    /** The way that the request names, or home if it names none or leads elsewhere. */
    static String of(HttpServletRequest request) {
        return ofOurOwn(request.getParameter(PARAMETER));
    }

    /** This way if it leads to a page of our own, the sign-in too, and otherwise the other. */
    static String or(@Nullable String way, String other) {
        var signIn = SignInPage.PATH + "?";
        return way != null && way.startsWith(signIn) && way.length() <= LONGEST && way.matches("[!-\\[\\]-~]+")
                ? way
                : way == null || way.equals(SignInPage.PATH) ? other : ofOurOwn(way);
    }

    /** This way if it leads to a page of our own, and otherwise home. */
    static String ofOurOwn(@Nullable String way) {
        if (way == null || way.length() > LONGEST || !way.startsWith("/") || way.startsWith("//")) {
            return HOME;
        }
        try {
            // Refuses backslashes and whatever else browsers read in their own ways.
            var uri = new URI(way);
            return uri.isAbsolute() || uri.getRawAuthority() != null || SignInPage.PATH.equals(uri.getPath())
                    ? HOME
                    : uri.toASCIIString();
        } catch (java.net.URISyntaxException malformed) {
            return HOME;
        }
    }
}
