package nz.partnershipledger.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nz.partnershipledger.doors.Server.Answer;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.AdministratorAtFirstStart;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccountsTest extends DoorsTest {
    private static final String LONG_ENOUGH = "a long enough one";

    @Autowired
    private TestDatabase database;

    private static PersonId someone() {
        var person = PersonId.random();
        TestApplication.KNOWN.add(person);
        return person;
    }

    private static String unused() {
        return "u-" + UUID.randomUUID();
    }

    private Answer open(String username, String password, PersonId person) {
        return administrator()
                .post(
                        "/api/accounts",
                        "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"%s\",\"role\":\"RTLB\",\"clusters\":[\"C07\",\"C02\"]}"
                                .formatted(person, username, password));
    }

    /** Someone who came in with a code, and has chosen a password. */
    private Server settled(String username, String code) {
        var chosen = stranger()
                .as(username, code)
                .post("/api/me/password", "{\"current\":\"" + code + "\",\"new\":\"" + PASSWORD + "\"}");
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        return stranger().as(username, PASSWORD);
    }

    @Test
    void an_account_is_opened_and_signs_in() {
        var username = unused();
        var person = someone();
        var opened = open(username, LONG_ENOUGH, person);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("version").asInt()).isEqualTo(1);
        assertThat(opened.json().has("position")).isTrue();
        assertThat(opened.headers()).containsEntry("etag", "\"1\"");
        var location = opened.headers().getOrDefault("location", "");
        assertThat(location)
                .isEqualTo("/api/accounts/" + opened.json().path("id").asString());

        var read = administrator().get(location);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("username").asString()).isEqualTo(username);
        assertThat(read.body()).doesNotContain("pbkdf2", "password", LONG_ENOUGH);

        var own = stranger().as(username, LONG_ENOUGH);
        assertThat(own.get("/api/me").json().toString())
                .isEqualTo("{\"person\":\"%s\",\"username\":\"%s\",\"role\":\"RTLB\",\"clusters\":[\"C02\",\"C07\"]}"
                        .formatted(person, username));
        assertThat(settled(username, LONG_ENOUGH)
                        .get("/api/actor")
                        .json()
                        .path("person")
                        .asString())
                .isEqualTo(person.toString());
    }

    @Test
    void only_an_administrator_looks_after_accounts() {
        var username = unused();
        var id = open(username, LONG_ENOUGH, someone()).json().path("id").asString();
        var own = settled(username, LONG_ENOUGH);
        for (var answer : new Answer[] {
            own.get("/api/accounts"),
            own.get("/api/accounts/" + id),
            own.post(
                    "/api/accounts",
                    "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"%s\",\"role\":\"ADMINISTRATOR\"}"
                            .formatted(someone(), unused(), LONG_ENOUGH))
        }) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.type()).isEqualTo("/problems/only-an-administrator-looks-after-accounts");
        }
    }

    @Test
    void a_username_is_taken_once() throws Exception {
        var username = unused();
        try (var several = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(it -> (Callable<Answer>) () -> open(username, LONG_ENOUGH, someone()))
                    .toList();
            var statuses = several.invokeAll(tries).stream()
                    .map(it -> it.resultNow().status())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409, 409, 409);
        }
        var again = open(username, LONG_ENOUGH, someone());
        assertThat(again.type()).isEqualTo("/problems/this-username-is-taken");
        assertThat(again.errors()).containsOnlyKeys("username");
    }

    @Test
    void an_account_belongs_to_a_known_person() {
        var answer = open(unused(), LONG_ENOUGH, PersonId.random());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.errors()).containsOnlyKeys("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Nan", "kaiako room 6", "whānau", "a/b"})
    void a_username_is_short_and_plain(String username) {
        var answer = open(username, LONG_ENOUGH, someone());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsOnlyKeys("username");
    }

    @ParameterizedTest
    @CsvSource({"11,400", "12,201", "200,201", "201,400"})
    void a_password_has_twelve_to_two_hundred_characters(int length, int status) {
        assertThat(open(unused(), "ā".repeat(length), someone()).status()).isEqualTo(status);
    }

    @Test
    void a_password_is_the_same_however_its_macrons_were_typed_and_counts_to_its_end() {
        var username = unused();
        open(username, "whānau ".repeat(20) + "x ", someone());
        assertThat(stranger()
                        .as(username, "wha\u0304nau ".repeat(20) + "x ")
                        .get("/api/me")
                        .status())
                .isEqualTo(200);
        assertThat(stranger()
                        .as(username, "whānau ".repeat(20) + "x")
                        .get("/api/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void without_the_right_password_nobody_comes_in() {
        for (var caller : new Server[] {
            stranger(),
            stranger().as("admin", "wrong"),
            stranger().as("nobody-at-all", PASSWORD),
            stranger().as("ad\0min", PASSWORD),
            stranger().as("admin", ""),
            stranger().with("Authorization", "Basic ???"),
            stranger().with("Authorization", "Basic " + "YWRtaW4=")
        }) {
            var answer = caller.get("/api/me");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            assertThat(answer.headers().get("www-authenticate")).startsWith("Basic realm=");
            assertThat(answer.type()).isIn("/problems/please-sign-in", "/problems/the-sign-in-did-not-work");
        }
        assertThat(stranger().as("Admin", PASSWORD).get("/api/me").status()).isEqualTo(200);
        assertThat(stranger().get("/api/nowhere").status()).isEqualTo(401);
    }

    @Test
    void a_closed_account_cannot_sign_in_from_that_moment_on() {
        var username = unused();
        open(username, LONG_ENOUGH, someone());
        var own = stranger().as(username, LONG_ENOUGH);
        assertThat(own.get("/api/me").status()).isEqualTo(200);
        database.superuser()
                .sql("UPDATE ledger.accounts SET enabled = false WHERE username = ?")
                .param(username)
                .update();
        assertThat(own.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void one_can_change_ones_own_password_and_the_old_one_is_worth_nothing_at_once() {
        var username = unused();
        open(username, LONG_ENOUGH, someone());
        var own = stranger().as(username, LONG_ENOUGH);
        assertThat(own.post("/api/me/password", "{\"current\":\"wrong\",\"new\":\"" + PASSWORD + "\"}")
                        .errors())
                .containsOnlyKeys("current");
        assertThat(own.post("/api/me/password", "{\"current\":\"" + LONG_ENOUGH + "\",\"new\":\"short\"}")
                        .errors())
                .containsOnlyKeys("new");
        var changed =
                own.post("/api/me/password", "{\"current\":\"" + LONG_ENOUGH + "\",\"new\":\"" + PASSWORD + "\"}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(own.get("/api/me").status()).isEqualTo(401);
        assertThat(stranger().as(username, PASSWORD).get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void accounts_are_listed_by_pages() {
        IntStream.range(0, 3).forEach(it -> open(unused(), LONG_ENOUGH, someone()));
        var first = administrator().get("/api/accounts?limit=2");
        assertThat(first.json().path("items").size()).isEqualTo(2);
        assertThat(first.json().path("total").asInt()).isGreaterThanOrEqualTo(4);
        var next = administrator()
                .get("/api/accounts?limit=500&cursor="
                        + first.json().path("nextCursor").asString());
        assertThat(next.json().path("items").size())
                .isEqualTo(first.json().path("total").asInt() - 2);
        assertThat(next.json().path("nextCursor").isNull()).isTrue();
        assertThat(administrator().get("/api/accounts?cursor=someone").errors()).containsOnlyKeys("cursor");
        assertThat(administrator().get("/api/accounts?limit=0").errors()).containsOnlyKeys("limit");
        assertThat(administrator().get("/api/accounts/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void nothing_secret_is_logged(CapturedOutput output) {
        open(unused(), "CANARY " + LONG_ENOUGH, someone());
        stranger().as("CANARY", "CANARY").get("/api/me");
        assertThat(output.getAll()).doesNotContain("CANARY", PASSWORD);
    }

    @Test
    void the_first_administrator_is_made_once_with_a_password_of_its_own() {
        try (var ledger = TestDatabase.migrated().as(DatabaseRole.COMMAND)) {
            var start = AdministratorAtFirstStart.in(new AccountsDatabase(ledger));
            var made = start.make(null).orElseThrow();
            assertThat(made.password()).hasSize(20);
            assertThat(made.generated()).isTrue();
            assertThat(made.toString()).doesNotContain(made.password());
            assertThat(start.make(null)).isEmpty();
            assertThat(start.make("short")).isEmpty();
        }
    }

    @Test
    void the_query_role_may_read_accounts_and_not_change_them() {
        try (var ledger = database.as(DatabaseRole.QUERY)) {
            assertThat(ledger.sql()
                            .sql("SELECT count(*) FROM ledger.accounts")
                            .query(Long.class)
                            .single())
                    .isPositive();
            assertThat(catchThrowable(() -> ledger.sql()
                            .sql("UPDATE ledger.accounts SET enabled = false")
                            .update()))
                    .hasRootCauseMessage("ERROR: permission denied for table accounts");
        }
    }

    @Test
    void another_sites_page_may_change_nothing() {
        var answer = administrator().with("Sec-Fetch-Site", "cross-site").post("/api/accounts", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.type()).isEqualTo("/problems/another-site-may-not-ask-this");
        assertThat(administrator()
                        .with("Sec-Fetch-Site", "same-origin")
                        .post("/api/accounts", "{}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void health_is_open_and_tells_nothing_and_every_answer_is_guarded() {
        var health = stranger().get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().path("status").asString()).isEqualTo("UP");
        assertThat(health.json().has("components")).isFalse();
        assertThat(health.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .containsKey("content-security-policy");
        assertThat(administrator()
                        .send("GET", "/api/me", BodyPublishers.noBody())
                        .headers())
                .doesNotContainKey("set-cookie");
        assertThat(stranger().get("/actuator/env").status()).isEqualTo(401);
    }
}
