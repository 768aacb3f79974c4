package nz.partnershipledger.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nz.partnershipledger.doors.Server.Answer;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Signing in once, with a browser, at two nodes on one database; the other one only reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsTest extends DoorsTest {
    private static final String ANOTHER = "a long enough one";

    @Autowired
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext other;

    private @Nullable String anyone;

    /** A node that works in the database in the query role. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Doors.class)
    static class Reading {
        @Bean
        LedgerDatabase ledgerDatabase(TestDatabase database) {
            return database.as(DatabaseRole.QUERY);
        }

        @Bean
        AccountsDatabase accountsDatabase(LedgerDatabase database) {
            return new AccountsDatabase(database);
        }

        @Bean
        MasterKey masterKey() throws IOException {
            return MasterKey.readOrCreate(TestApplication.KEYS.resolve("master-key"));
        }
    }

    @BeforeAll
    void another_node_is_there() {
        var application = new SpringApplication(Reading.class);
        application.setDefaultProperties(
                Map.of("server.port", 0, "server.forward-headers-strategy", "native", "spring.jmx.enabled", false));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("testDatabase", database));
        other = application.run();
    }

    @AfterAll
    void the_other_node_ends() {
        other.close();
    }

    private Server otherNode() {
        var web = ((WebServerApplicationContext) other).getWebServer();
        return new Server(web == null ? 0 : web.getPort());
    }

    /** Another account with the same password, copied so that nothing is hashed again. */
    private String someone() {
        var username = "u-" + UUID.randomUUID();
        change("""
                INSERT INTO ledger.accounts (id, username, person, password, role)
                SELECT gen_random_uuid(), ?, gen_random_uuid(), password, 'RTLB'
                FROM ledger.accounts WHERE username = 'admin'""", username);
        return username;
    }

    /** An account that no test changes; its password is remembered. */
    private String anyone() {
        if (anyone == null) {
            anyone = someone();
        }
        return anyone;
    }

    private Browser browser() {
        return new Browser(stranger());
    }

    private Browser signedIn(String username) {
        var browser = browser();
        var answer = browser.signIn(username, PASSWORD);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return browser;
    }

    private static String passwordTo(String replacement) {
        return "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(PASSWORD, replacement);
    }

    private void change(String sql, String username) {
        assertThat(database.superuser().sql(sql).param(username).update()).isPositive();
    }

    @Test
    void who_signs_in_at_one_node_is_signed_in_at_the_other() {
        var username = anyone();
        var browser = signedIn(username);
        for (var node : new Server[] {stranger(), otherNode()}) {
            var me = browser.at(node).get("/api/me");
            assertThat(me.status()).as(me.body()).isEqualTo(200);
            assertThat(me.json().path("username").asString()).isEqualTo(username);
        }

        var there = new Browser(otherNode());
        assertThat(there.signIn(username, PASSWORD).status()).isEqualTo(303);
        assertThat(there.at(stranger()).get("/api/actor").status()).isEqualTo(200);
    }

    @Test
    void a_session_is_the_same_as_signing_in_with_each_request() {
        var username = anyone();
        assertThat(signedIn(username).get("/api/me").body())
                .isEqualTo(stranger().as(username, PASSWORD).get("/api/me").body());
    }

    @Test
    void a_session_keeps_nothing_but_the_accounts_id_and_version() {
        var username = someone();
        signedIn(username);
        var id = database.superuser()
                .sql("SELECT id FROM ledger.accounts WHERE username = ?")
                .param(username)
                .query(UUID.class)
                .single();
        assertThat(database.superuser().sql("""
                                SELECT attribute_name || ': ' || convert_from(attribute_bytes, 'UTF8')
                                FROM ledger.sessions_attributes""").query(String.class).list())
                .allMatch(it -> it.matches("account: [0-9a-f-]{36} [0-9]+ [0-9a-f]{64}"))
                .anyMatch(it -> it.startsWith("account: " + id + " 1 "));
        assertThat(database.superuser()
                        .sql("SELECT count(principal_name) FROM ledger.sessions")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_stands_in_the_table_signs_nobody_in() {
        signedIn(anyone());
        var standing = database.superuser()
                .sql("SELECT session_id FROM ledger.sessions")
                .query(String.class)
                .list();

        assertThat(standing).isNotEmpty().allMatch(it -> it.matches("[0-9a-f]{64}"));
        for (var hash : standing.stream().map(Objects::requireNonNull).toList()) {
            assertThat(browser().with(Browser.SESSION, hash).get("/api/me").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void who_writes_into_the_table_is_signed_in_as_nobody_else() {
        var browser = signedIn(someone());
        signedIn(anyone());
        var ofAnother = "SELECT attribute_bytes FROM ledger.sessions_attributes JOIN ledger.accounts"
                + " ON convert_from(attribute_bytes, 'UTF8') LIKE id || ' %' WHERE username = ? LIMIT 1";
        change(
                "UPDATE ledger.sessions_attributes SET attribute_bytes = (" + ofAnother
                        + ") WHERE attribute_name = 'account'",
                anyone());

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void who_only_looks_or_fails_to_sign_in_gets_no_session() {
        var browser = browser();
        browser.page("/sign-in");
        browser.page("/api/me");
        browser.signIn(anyone(), "wrong, quite wrong");
        assertThat(browser.has(Browser.SESSION)).isFalse();
        assertThat(browser.has(Browser.TOKEN)).isTrue();
    }

    @Test
    void what_changes_something_in_a_session_needs_the_token() {
        var browser = signedIn(someone());
        browser.page("/sign-in");
        for (var language : new String[] {"en-NZ", "mi"}) {
            var refused = new Browser(stranger().with("Accept-Language", language))
                    .with(Browser.SESSION, browser.cookie(Browser.SESSION))
                    .post("/api/me/password", passwordTo(ANOTHER), false);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.type()).isEqualTo("/problems/the-token-does-not-fit");
            assertThat(refused.headers()).containsEntry("content-language", language);
        }
        var made = new Browser(stranger().with("X-XSRF-TOKEN", UUID.randomUUID().toString()))
                .with(Browser.SESSION, browser.cookie(Browser.SESSION))
                .with(Browser.TOKEN, browser.cookie(Browser.TOKEN))
                .post("/api/me/password", passwordTo(ANOTHER), false);
        assertThat(made.type()).isEqualTo("/problems/the-token-does-not-fit");
        assertThat(browser.get("/api/me").status()).isEqualTo(200);

        assertThat(browser.post("/api/me/password", passwordTo(ANOTHER), true).status())
                .isEqualTo(200);
    }

    @Test
    void whatever_a_page_sends_in_the_session_of_someone_else_is_refused_and_it_is_said_whose_it_was() {
        var one = someone();
        var other = anyone();
        var browser = signedIn(other);
        for (var method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            for (var path :
                    new String[] {"/api/me", "/api/accounts", "/sign-out", "/api/partnerships/x/hui/y/draft/lines/z"}) {
                var refused = browser.sends(method, path, one);
                assertThat(refused.status()).as(method + path).isEqualTo(403);
                assertThat(refused.type()).isEqualTo("/problems/this-page-is-someone-elses");
                assertThat(refused.json().path("title").asString()).isEqualTo("This page was made for " + one);
            }
        }
        var page = browser.page("/sign-in");
        for (var path : new String[] {"/sign-out", "/partnerships/x/hui/y/own-words"}) {
            var sent = browser.form(path, Map.of("_csrf", Browser.tokenIn(page), "page-of", one));
            assertThat(sent.status()).as(path).isEqualTo(403);
            assertThat(sent.body()).contains("This page was made for " + one);
        }

        assertThat(browser.sends("GET", "/api/me", other).status()).isEqualTo(200);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        assertThat(browser.sends("POST", "/api/me/password", one).type())
                .isEqualTo("/problems/this-page-is-someone-elses");
        assertThat(signedIn(other).get("/api/me").status())
                .as("the password is the same")
                .isEqualTo(200);
        assertThat(browser().sends("GET", "/api/me", one).status())
                .as("nobody is signed in")
                .isEqualTo(401);
    }

    @Test
    void another_site_signs_nobody_in() {
        var username = anyone();
        var browser = browser();
        var page = browser.page("/sign-in");
        var fields = Map.of("username", username, "password", PASSWORD);
        var without = browser.form("/sign-in", fields);
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.body()).contains("Please load the page again", "<form");
        assertThat(browser.form("/sign%2Din", fields).status()).isEqualTo(403);
        assertThat(browser.has(Browser.SESSION)).isFalse();

        var elsewhere = new Browser(stranger().with("Sec-Fetch-Site", "cross-site"))
                .with(Browser.TOKEN, browser.cookie(Browser.TOKEN))
                .form("/sign-in", Map.of("username", username, "password", PASSWORD, "_csrf", Browser.tokenIn(page)));
        assertThat(elsewhere.type()).isEqualTo("/problems/another-site-may-not-ask-this");
    }

    @Test
    void each_form_shows_another_token_and_all_of_them_fit() {
        var browser = browser();
        var first = Browser.tokenIn(browser.page("/sign-in"));
        var second = Browser.tokenIn(browser.page("/sign-in"));
        assertThat(first).isNotEqualTo(second).doesNotContain(browser.cookie(Browser.TOKEN));
        var username = anyone();
        assertThat(browser.form("/sign-in", Map.of("username", username, "password", PASSWORD, "_csrf", first))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_session_gets_another_id_at_each_sign_in_and_nobody_can_choose_one() {
        var username = anyone();
        var chosen = "MDEyMzQ1NjctODlhYi1jZGVmLTAxMjMtNDU2Nzg5YWJjZGVm";
        var browser = browser().with(Browser.SESSION, chosen);
        browser.signIn(username, PASSWORD);
        var first = browser.cookie(Browser.SESSION);
        assertThat(first).isNotEqualTo(chosen);

        var page = browser.page("/sign-in");
        browser.form("/sign-in", Map.of("username", username, "password", PASSWORD, "_csrf", Browser.tokenIn(page)));
        assertThat(browser.cookie(Browser.SESSION)).isNotEqualTo(first);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        assertThat(browser().with(Browser.SESSION, first).get("/api/me").status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "MDEyMzQ1NjctODlhYi1jZGVmLTAxMjMtNDU2Nzg5YWJjZGVm", "%00", "Jw=="})
    void a_cookie_that_is_none_of_ours_is_nobodys(String cookie) {
        assertThat(browser().with(Browser.SESSION, cookie).get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void the_cookies_are_for_this_site_alone_and_the_session_for_no_script() {
        var username = anyone();
        var browser = browser();
        var page = browser.page("/sign-in");
        assertThat(page.headers().get("set-cookie"))
                .startsWith("XSRF-TOKEN=")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("HttpOnly", "Secure");
        var answer = browser.form(
                "/sign-in", Map.of("username", username, "password", PASSWORD, "_csrf", Browser.tokenIn(page)));
        assertThat(answer.headers().get("set-cookie"))
                .contains("ledger-session=")
                .containsPattern("ledger-session=[^,]*; HttpOnly; SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void behind_a_proxy_that_speaks_https_the_cookies_are_sent_over_https_alone() {
        var browser = new Browser(otherNode().with("X-Forwarded-Proto", "https"));
        assertThat(browser.page("/sign-in").headers().get("set-cookie")).contains("Secure");
        assertThat(browser.signIn(anyone(), PASSWORD).headers().get("set-cookie"))
                .containsPattern("ledger-session=[^,]*; Secure");
    }

    @Test
    void a_session_ends_half_an_hour_after_its_latest_request() {
        var browser = signedIn(anyone());
        database.superuser()
                .sql("UPDATE ledger.sessions SET last_access_time = last_access_time - 29 * 60000")
                .update();
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        database.superuser()
                .sql("UPDATE ledger.sessions SET last_access_time = last_access_time - 30 * 60000")
                .update();
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_is() {
        var browser = signedIn(anyone());
        database.superuser()
                .sql("UPDATE ledger.sessions SET creation_time = creation_time - 719 * 60000")
                .update();
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        database.superuser()
                .sql("UPDATE ledger.sessions SET creation_time = creation_time - 60000")
                .update();
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(browser.has(Browser.SESSION)).isFalse();
    }

    @Test
    void with_a_changed_password_every_other_session_ends_and_ones_own_goes_on() {
        var username = someone();
        var own = signedIn(username);
        var elsewhere = signedIn(username);
        own.page("/sign-in");
        var changed = own.post("/api/me/password", passwordTo(ANOTHER), true);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);

        assertThat(own.get("/api/me").status()).isEqualTo(200);
        assertThat(own.at(otherNode()).get("/api/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/me").status()).isEqualTo(401);
        assertThat(elsewhere.at(otherNode()).get("/api/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.accounts SET enabled = false WHERE username = ?",
                "UPDATE ledger.accounts SET role = 'AUDITOR', version = version + 1 WHERE username = ?"
            })
    void a_session_ends_with_its_account_as_it_was(String sql) {
        var username = someone();
        var browser = signedIn(username);
        change(sql, username);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(browser.at(otherNode()).get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void who_signs_out_is_signed_out_everywhere() {
        var browser = signedIn(anyone());
        var session = browser.cookie(Browser.SESSION);
        var page = browser.page("/sign-in");
        assertThat(page.body()).contains("You are signed in as u-");
        assertThat(browser.form("/sign-out", Map.of()).status()).isEqualTo(403);
        var out = browser.form("/sign-out", Map.of("_csrf", Browser.tokenIn(page)));
        assertThat(out.status()).isEqualTo(303);
        assertThat(out.headers()).containsEntry("location", "/sign-in?signed-out");
        assertThat(browser.page("/sign-in?signed-out").body()).contains("You have signed out.");
        assertThat(new Browser(otherNode())
                        .with(Browser.SESSION, session)
                        .get("/api/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_page_leads_to_the_sign_in_and_back() {
        var browser = browser();
        var led = browser.page("/a/page?of=someone&at=2026-01-01T00:00:00Z");
        assertThat(led.status()).isEqualTo(303);
        var signIn = led.headers().getOrDefault("location", "");
        assertThat(signIn).startsWith("/sign-in?to=%2Fa%2Fpage");
        var back = browser.signIn(signIn, anyone(), PASSWORD);
        assertThat(back.headers()).containsEntry("location", "/a/page?of=someone&at=2026-01-01T00:00:00Z");
        assertThat(browser().page("/").headers()).containsEntry("location", "/sign-in");
    }

    @Test
    void nobody_is_led_to_another_host() {
        var browser = browser();
        var page = browser.page("/sign-in?to=https://elsewhere.example/");
        assertThat(page.body()).contains("name=\"to\" value=\"/\"");
        var answer = browser.form(
                "/sign-in",
                Map.of(
                        "username",
                        anyone(),
                        "password",
                        PASSWORD,
                        "to",
                        "//elsewhere.example/",
                        "_csrf",
                        Browser.tokenIn(page)));
        assertThat(answer.headers()).containsEntry("location", "/");
    }

    @Test
    void only_pages_lead_to_the_sign_in_and_nothing_is_sent_again() {
        for (var answer : new Answer[] {
            browser().get("/api/me"),
            browser().page("/api/me"),
            browser().form("/a/page", Map.of("a", "b")),
            browser().post("/api/samples", "{}", false)
        }) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.type()).isEqualTo("/problems/please-sign-in");
            assertThat(answer.headers()).doesNotContainKeys("location", "www-authenticate");
        }
        assertThat(stranger().get("/api/me").headers()).containsKey("www-authenticate");
    }

    @Test
    void the_page_says_what_went_wrong_keeps_the_username_and_speaks_both_languages() {
        var wrong = browser().signIn("<b>\"Awa\"", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.headers()).doesNotContainKey("www-authenticate");
        assertThat(wrong.body())
                .contains("lang=\"en-NZ\"", "do not belong together", "value=\"&lt;b&gt;&quot;Awa&quot;\"")
                .doesNotContain("<b>");
        assertThat(new Browser(stranger().with("Accept-Language", "mi"))
                        .page("/sign-in")
                        .body())
                .contains("lang=\"mi\"", "Ingoa kaiwhakamahi");
    }

    @Test
    void wrong_passwords_slow_the_guesser_down_at_both_doors_and_not_the_owner() {
        var username = someone();
        var browser = browser();
        // The owner is signed in with a browser, and with a program that has signed in before.
        var owner = signedIn(username);
        var program = stranger().as(username, PASSWORD);
        assertThat(program.get("/api/me").status()).isEqualTo(200);

        for (var name : new String[] {username, "nobody-" + UUID.randomUUID()}) {
            IntStream.range(0, 4)
                    .forEach(it -> assertThat(stranger()
                                    .as(name, "guess " + it)
                                    .get("/api/me")
                                    .status())
                            .isEqualTo(401));
            assertThat(browser.signIn(name, "another guess").status()).isEqualTo(401);
            var page = browser.signIn(name, "one more guess");
            assertThat(page.status()).isEqualTo(429);
            assertThat(page.body()).contains("Please wait");
            var answer = stranger().as(name, "yet another").get("/api/me");
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.type()).isEqualTo("/problems/too-many-wrong-passwords");
            assertThat(Integer.parseInt(answer.headers().getOrDefault("retry-after", "0")))
                    .isBetween(1, 8);
        }
        assertThat(owner.get("/api/me").status()).isEqualTo(200);
        assertThat(program.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void whoever_finds_a_browser_signed_in_cannot_guess_the_password_there() {
        var browser = signedIn(someone());
        browser.page("/sign-in");
        for (int number = 0; number < 5; number++) {
            var wrong = browser.post(
                    "/api/me/password", "{\"current\":\"guess %d\",\"new\":\"%s\"}".formatted(number, ANOTHER), true);
            assertThat(wrong.status()).isEqualTo(409);
        }
        assertThat(browser.post("/api/me/password", passwordTo(ANOTHER), true).status())
                .isEqualTo(429);
    }
}
