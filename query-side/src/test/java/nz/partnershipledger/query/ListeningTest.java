package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.query.base.TestLedger;
import org.junit.jupiter.api.Test;

/** A page that is open hears that what its reader may see on it has changed, and of nothing else. */
class ListeningTest extends ListeningPages {
    private static final QueryServer server = QueryServer.shared();

    ListeningTest() {
        super(server);
    }

    @Test
    void what_is_not_for_the_reader_changes_nothing_that_they_could_hear() {
        String before = listensAt(nans, "/partnerships/" + partnership);
        String home = listensAt(nans, "/my-promises");
        try (Open open = open(nans, before);
                Open atHome = open(nans, home)) {
            promised(kaiako, Audience.PRIVATE);
            promised(kaiako, Audience.people(Set.of(kaiako, rtlb)));

            open.hearsNothing();
            atHome.hearsNothing();
            assertThat(listensAt(nans, "/partnerships/" + partnership)).isEqualTo(before);
            assertThat(listensAt(nans, "/my-promises")).isEqualTo(home);

            promised(kaiako, Audience.people(Set.of(kaiako, nan)));

            assertThat(open.hears()).isEqualTo("event: changed");
            assertThat(atHome.hears()).isEqualTo("event: changed");
        }
    }

    @Test
    void ones_own_private_words_are_told_to_oneself() {
        try (Open open = open(nans, listensAt(nans, "/partnerships/" + partnership))) {
            promised(nan, Audience.PRIVATE);
            assertThat(open.hears()).isEqualTo("event: changed");
        }
    }

    @Test
    void what_is_written_before_a_page_listens_or_while_it_is_away_is_told_when_it_does() {
        String address = listensAt(nans, "/partnerships/" + partnership);
        promised(kaiako, Audience.PARTNERSHIP);
        for (int again = 0; again < 2; again++) {
            try (Open open = open(nans, address)) {
                assertThat(open.hears()).isEqualTo("event: changed");
            }
        }
    }

    @Test
    void a_proxy_neither_keeps_nor_gathers_it_and_hears_a_sign_of_life() {
        try (Open open = open(nans, listensAt(nans, "/partnerships/" + partnership))) {
            assertThat(open.response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(open.response.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-cache")
                    .contains("no-store");
            assertThat(open.response.headers().firstValue("X-Accel-Buffering")).contains("no");
            open.hearsNothing();
        }
    }

    @Test
    void whoever_leaves_hears_that_it_is_over_and_nothing_after_it() {
        String kaiakos = server.account(kaiako, SystemRole.PARTNER);
        try (Open open = open(nans, listensAt(nans, "/partnerships/" + partnership));
                Open leaving = open(kaiakos, listensAt(kaiakos, "/partnerships/" + partnership))) {
            server.append(partnership, rtlb, new PartnerLeft(partnership, kaiako, null, DAY));
            assertThat(open.hears()).isEqualTo("event: changed");
            assertThat(leaving.hears()).isEqualTo("event: over");
            assertThat(leaving.hears()).isEqualTo(Open.END);
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
        try (Open open = open(nans, listensAt(nans, "/partnerships/" + partnership))) {
            nansAccountIsClosed();
            promised(kaiako, Audience.PARTNERSHIP);
            assertThat(open.hears()).isEqualTo("event: over");
            assertThat(open.hears()).isEqualTo(Open.END);
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
        open.hearsNothing();
        assertThat(lastUsed()).isEqualTo(used);

        post(browser, "/sign-out", "");

        assertThat(open.hears()).isEqualTo("event: over");
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
                open.add(open(nans, address));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            open.getFirst().hearsNothing();
            open.add(open(nans, address));
            assertThat(open.getFirst().hears()).isEqualTo("event: over");
            open.get(1).hearsNothing();
        } finally {
            open.forEach(Open::close);
        }
    }

    @Test
    void whoever_goes_away_without_a_word_is_let_go() {
        // What other tests closed is let go a little later.
        TestLedger.eventually(() -> listening() == 0);
        Open open = open(nans, listensAt(nans, "/partnerships/" + partnership));
        open.hearsNothing();
        assertThat(listening()).isEqualTo(1);
        open.close();
        TestLedger.eventually(() -> listening() == 0);
    }

    @Test
    void whoever_never_reads_what_is_told_is_let_go_with_their_account() throws IOException {
        URI address = URI.create(server.address() + listensAt(nans, "/partnerships/" + partnership));
        TestLedger.eventually(() -> listening() == 0);
        try (Socket deaf = new Socket(address.getHost(), address.getPort())) {
            deaf.getOutputStream()
                    .write("GET %s?%s HTTP/1.1\r\nHost: here\r\nAuthorization: %s\r\n\r\n"
                            .formatted(address.getPath(), address.getRawQuery(), server.authorization(nans))
                            .getBytes(StandardCharsets.US_ASCII));
            TestLedger.eventually(() -> listening() == 1);
            nansAccountIsClosed();
            TestLedger.eventually(() -> listening() == 0);
        }
    }

    private void nansAccountIsClosed() {
        server.ledger
                .commands()
                .sql()
                .sql("UPDATE ledger.accounts SET enabled = false, version = version + 1 WHERE username = ?")
                .param(nans)
                .update();
    }

    private static double listening() {
        return server.bean(MeterRegistry.class)
                .get("ledger.pages.listening")
                .gauge()
                .value();
    }

    @Test
    void figures_are_told_to_who_counts_and_only_when_what_is_reported_changes() {
        String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, cluster);
        new PromisesAtRandom(server, new Random(3), new Random(3)).cluster(cluster, 6);
        String address = listensAt(manager, "/dashboards");
        assertThat(listensAt(manager, "/follow-through")).isNotNull();
        try (Open open = open(manager, address)) {
            // A promise of whānau is in no report.
            promised(nan, Audience.PARTNERSHIP);
            server.reportsAreCounted();
            open.hearsNothing();

            new PromisesAtRandom(server, new Random(4), new Random(4)).cluster(cluster, 1);

            assertThat(open.hears()).isEqualTo("event: changed");
        }
    }
}
