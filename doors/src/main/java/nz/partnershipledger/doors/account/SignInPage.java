package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nz.partnershipledger.doors.page.Pages;
import org.jspecify.annotations.Nullable;

/** The page where one signs in. It works without scripts. */
final class SignInPage {
    static final String PATH = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String SIGNED_OUT = "signed-out";
    static final String SESSION_ENDED = "session-ended";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";

    private static final String TEMPLATE = "sign-in";

    private final Pages pages;

    SignInPage(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the page is about.
     *
     * @param way where one goes on to
     * @param username what was typed before
     * @param note the key of what there is to say, if there is anything
     * @param wrong what went wrong, in words
     */
    record Form(
            String way,
            String username,
            @Nullable String note,
            @Nullable String wrong) {}

    /** Shows it for whoever asks. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = new Form(WayBack.of(request), "", note(request), null);
        pages.write(request, response, HttpServletResponse.SC_OK, TEMPLATE, form);
    }

    /** Shows it again, with what went wrong and with the username that was typed. */
    void showAgain(HttpServletRequest request, HttpServletResponse response, int status, String wrong)
            throws IOException {
        var username = Objects.requireNonNullElse(request.getParameter(USERNAME), "");
        var form = new Form(WayBack.of(request), username, null, wrong);
        pages.write(request, response, status, TEMPLATE, form);
    }

    private static @Nullable String note(HttpServletRequest request) {
        if (request.getParameter(SIGNED_OUT) != null) {
            return "sign-in.signed-out";
        }
        return request.getParameter(SESSION_ENDED) == null ? null : "sign-in.session-ended";
    }
}
