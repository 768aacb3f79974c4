package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page that is open hears that what its reader may see on it has changed, and of nothing else. */
class ListeningTest {
    private static final QueryServer server = QueryServer.shared();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Pattern LISTENS = Pattern.compile("data-listens=\"([^\"]+)\"");

    /** Longer than it takes to be told; shorter than the time after which a page looks by itself. */
    private static final Duration SOON = Duration.ofSeconds(8);

    /** Longer than the time after which a page looks by itself, and somebody's rights are looked at. */
    private static final Duration IN_THE_END = Duration.ofSeconds(25);

    private final PartnershipId partnership = PartnershipId.random();
    private final PersonId rtlb = PersonId.random();
    private final PersonId nan = PersonId.random();
    private final PersonId kaiako = PersonId.random();
    private final String cluster = "listens-" + UUID.randomUUID();
    private final String nans = server.account(nan, SystemRole.PARTNER);

    ListeningTest() {
        server.append(
                partnership,
                rtlb,
                new PartnershipFormed(
                        partnership,
                        server.seal(partnership.asSubject(), partnership, "Mahi tahi"),
                        cluster,
                        "k1",
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        DAY),
                new PartnerJoined(partnership, nan, PartnerRole.WHANAU, null, null, DAY),
                new PartnerJoined(partnership, kaiako, PartnerRole.KAIAKO, null, null, DAY));
    }

    private void promised(PersonId by, Audience audience) {
        StreamId stream = audience.equals(Audience.PRIVATE) ? by : partnership;
        server.append(
                stream,
                by,
                new CommitmentMade(
                        partnership,
                        CommitmentId.random(),
                        new Promise(
                                server.seal(partnership.asSubject(), stream, "Bring the book"),
                                by,
                                null,
                                null,
                                DAY,
                                null,
                                Origin.UNSAID,
                                false,
                                null,
                                null),
                        true,
                        DAY,
                        audience));
    }

    private static @Nullable String listensAt(String username, String path) {
        HttpResponse<String> page = server.get(username, path, "Accept", "text/html");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        Matcher found = LISTENS.matcher(page.body());
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    /** A page that is open: what it hears, until it is closed from either side. */
    private static final class Open implements AutoCloseable {
        private static final String END = "end";

        private final HttpResponse<InputStream> response;
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        Open(HttpResponse<InputStream> response) {
            this.response = response;
            Thread.ofVirtual().start(this::read);
        }

        static Open at(String username, @Nullable String address) {
            return new Open(server.stream(username, Objects.requireNonNull(address), "Accept", "text/event-stream"));
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:") || line.startsWith(":")) {
                        heard.add(line);
                    }
                }
            } catch (IOException closed) {
                // So it ends.
            }
            heard.add(END);
        }

        /** What it hears next; null if nothing for so long. */
        @Nullable
        String hears(Duration within) {
            try {
                return heard.poll(within.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        /** What it hears next that is more than a sign of life. */
        @Nullable
        String hearsInTheEnd() {
            String next = hears(IN_THE_END);
            return ":".equals(next) ? hears(IN_THE_END) : next;
        }

        @Override
        public void close() {
            try {
                response.body().close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void what_is_written_is_told_soon_on_every_page_that_follows_it() {
        String facilitator = server.account(rtlb, SystemRole.RTLB, cluster);
        List<Open> open = new ArrayList<>();
        for (String path : List.of(
                "/partnerships/" + partnership,
                "/partnerships/" + partnership + "/timeline",
                "/partnerships",
                "/follow-through")) {
            open.add(Open.at(facilitator, listensAt(facilitator, path)));
        }
        open.add(Open.at(nans, listensAt(nans, "/my-promises")));
        open.forEach(it -> assertThat(it.hears(Duration.ofSeconds(2))).isNull());

        promised(kaiako, Audience.PARTNERSHIP);

        open.forEach(it -> assertThat(it.hears(SOON)).isEqualTo("event: changed"));
        open.forEach(
                it -> assertThat(it.hears(SOON)).as("told once, it is over").isEqualTo(Open.END));
    }

    @Test
    void what_is_not_for_the_reader_changes_nothing_that_they_could_hear() {
        String before = listensAt(nans, "/partnerships/" + partnership);
        String home = listensAt(nans, "/my-promises");
        try (Open open = Open.at(nans, before);
                Open atHome = Open.at(nans, home)) {
            promised(kaiako, Audience.PRIVATE);
            promised(kaiako, Audience.people(Set.of(kaiako, rtlb)));

            assertThat(open.hears(SOON)).isNull();
            assertThat(atHome.hears(Duration.ofMillis(1))).isNull();
            assertThat(listensAt(nans, "/partnerships/" + partnership)).isEqualTo(before);
            assertThat(listensAt(nans, "/my-promises")).isEqualTo(home);

            promised(kaiako, Audience.people(Set.of(kaiako, nan)));

            assertThat(open.hears(SOON)).isEqualTo("event: changed");
            assertThat(atHome.hears(SOON)).isEqualTo("event: changed");
        }
    }

    @Test
    void ones_own_private_words_are_told_to_oneself() {
        try (Open open = Open.at(nans, listensAt(nans, "/partnerships/" + partnership))) {
            promised(nan, Audience.PRIVATE);
            assertThat(open.hears(SOON)).isEqualTo("event: changed");
        }
    }

    @Test
    void what_is_written_before_a_page_listens_or_while_it_is_away_is_told_when_it_does() {
        String address = listensAt(nans, "/partnerships/" + partnership);
        promised(kaiako, Audience.PARTNERSHIP);
        for (int again = 0; again < 2; again++) {
            try (Open open = Open.at(nans, address)) {
                assertThat(open.hears(SOON)).isEqualTo("event: changed");
            }
        }
    }

    @Test
    void a_proxy_neither_keeps_nor_gathers_it_and_hears_a_sign_of_life() {
        try (Open open = Open.at(nans, listensAt(nans, "/partnerships/" + partnership))) {
            assertThat(open.response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(open.response.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-cache")
                    .contains("no-store");
            assertThat(open.response.headers().firstValue("X-Accel-Buffering")).contains("no");
            assertThat(open.hears(IN_THE_END)).isEqualTo(":");
        }
    }

    @Test
    void whoever_leaves_hears_that_it_is_over_and_nothing_after_it() {
        String kaiakos = server.account(kaiako, SystemRole.PARTNER);
        try (Open open = Open.at(nans, listensAt(nans, "/partnerships/" + partnership));
                Open leaving = Open.at(kaiakos, listensAt(kaiakos, "/partnerships/" + partnership))) {
            server.append(partnership, rtlb, new PartnerLeft(partnership, kaiako, null, DAY));
            assertThat(open.hears(SOON)).isEqualTo("event: changed");
            assertThat(leaving.hears(SOON)).isEqualTo("event: over");
            assertThat(leaving.hears(SOON)).isEqualTo(Open.END);
        }
        assertThat(listensAt(kaiakos, "/partnerships/" + partnership)).isNull();
        assertThat(statusOf(kaiakos, "/listening?to=%s&seen=none".formatted(partnership)))
                .isEqualTo(204);
    }

    @Test
    void strangers_and_whoever_asks_for_what_there_is_not_have_nothing_to_listen_to() {
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        for (String to : List.of(
                partnership.toString(),
                PartnershipId.random().toString(),
                "reports",
                "everything",
                "x".repeat(3_000))) {
            assertThat(statusOf(stranger, "/listening?seen=none&to=" + to))
                    .as(to)
                    .isEqualTo(204);
        }
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        assertThat(statusOf(administrator, "/listening?seen=none&to=reach")).isEqualTo(204);
        assertThat(statusOf("nobody", "/listening?seen=none&to=reach")).isEqualTo(401);
    }

    private static int statusOf(String username, String path) {
        return server.get(username, path).statusCode();
    }

    @Test
    void pages_of_the_past_listen_to_nothing() {
        assertThat(listensAt(nans, "/partnerships/" + partnership + "?version=2"))
                .isNull();
        assertThat(listensAt(nans, "/partnerships/" + partnership + "/timeline?asOf=" + Instant.now()))
                .isNull();
        assertThat(listensAt(nans, "/account")).isNull();
    }

    @Test
    void an_account_that_is_closed_listens_no_more() {
        try (Open open = Open.at(nans, listensAt(nans, "/partnerships/" + partnership))) {
            server.ledger
                    .commands()
                    .sql()
                    .sql("UPDATE ledger.accounts SET enabled = false, version = version + 1 WHERE username = ?")
                    .param(nans)
                    .update();
            promised(kaiako, Audience.PARTNERSHIP);
            assertThat(open.hears(SOON)).isEqualTo("event: over");
            assertThat(open.hears(SOON)).isEqualTo(Open.END);
        }
    }

    @Test
    void whoever_signs_out_listens_no_more_and_listening_keeps_nobody_signed_in() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        post(
                browser,
                "/sign-in",
                "username=%s&password=%s".formatted(nans, server.password().replace(" ", "+")));
        String page = text(browser, "/partnerships/" + partnership);
        Matcher found = LISTENS.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        URI address = URI.create(server.address() + found.group(1).replace("&amp;", "&"));
        Open open = new Open(browser.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream()));
        long used = lastUsed();
        assertThat(open.hears(IN_THE_END)).isEqualTo(":");
        assertThat(lastUsed()).isEqualTo(used);

        post(browser, "/sign-out", "");

        assertThat(open.hearsInTheEnd()).isEqualTo("event: over");
        assertThat(browser.send(
                                HttpRequest.newBuilder(address)
                                        .header("Accept", "text/event-stream")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .doesNotStartWith("text/event-stream");
    }

    private static long lastUsed() {
        return server.ledger
                .test()
                .superuser()
                .sql("SELECT max(last_access_time) FROM ledger.sessions")
                .query(Long.class)
                .single();
    }

    private static String text(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void post(HttpClient browser, String path, String body) throws IOException, InterruptedException {
        String form = text(browser, path.equals("/sign-in") ? path : "/account");
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).as(form).isTrue();
        browser.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + token.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void of_too_many_pages_of_an_account_the_one_that_is_open_longest_ends() {
        String address = listensAt(nans, "/partnerships/" + partnership);
        List<Open> open = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                open.add(Open.at(nans, address));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            assertThat(open.getFirst().hears(Duration.ofSeconds(1))).isNull();
            open.add(Open.at(nans, address));
            assertThat(open.getFirst().hears(SOON)).isEqualTo("event: over");
            assertThat(open.get(1).hears(Duration.ofSeconds(1))).isNull();
        } finally {
            open.forEach(Open::close);
        }
    }

    @Test
    void whoever_goes_away_without_a_word_is_let_go() {
        double before = listening();
        Open open = Open.at(nans, listensAt(nans, "/partnerships/" + partnership));
        assertThat(open.hears(Duration.ofSeconds(1))).isNull();
        assertThat(listening()).isGreaterThan(before - 1);
        open.close();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (listening() > before && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(listening()).isLessThanOrEqualTo(before);
    }

    private static double listening() {
        return server.bean(MeterRegistry.class)
                .get("ledger.pages.listening")
                .gauge()
                .value();
    }

    @Test
    void nothing_is_missed_when_the_connection_that_tells_is_broken() {
        try (Open open = Open.at(nans, listensAt(nans, "/partnerships/" + partnership))) {
            assertThat(open.hears(Duration.ofSeconds(2))).isNull();
            assertThat(server.ledger
                            .test()
                            .superuser()
                            .sql(
                                    "SELECT count(pg_terminate_backend(pid)::text) FROM pg_stat_activity WHERE query LIKE 'LISTEN %'")
                            .query(Long.class)
                            .single())
                    .isPositive();
            promised(kaiako, Audience.PARTNERSHIP);
            assertThat(open.hears(SOON)).isEqualTo("event: changed");
        }
    }

    @Test
    void figures_are_told_to_who_counts_and_only_when_what_is_reported_changes() {
        String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, cluster);
        new PromisesAtRandom(server, new Random(3), new Random(3)).cluster(cluster, 6);
        String address = listensAt(manager, "/dashboards");
        assertThat(listensAt(manager, "/follow-through")).isNotNull();
        try (Open open = Open.at(manager, address)) {
            // A promise of whānau is in no report.
            promised(nan, Audience.PARTNERSHIP);
            server.reportsAreCounted();
            assertThat(open.hears(Duration.ofSeconds(4))).isNull();

            new PromisesAtRandom(server, new Random(4), new Random(4)).cluster(cluster, 1);

            assertThat(open.hears(SOON)).isEqualTo("event: changed");
        }
    }
}
