package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What the form of the sign-in page sends, sent without a browser: to show pages takes a browser most of a second. */
final class SignIn {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private SignIn() {}

    /** The cookies that a browser has after it. */
    static List<HttpCookie> to(String ledger, String username, String password) {
        CookieManager cookies = new CookieManager();
        try (HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(ledger + "/sign-in"));
            var token = TOKEN.matcher(http.send(page.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            assertThat(token.find()).isTrue();
            String form = "username=%s&password=%s&_csrf=%s"
                    .formatted(encoded(username), encoded(password), encoded(token.group(1)));
            HttpRequest sent = page.copy()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var answer = http.send(sent, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location"))
                    .as(answer.body())
                    .contains("/");
            // The token is another one then.
            http.send(page.build(), HttpResponse.BodyHandlers.discarding());
            return cookies.getCookieStore().getCookies();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
