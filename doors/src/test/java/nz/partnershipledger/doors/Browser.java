package nz.partnershipledger.doors;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.Server.Answer;

/** A browser: it keeps cookies, asks for pages, and sends forms and what scripts of our pages send. */
final class Browser {
    static final String SESSION = "ledger-session";
    static final String TOKEN = "XSRF-TOKEN";
    private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(" + SESSION + "|" + TOKEN + ")=([^;,]*)");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Server server;

    Browser(Server server) {
        this.server = server;
    }

    /** Goes on at another node, with the same cookies. */
    Browser at(Server other) {
        server = other;
        return this;
    }

    String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), "there is no cookie " + name);
    }

    Browser with(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    boolean has(String name) {
        return !cookies.getOrDefault(name, "").isEmpty();
    }

    /** Asks for a page. */
    Answer page(String path) {
        return keep(caller().with("Accept", "text/html,*/*;q=0.8").get(path));
    }

    /** What a script of a page asks for. */
    Answer get(String path) {
        return keep(caller().get(path));
    }

    /** What a script of a page sends, with the token or without. */
    Answer post(String path, String json, boolean withToken) {
        var caller = withToken ? caller().with("X-XSRF-TOKEN", cookie(TOKEN)) : caller();
        return keep(caller.post(path, json));
    }

    /** What a script of a page sends that was made for this one, with the token. */
    Answer sends(String method, String path, String madeFor) {
        var caller = caller().with("Ledger-Page-Of", madeFor).with("Content-Type", "application/json");
        var withToken = has(TOKEN) ? caller.with("X-XSRF-TOKEN", cookie(TOKEN)) : caller;
        return keep(
                withToken.send(method, path, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}")));
    }

    /** Sends a form. */
    Answer form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return keep(caller().with("Accept", "text/html")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(path, body));
    }

    /** Opens the page, fills it in, and sends it. */
    Answer signIn(String username, String password) {
        return signIn("/sign-in", username, password);
    }

    Answer signIn(String page, String username, String password) {
        var shown = page(page);
        return form(
                "/sign-in",
                Map.of("username", username, "password", password, "to", wayBackIn(shown), "_csrf", tokenIn(shown)));
    }

    static String tokenIn(Answer page) {
        var found = HIDDEN_TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError(page);
        }
        return found.group(1);
    }

    private static String wayBackIn(Answer page) {
        var found = Pattern.compile("name=\"to\" value=\"([^\"]*)\"").matcher(page.body());
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private Server caller() {
        var header = cookies.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
        var browser = server.with("User-Agent", "Mozilla/5.0 (a test)");
        return header.isEmpty() ? browser : browser.with("Cookie", header);
    }

    private Answer keep(Answer answer) {
        COOKIE.matcher(answer.headers().getOrDefault("set-cookie", ""))
                .results()
                .forEach(it -> cookies.put(it.group(1), it.group(2)));
        return answer;
    }
}
