package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;

/** What a caller may send again, and how they say which version they saw. */
class RepeatingTest {
    private final CommandSideServer server = CommandSideServer.shared();
    private final Team team = Team.formed();
    private final String key = UUID.randomUUID().toString();

    private static Caller named(Caller caller, String key) {
        return caller.with("Idempotency-Key", key);
    }

    private Map<String, Object> someone() {
        return Map.of("name", "Someone new");
    }

    @Test
    void the_same_request_is_answered_the_same_and_nothing_is_written_twice() {
        Caller.Answered first = named(team.kaiako, key).post(team.path() + "/commitments", team.promiseOf("kaiako"));
        long events = server.events();
        Caller.Answered again = named(team.kaiako, key).post(team.path() + "/commitments", team.promiseOf("kaiako"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        for (String header : List.of("ETag", "Location", "Ledger-Position")) {
            assertThat(again.header(header)).isPresent().isEqualTo(first.header(header));
        }
        assertThat(server.events()).isEqualTo(events);
    }

    @Test
    void two_at_the_same_moment_are_one() throws Exception {
        String promise = team.promise();
        List<Caller.Answered> answers =
                together(() -> named(team.kaiako, key).post(team.of(promise, "progress"), Map.of("note", "half way")));

        assertThat(answers).extracting(Caller.Answered::status).containsOnly(200);
        assertThat(answers.getFirst().body()).isEqualTo(answers.getLast().body());
        assertThat(team.version()).isEqualTo(answers.getFirst().version());
    }

    @Test
    void a_partnership_is_called_otherwise_once_however_often_it_is_sent() {
        Map<String, Object> label = Map.of("label", "Reading by the river");
        Caller.Answered first = named(team.facilitator, key).post(team.path() + "/label", label);
        Caller.Answered again = named(team.facilitator, key).post(team.path() + "/label", label);
        Caller.Answered anew = team.facilitator.post(team.path() + "/label", label);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(anew.status()).isEqualTo(409);
        assertThat(anew.problem()).isEqualTo("the-partnership-is-already-called-this");
        assertThat(anew.field()).isEqualTo("label");
        assertThat(team.kaiako.post(team.path() + "/label", label).problem())
                .isEqualTo("only-the-facilitator-renames-a-partnership");
        assertThat(team.facilitator
                        .post(team.path() + "/label", Map.of("label", "Reading together"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        String id = named(team.facilitator, key).post("/api/people", someone()).id();
        Caller.Answered other = named(team.facilitator, key).post("/api/people", Map.of("name", "Someone else"));
        Caller.Answered elsewhere =
                named(team.facilitator, key).post("/api/people/" + id + "/name", Map.of("name", "Someone new"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("this-key-was-used-for-another-request");
        assertThat(elsewhere.status()).isEqualTo(422);
    }

    @Test
    void another_account_has_keys_of_its_own() {
        Caller.Answered one = named(team.facilitator, key).post("/api/people", someone());
        Caller.Answered other = named(server.administrator(), key).post("/api/people", someone());

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        String promise = team.promise();
        Caller.Answered refused = named(team.kaiako, key).post(team.of(promise, "reopen"), Map.of());
        team.kaiako.post(team.of(promise, "keep"), Map.of());
        Caller.Answered allowed = named(team.kaiako, key).post(team.of(promise, "reopen"), Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(allowed.status()).as(allowed.body()).isEqualTo(200);
    }

    @Test
    void a_private_promise_can_be_repeated_too() {
        var body = Team.with(team.promiseOf("kaiako"), "audience", "PRIVATE");
        String promise =
                named(team.kaiako, key).post(team.path() + "/commitments", body).id();
        Caller.Answered kept = named(team.kaiako, key + "-kept").post(team.of(promise, "keep"), Map.of());
        Caller.Answered again = named(team.kaiako, key + "-kept").post(team.of(promise, "keep"), Map.of());

        assertThat(named(team.kaiako, key)
                        .post(team.path() + "/commitments", body)
                        .id())
                .isEqualTo(promise);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(kept.body());
    }

    @Test
    void an_account_is_opened_once_however_often_it_is_asked_for() throws Exception {
        Map<String, Object> account = account("repeated." + key.substring(0, 8));
        List<Caller.Answered> answers =
                together(() -> named(server.administrator(), key).post("/api/accounts", account));
        Caller.Answered later = named(server.administrator(), key).post("/api/accounts", account);

        assertThat(answers).extracting(Caller.Answered::status).containsOnly(201);
        assertThat(answers.getFirst().body())
                .isEqualTo(answers.getLast().body())
                .isEqualTo(later.body());
        assertThat(later.header("Location")).contains("/api/accounts/" + later.id());
        assertThat(later.header("ETag")).contains("\"1\"");
    }

    @Test
    void an_account_asked_for_otherwise_under_the_same_key_is_refused() {
        String username = "other." + key.substring(0, 8);
        named(server.administrator(), key).post("/api/accounts", account(username));
        Caller.Answered other = named(server.administrator(), key)
                .post("/api/accounts", Team.with(account(username), "role", SystemRole.RTLB.name()));

        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void a_refused_account_leaves_the_key_free() {
        Map<String, Object> account = account("free." + key.substring(0, 8));
        Caller.Answered refused = named(server.administrator(), key)
                .post(
                        "/api/accounts",
                        Team.with(account, "person", UUID.randomUUID().toString()));
        Caller.Answered opened = named(server.administrator(), key).post("/api/accounts", account);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.field()).isEqualTo("person");
        assertThat(opened.status()).isEqualTo(201);
    }

    @Test
    void a_key_is_visible_characters() {
        assertThat(named(team.facilitator, "two words")
                        .post("/api/people", someone())
                        .field())
                .isEqualTo("Idempotency-Key");
        assertThat(named(server.administrator(), "x".repeat(256))
                        .post("/api/accounts", account("long"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoever_saw_an_older_version_is_told_so() {
        String promise = team.promise();
        long seen = team.version();
        Caller.Answered first = team.kaiako
                .with("If-Match", "\"" + seen + "\"")
                .post(team.of(promise, "progress"), Map.of("note", "half way"));
        Caller.Answered stale = team.kaiako
                .with("If-Match", "\"" + seen + "\"")
                .post(team.of(promise, "progress"), Map.of("note", "all the way"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).contains("\"" + (seen + 1) + "\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(team.version()).isEqualTo(seen + 1);
    }

    @Test
    void any_version_will_do_for_whoever_says_so() {
        assertThat(team.kaiako
                        .with("If-Match", "*")
                        .post(team.of(team.promise(), "keep"), Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_version_that_is_none_is_refused() {
        assertThat(team.kaiako
                        .with("If-Match", "yesterday")
                        .post(team.of(team.promise(), "keep"), Map.of())
                        .field())
                .isEqualTo("If-Match");
    }

    @Test
    void a_private_promise_has_the_versions_of_its_authors_own_history() {
        Caller.Answered made = team.kaiako.post(
                team.path() + "/commitments", Team.with(team.promiseOf("kaiako"), "audience", "PRIVATE"));
        Caller.Answered progress = team.kaiako
                .with("If-Match", made.header("ETag").orElseThrow())
                .post(team.of(made.id(), "progress"), Map.of("note", "half way"));
        Caller.Answered stale = team.kaiako
                .with("If-Match", made.header("ETag").orElseThrow())
                .post(team.of(made.id(), "keep"), Map.of());

        assertThat(progress.status()).as(progress.body()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
    }

    private Map<String, Object> account(String username) {
        return Map.of(
                "person",
                server.register("Someone who comes in"),
                "username",
                username,
                "password",
                "a password for tests",
                "role",
                "PARTNER");
    }

    private static List<Caller.Answered> together(Callable<Caller.Answered> asking) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Caller.Answered> atOnce = () -> {
                start.await();
                return asking.call();
            };
            Future<Caller.Answered> one = two.submit(atOnce);
            Future<Caller.Answered> other = two.submit(atOnce);
            return List.of(one.get(), other.get());
        }
    }
}
