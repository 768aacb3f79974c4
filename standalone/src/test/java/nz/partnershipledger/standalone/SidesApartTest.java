package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two sides as processes of their own, two of each, behind the proxy that the production shape has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("processes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SidesApartTest {
    private static final String CODE = "a code said aloud";
    private static final String PASSWORD = "ka pai te mahi";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @SuppressWarnings("NullAway.Init")
    private SidesApart sides;

    @BeforeAll
    void they_start(@TempDir Path folder) throws IOException {
        Optional<Path> nginx = SidesApart.nginx();
        if ("required".equals(System.getenv("LEDGER_TEST_PROXY"))) {
            assertThat(nginx).as("an nginx, which LEDGER_TEST_PROXY requires").isPresent();
        }
        assumeTrue(
                nginx.isPresent(), "SKIPPED: the two sides apart need nginx (Debian: nginx-light), and there is none");
        sides = new SidesApart(folder);
        sides.start(nginx.orElseThrow());
    }

    @AfterAll
    void they_end() {
        if (sides != null) {
            sides.close();
        }
    }

    /** A browser that knows nothing but the proxy. */
    private final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                return fail(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        HttpResponse<String> get(String path) {
            return send(request(path));
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(sides.address() + path));
        }

        Browser signIn(String username) {
            return signIn(username, PASSWORD);
        }

        Browser signIn(String username, String password) {
            var token = TOKEN.matcher(get("/sign-in").body());
            assertThat(token.find()).isTrue();
            String form =
                    Map.of("username", username, "password", password, "_csrf", token.group(1)).entrySet().stream()
                            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            HttpResponse<String> answer = send(request("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/");
            get("/sign-in");
            return this;
        }

        private String token() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(it -> it.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        JsonNode post(String path, Map<String, ?> body) {
            HttpResponse<String> answer = send(request("/api" + path)
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", token())
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JsonMapper.shared().writeValueAsString(body))));
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            return JsonMapper.shared().readTree(answer.body());
        }

        /** Reads what was recorded, and tries again as long as it is told to. */
        JsonNode read(String path, JsonNode after) {
            Instant until = Instant.now().plus(PATIENCE);
            while (true) {
                HttpResponse<String> answer =
                        get("/api" + path + "?after=" + after.path("position").asLong());
                if (answer.statusCode() != 503 || Instant.now().isAfter(until)) {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    return JsonMapper.shared().readTree(answer.body());
                }
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    /** A page that is open: told through the proxy, and where that breaks off, asking again, as a browser does. */
    private static final class OpenPage {
        private final CountDownLatch told = new CountDownLatch(1);
        private final CompletableFuture<String> heard = new CompletableFuture<>();
        private volatile boolean cutOff;

        OpenPage(Browser browser, String path) {
            var listens = Pattern.compile("data-listens=\"([^\"]+)\"")
                    .matcher(browser.get(path).body());
            assertThat(listens.find()).isTrue();
            String address = listens.group(1).replace("&amp;", "&");
            Thread.ofVirtual().start(() -> {
                while (!heard.isDone()) {
                    listen(browser, address);
                }
            });
        }

        private void listen(Browser browser, String address) {
            try (Stream<String> lines = browser.http
                    .send(browser.request(address).build(), HttpResponse.BodyHandlers.ofLines())
                    .body()) {
                lines.peek(_ -> told.countDown())
                        .filter(it -> it.startsWith("event:"))
                        .findFirst()
                        .ifPresentOrElse(heard::complete, () -> cutOff = true);
            } catch (IOException | UncheckedIOException e) {
                cutOff = true;
            } catch (InterruptedException e) {
                heard.completeExceptionally(e);
            }
        }

        /** Something has come while the answer has not ended: the proxy gathers nothing. */
        void isBeingTold() {
            try {
                assertThat(told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        String hears() {
            return heard.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }

        boolean wasCutOff() {
            return cutOff;
        }
    }

    @Test
    void one_sign_in_drives_a_promise_from_command_to_read_also_when_one_of_each_side_is_killed() throws Exception {
        Browser administrator = new Browser().signIn("admin");
        String person =
                administrator.post("/people", Map.of("name", "Awa")).path("id").asString();
        administrator.post(
                "/accounts",
                Map.of(
                        "person",
                        person,
                        "username",
                        "awa",
                        "password",
                        CODE,
                        "role",
                        "RTLB",
                        "clusters",
                        List.of("C01")));

        Browser awa = new Browser().signIn("awa", CODE);
        awa.post("/me/password", Map.of("current", CODE, "new", PASSWORD));
        String partnership = awa.post(
                        "/partnerships",
                        Map.of(
                                "label", "Sample partnership",
                                "cluster", "C01",
                                "kura", "K001",
                                "kind", "INDIVIDUAL",
                                "tier", "TE_KAHUI",
                                "formedOn", "2026-02-03",
                                "facilitator", person))
                .path("id")
                .asString();
        JsonNode made = awa.post(
                "/partnerships/" + partnership + "/commitments",
                Map.of("what", "Bring the photos", "promiser", person, "on", "2026-02-03"));
        String commitment = made.path("id").asString();
        assertThat(awa.read("/follow-through", made).at("/items/0/what").asString())
                .isEqualTo("Bring the photos");

        List<OpenPage> open = IntStream.range(0, 4)
                .mapToObj(_ -> new OpenPage(awa, "/partnerships/" + partnership))
                .toList();
        open.forEach(OpenPage::isBeingTold);

        sides.commandSides.getFirst().kill();
        sides.querySides.stream()
                .filter(it -> !metricsOf(it).contains("ledger_pages_listening 0.0"))
                .findFirst()
                .orElseThrow()
                .kill();
        JsonNode kept = awa.post(
                "/partnerships/" + partnership + "/commitments/" + commitment + "/keep", Map.of("on", "2026-02-04"));
        assertThat(awa.read("/follow-through", kept).at("/items/0/status").asString())
                .isEqualTo("KEPT");
        assertThat(open).extracting(OpenPage::hears).containsOnly("event: changed");
        assertThat(open).as("at the side that went").anyMatch(OpenPage::wasCutOff);
        nobody_is_believed_to_come_from_elsewhere();
    }

    /** A guesser who names another address with each guess is still the same guesser. */
    private void nobody_is_believed_to_come_from_elsewhere() {
        Browser guesser = new Browser();
        int status = 401;
        for (int guess = 0; guess < 6; guess++) {
            String credentials =
                    Base64.getEncoder().encodeToString(("someone:a guess " + guess).getBytes(StandardCharsets.UTF_8));
            status = guesser.send(guesser.request("/api/me")
                            .header("Authorization", "Basic " + credentials)
                            .header("X-Forwarded-For", "198.51.100." + guess)
                            .header("Forwarded", "for=198.51.100." + guess))
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    @Order(1)
    void what_opens_a_calendar_stands_in_no_log_of_the_proxys_or_the_sides() throws IOException {
        Browser administrator = new Browser().signIn("admin");
        JsonNode made = administrator.post("/me/feeds", Map.of());
        String address = URI.create(made.path("link").asString()).getPath();
        assertThat(made.path("link").asString()).startsWith(sides.address());
        Browser program = new Browser();
        assertThat(program.get(address).body()).startsWith("BEGIN:VCALENDAR");
        assertThat(program.get(address.replace("feeds", "%66eeds")).statusCode())
                .isLessThan(500);
        assertThat(administrator.get("/api/me/feeds").body())
                .contains(made.path("id").asString());

        HttpResponse<String> revoked = administrator.send(administrator
                .request("/api/me/feeds/" + made.path("id").asString())
                .header("X-XSRF-TOKEN", administrator.token())
                .DELETE());
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(program.get(address).statusCode()).isEqualTo(404);

        // The proxy writes down what was asked once it has been answered.
        await().until(() -> sides.logged().contains("GET \"/api/feeds/***\" 404"));
        assertThat(sides.logged())
                .contains("GET \"/api/feeds/***\" 200", "GET \"/api/feeds/***\" 404", "GET \"/api/me/feeds\" 200")
                .doesNotContain(address.replaceAll(".*/|\\.ics", ""));
    }

    @Test
    @Order(2)
    void the_metrics_of_each_are_read_beside_the_proxy_and_not_through_it() {
        for (SidesApart.Instance side : List.of(sides.commandSides.getLast(), sides.querySides.getLast())) {
            assertThat(metricsOf(side)).contains("ledger_sign_ins_refused_total", "hikaricp_connections_max");
        }
        assertThat(new Browser().get("/metrics").statusCode()).isEqualTo(401);
        assertThat(new Browser().get("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    private static String metricsOf(SidesApart.Instance side) {
        try (HttpClient prometheus = HttpClient.newHttpClient()) {
            return prometheus
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + side.metrics() + "/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatever_can_be_done_and_go_wrong_is_explained_at_one_address() {
        Browser browser = new Browser();
        assertThat(browser.get("/v3/api-docs").body())
                .contains("/api/follow-through")
                .doesNotContain("/api/accounts");
        assertThat(browser.get("/v3/api-docs/commands").body())
                .contains("/api/accounts")
                .doesNotContain("/api/follow-through");
        assertThat(browser.get("/v3/api-docs/swagger-config").body())
                .contains("\"/v3/api-docs\"", "\"/v3/api-docs/commands\"");
        for (String type :
                List.of("please-sign-in", "only-an-open-commitment-can-be-kept", "nobody-knows-the-future")) {
            HttpResponse<String> explained = browser.get("/problems/" + type);
            assertThat(explained.statusCode()).as(type).isEqualTo(200);
            assertThat(explained.body()).contains("/problems/" + type);
        }
        assertThat(browser.get("/problems/none-of-ours").body()).contains("there-is-nothing-here");
        assertThat(browser.get("/actuator/health").body()).contains("UP");
    }

    @Test
    void what_the_proxy_itself_refuses_is_a_problem_like_any_other() throws IOException {
        for (String refused : List.of(
                "413 POST /api/people HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\n",
                "400 GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "400 nonsense\r\n\r\n",
                "400 GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n",
                "414 GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")) {
            try (RawCaller caller = new RawCaller(URI.create(sides.address()))) {
                RawCaller.Answer answer = caller.send(refused.substring(4).getBytes(StandardCharsets.US_ASCII), true);
                assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
                assertThat(answer.body())
                        .contains("/problems/the-", "\"status\":" + refused.substring(0, 3))
                        .doesNotContain("<");
                assertThat(answer.status()).isEqualTo(Integer.parseInt(refused.substring(0, 3)));
            }
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void when_a_side_is_away_people_read_a_page_and_programs_a_problem() throws InterruptedException {
        for (SidesApart.Instance querySide : sides.querySides) {
            querySide.kill();
        }
        Browser browser = new Browser();
        HttpResponse<String> page = browser.send(
                browser.request("/partnerships").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body())
                .contains("The ledger cannot be reached just now", "Kāore e taea te toro te pūnaha ināianei");

        HttpResponse<String> problem =
                browser.send(browser.request("/api/follow-through").header("Accept", "application/json"));
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("/problems/the-ledger-cannot-be-reached");
    }
}
