package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What bad input gets: a problem with a stable type and the field, and nothing stored. */
class RefusedRequestsTest {
    private static final String NOBODY = UUID.randomUUID().toString();

    private final CommandSideServer server = CommandSideServer.shared();
    private final Team team = Team.formed();

    private Caller.Answered refused(Caller who, String path, Object body, int status) {
        long before = server.events();
        Caller.Answered answer = who.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(server.events()).isEqualTo(before);
        return answer;
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        var body = Team.with(team.promiseOf("kaiako"), "dueAtNoon", true);

        assertThat(refused(team.kaiako, team.path() + "/commitments", body, 400).field())
                .isEqualTo("dueAtNoon");
    }

    @Test
    void a_missing_field_is_refused_by_name() {
        assertThat(refused(team.kaiako, team.path() + "/commitments", Map.of("what", "Bring it"), 400)
                        .field())
                .isEqualTo("promiser");
    }

    @Test
    void ids_in_the_path_that_are_none_are_refused() {
        refused(team.kaiako, "/api/partnerships/te-awa/tier", Map.of("tier", "TE_MATUA"), 400);
        refused(team.kaiako, team.of("first", "keep"), Map.of(), 400);
        refused(team.facilitator, "/api/people/nan/name", Map.of("name", "Nan"), 400);
        refused(team.kaiako, team.path() + "/entries/first/reply", Map.of("text", "yes"), 400);
    }

    @Test
    void what_the_path_names_and_nobody_knows_is_not_found() {
        refused(team.kaiako, "/api/partnerships/" + NOBODY + "/tier", Map.of("tier", "TE_MATUA"), 404);
        refused(team.kaiako, "/api/partnerships/" + NOBODY + "/commitments", team.promiseOf("kaiako"), 404);
        refused(team.kaiako, team.of(NOBODY, "keep"), Map.of(), 404);
        refused(team.facilitator, "/api/people/" + NOBODY + "/name", Map.of("name", "Nan"), 404);
        refused(team.facilitator, team.path() + "/partners/" + NOBODY + "/leave", Map.of(), 404);
        refused(team.facilitator, team.path() + "/partners/" + NOBODY + "/leave", Map.of("reason", "moved"), 404);
        refused(team.kaiako, team.path() + "/entries/999999999/reply", Map.of("text", "yes"), 404);
    }

    @Test
    void what_the_body_names_and_nobody_knows_is_a_conflict() {
        assertThat(refused(
                                team.kaiako,
                                team.path() + "/commitments",
                                Team.with(team.promiseOf("kaiako"), "promiser", NOBODY),
                                409)
                        .field())
                .isEqualTo("promiser");
        assertThat(refused(team.facilitator, team.path() + "/partners", Map.of("person", NOBODY, "role", "WHANAU"), 409)
                        .field())
                .isEqualTo("person");
        assertThat(refused(
                                team.kaiako,
                                team.of(team.promise(), "renegotiate"),
                                Map.of(
                                        "due", "2026-04-01",
                                        "reason", Map.of("category", "WORKLOAD"),
                                        "agreedBy", List.of(NOBODY)),
                                409)
                        .field())
                .isEqualTo("agreedBy");
    }

    @Test
    void people_who_are_not_partners_cannot_promise_or_agree() {
        String stranger = server.register("Someone who is no partner");
        var promise = Team.with(team.promiseOf("kaiako"), "for", stranger);

        Caller.Answered answer = refused(team.kaiako, team.path() + "/commitments", promise, 409);
        assertThat(answer.problem()).isEqualTo("this-person-is-not-a-partner");
        assertThat(answer.field()).isEqualTo("for");
        assertThat(refused(
                                team.facilitator,
                                team.path() + "/facilitator",
                                Map.of("to", stranger, "agreedBy", List.of(team.id("nan"))),
                                409)
                        .field())
                .isEqualTo("to");
        assertThat(refused(team.kaiako, team.of(team.promise(), "hand-over"), Map.of("to", stranger), 409)
                        .field())
                .isEqualTo("to");
        assertThat(refused(team.kaiako, team.of(team.promise(), "keep"), Map.of("by", stranger), 409)
                        .field())
                .isEqualTo("by");
    }

    @Test
    void a_kept_commitment_cannot_be_kept_again() {
        String promise = team.promise();
        team.kaiako.post(team.of(promise, "keep"), Map.of());

        assertThat(refused(team.kaiako, team.of(promise, "keep"), Map.of(), 409).problem())
                .isEqualTo("only-an-open-commitment-can-be-kept");
    }

    @Test
    void dates_out_of_reach_are_refused() {
        for (String date : List.of("1989-12-31", "2031-06-16", "2026-02-30", "last Tuesday")) {
            assertThat(refused(
                                    team.kaiako,
                                    team.path() + "/commitments",
                                    Team.with(team.promiseOf("kaiako"), "on", date),
                                    400)
                            .field())
                    .isEqualTo("on");
        }
    }

    @Test
    void no_day_moment_or_number_of_any_command_may_be_out_of_reach() {
        Document document = Document.of(server);
        long before = server.events();
        int tried = 0;
        for (Document.Operation it : document.commands()) {
            JsonNode properties = document.follow(it.body().path("schema")).path("properties");
            for (String field : properties.propertyNames()) {
                for (Object extreme : extremes(properties.path(field))) {
                    ObjectNode body = (ObjectNode) it.body().path("example").deepCopy();
                    body.putPOJO(field, extreme);
                    Caller.Answered answer = team.facilitator.post(document.examplePath(it), body.toString());
                    assertThat(answer.status())
                            .as("%s %s %s", it, field, extreme)
                            .isBetween(400, 499);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
        assertThat(server.events()).isEqualTo(before);
    }

    private static List<Object> extremes(JsonNode field) {
        return switch (field.path("format").asString("")) {
            case "date" -> List.of("+999999999-12-31", "9999-12-31", "1066-10-14", "0026-05-12", "2026-06-15\u0000");
            case "date-time" ->
                List.of(
                        "+999999999-12-31T23:59:59Z",
                        "-999999999-01-01T00:00:00Z",
                        "9999-12-31T10:51Z",
                        "1066-10-14T09:00Z");
            case "int32", "int64" ->
                List.of(
                        Integer.MAX_VALUE,
                        Integer.MIN_VALUE,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE,
                        new BigInteger("9".repeat(30)));
            default -> List.of();
        };
    }

    @Test
    void what_happened_cannot_lie_ahead() {
        assertThat(refused(team.kaiako, team.of(team.promise(), "keep"), Map.of("on", "2026-06-16"), 400)
                        .problem())
                .isEqualTo("what-happened-cannot-lie-ahead");
    }

    @Test
    void nothing_happens_before_it_began() {
        assertThat(refused(team.kaiako, team.of(team.promise(), "keep"), Map.of("on", "2026-03-01"), 409)
                        .problem())
                .isEqualTo("nothing-happens-before-it-began");
    }

    @Test
    void a_problem_is_told_in_te_reo_to_whoever_asks_for_it() {
        String promise = team.promise();
        Caller.Answered english = team.kaiako.post(team.of(promise, "reopen"), Map.of());
        Caller.Answered teReo = team.kaiako.with("Accept-Language", "mi").post(team.of(promise, "reopen"), Map.of());

        assertThat(teReo.problem()).isEqualTo(english.problem());
        assertThat(teReo.json().path("title").asString())
                .isNotEmpty()
                .isNotEqualTo(english.json().path("title").asString());
        assertThat(teReo.header("Content-Language")).contains("mi");
    }

    @Test
    void structural_entries_are_for_the_whole_partnership() {
        assertThat(refused(team.kaiako, team.path() + "/tier", Map.of("tier", "TE_MATUA", "audience", "PRIVATE"), 400)
                        .field())
                .isEqualTo("audience");
    }

    @Test
    void another_form_of_body_is_refused() {
        Caller.Answered none = team.kaiako.post(team.path() + "/commitments");

        assertThat(none.status()).isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "application/*", "text/plain", "application/json;charset=nonsense"})
    void a_command_of_another_content_type_is_refused(String contentType) {
        Caller kaiako = team.kaiako.with("Content-Type", contentType);
        for (String path : List.of(team.path() + "/commitments", team.of(team.promise(), "keep"), "/api/people")) {
            Caller.Answered answer = kaiako.send("POST", path, BodyPublishers.ofString("{}"));
            assertThat(answer.status()).as(answer.body()).isEqualTo(415);
            assertThat(answer.problem()).isEqualTo("no-body-in-this-form");
        }
    }

    @Test
    void nobody_is_found_taken_in_or_renamed_by_an_id_alone() {
        Caller elsewhere = server.join("rtlb.elsewhere", SystemRole.RTLB, "C99");
        String registered = elsewhere
                .post("/api/people", Map.of("name", "Someone elsewhere"))
                .id();
        String takenIn = server.register("Someone taken in elsewhere");
        String there = elsewhere
                .post(
                        "/api/partnerships",
                        Team.with(
                                Team.with(formed(), "cluster", "C99"), "facilitator", server.person("rtlb.elsewhere")))
                .id();
        Map<String, Object> joining = Map.of("person", takenIn, "role", "WHANAU");
        assertThat(elsewhere
                        .post("/api/partnerships/" + there + "/partners", joining)
                        .status())
                .isEqualTo(201);

        for (String person : List.of(registered, takenIn)) {
            refused(team.facilitator, "/api/people/" + person + "/name", Map.of("name", "Nan"), 404);
            refused(server.administrator(), "/api/people/" + registered + "/name", Map.of("name", "Nan"), 404);
            Map<String, Object> hui = Map.of("purpose", "REVIEW", "at", "2026-06-15T01:00:00Z", "minuteTaker", person);
            Map<String, Map<String, Object>> naming = Map.of(
                    "/api/partnerships",
                    Team.with(formed(), "facilitator", person),
                    team.path() + "/partners",
                    Map.of("person", person, "role", "WHANAU"),
                    team.path() + "/hui",
                    hui);
            naming.forEach((path, body) -> assertThat(refused(team.facilitator, path, body, 409)
                            .json()
                            .path("type")
                            .asString())
                    .endsWith("/this-person-is-not-known"));
        }
    }

    @Test
    void what_is_no_name_is_refused_wherever_something_is_called_by_it() {
        for (String noName : List.of("\u3164", "Nan\nKoro", "Nan\u202e")) {
            refused(team.facilitator, "/api/people", Map.of("name", noName), 400);
            refused(team.nan, "/api/people/" + team.id("nan") + "/name", Map.of("name", noName), 400);
            refused(team.facilitator, "/api/partnerships", Team.with(formed(), "label", noName), 400);
        }
    }

    @Test
    void a_name_is_changed_by_who_registered_its_owner_and_by_who_facilitates_where_they_take_part() {
        String person = server.register("Koro");
        String koro = "/api/people/" + person + "/name";
        Map<String, Object> name = Map.of("name", "Koro Hone");
        refused(team.facilitator, koro, name, 404);
        assertThat(team.facilitator
                        .post(team.path() + "/partners", Map.of("person", person, "role", "WHANAU"))
                        .status())
                .isEqualTo(201);
        for (Caller caller : List.of(server.administrator(), team.facilitator)) {
            assertThat(caller.post(koro, name).status()).isEqualTo(200);
        }
        refused(team.kaiako, koro, name, 404);
        refused(server.join("leader.of.names", SystemRole.PRACTICE_LEADER, Team.CLUSTER), koro, name, 404);
    }

    @Test
    void who_has_an_account_is_called_what_they_say_themselves() {
        String nan = "/api/people/" + team.id("nan") + "/name";
        Map<String, Object> name = Map.of("name", "Someone called nan");
        assertThat(team.nan.post(nan, name).status()).isEqualTo(200);
        for (Caller caller : List.of(server.administrator(), team.facilitator)) {
            assertThat(refused(caller, nan, name, 403).problem())
                    .isEqualTo("who-has-an-account-changes-their-name-themselves");
        }
        refused(team.kaiako, nan, name, 404);
    }

    private Map<String, Object> formed() {
        return Map.of(
                "label", "Te Awa",
                "cluster", Team.CLUSTER,
                "kura", "K0123",
                "kind", "INDIVIDUAL",
                "tier", "TE_AROTAHI",
                "formedOn", "2026-02-10",
                "facilitator", team.id("rtlb"));
    }

    @Test
    void a_refused_person_or_partnership_leaves_nothing_behind() {
        long keys = keys();
        refused(team.nan, "/api/people", Map.of("name", "Someone new"), 403);
        refused(
                team.nan,
                "/api/partnerships",
                Map.of(
                        "label", "Te Awa",
                        "cluster", "C07",
                        "kura", "K0123",
                        "kind", "INDIVIDUAL",
                        "tier", "TE_AROTAHI",
                        "formedOn", "2026-02-10",
                        "facilitator", team.id("nan")),
                403);

        assertThat(keys()).isEqualTo(keys);
    }

    private long keys() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.subject_keys")
                .query(Long.class)
                .single();
    }
}
