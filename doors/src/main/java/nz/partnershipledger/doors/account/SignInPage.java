package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The page where one signs in, or, signed in, out. It works without scripts. */
final class SignInPage {
    static final String PATH = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String SIGNED_OUT = "signed-out";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";

    private final Words words;

    SignInPage(Words words) {
        this.words = words;
    }

    /** Shows it for whoever asks. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn own) {
            write(request, response, HttpServletResponse.SC_OK, signedIn(request, own));
        } else {
            var note = request.getParameter(SIGNED_OUT) == null ? null : word(request, "sign-in.signed-out");
            write(request, response, HttpServletResponse.SC_OK, form(request, "", note));
        }
    }

    /** Shows it again, with what went wrong and with the username that was typed. */
    void showAgain(HttpServletRequest request, HttpServletResponse response, int status, String wrong)
            throws IOException {
        var username = Objects.requireNonNullElse(request.getParameter(USERNAME), "");
        write(request, response, status, form(request, username, wrong));
    }

    private String form(HttpServletRequest request, String username, @Nullable String note) {
        return """
                %s<form method="post" action="%s">
                %s<input type="hidden" name="%s" value="%s">
                <p><label>%s<br><input name="%s" value="%s" autocomplete="username" autocapitalize="none" \
                spellcheck="false" required autofocus></label></p>
                <p><label>%s<br><input type="password" name="%s" autocomplete="current-password" required></label></p>
                <p><button>%s</button></p>
                </form>
                """.formatted(
                        note == null ? "" : "<p role=\"alert\">" + escaped(note) + "</p>\n",
                        PATH,
                        token(request),
                        WayBack.PARAMETER,
                        escaped(WayBack.of(request)),
                        word(request, "sign-in.username"),
                        USERNAME,
                        escaped(username),
                        word(request, "sign-in.password"),
                        PASSWORD,
                        word(request, "sign-in.button"));
    }

    private String signedIn(HttpServletRequest request, SignedIn own) {
        return """
                <p>%s</p>
                <form method="post" action="%s">
                %s<p><button>%s</button></p>
                </form>
                """.formatted(
                        escaped(words.label(Languages.of(request), "sign-in.as", own.username())),
                        SIGN_OUT,
                        token(request),
                        word(request, "sign-in.out"));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                        .formatted(token.getParameterName(), escaped(token.getToken()))
                : "";
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String content)
            throws IOException {
        var page = """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                </head>
                <body>
                <main>
                <h1>%2$s</h1>
                %3$s</main>
                </body>
                </html>
                """.formatted(Languages.of(request).toLanguageTag(), word(request, "sign-in.title"), content);
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String word(HttpServletRequest request, String key) {
        return escaped(words.label(Languages.of(request), key));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
