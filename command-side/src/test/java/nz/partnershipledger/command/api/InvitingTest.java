package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Others are invited, and answer by themselves; whoever has no invitation that is open learns nothing and changes nothing. */
class InvitingTest {
    private static final String LABEL = "Mornings in room nine";
    private static final String NAME = "Somebody who is not here yet";
    private static final String PASSWORD = "a basket of words";

    private final CommandSideServer server = CommandSideServer.shared();
    private final Caller facilitator = server.join("inviting.rtlb", SystemRole.RTLB, "C31");
    private final Caller partner = server.join("inviting.nan", SystemRole.PARTNER);
    private final Caller nobody = server.nobody();
    private String partnership = "";

    @BeforeEach
    void a_partnership_forms() {
        partnership = facilitator
                .post(
                        "/api/partnerships",
                        Map.of(
                                "label",
                                LABEL,
                                "cluster",
                                "C31",
                                "kura",
                                "0031",
                                "kind",
                                "INDIVIDUAL",
                                "tier",
                                "TE_KAHUI",
                                "formedOn",
                                "2026-02-03",
                                "facilitator",
                                server.person("inviting.rtlb")))
                .id();
        assertThat(facilitator
                        .post(
                                at("/partners"),
                                Map.of("person", server.person("inviting.nan"), "role", "WHANAU", "on", "2026-02-03"))
                        .status())
                .isEqualTo(201);
    }

    private String at(String part) {
        return "/api/partnerships/" + partnership + part;
    }

    private record Open(String id, String secret, String pin) {
        Map<String, String> both() {
            return Map.of("secret", secret, "pin", pin);
        }

        Map<String, Object> and(Map<String, ?> more) {
            Map<String, Object> body = new HashMap<>(Map.of("secret", secret, "pin", pin));
            body.putAll(more);
            return body;
        }
    }

    private Open invited(Map<String, ?> whom) {
        return opening(facilitator.post(at("/invitations"), whom));
    }

    private static Open opening(Caller.Answered answered) {
        assertThat(answered.status()).as(answered.body()).isIn(200, 201);
        String link = answered.json().path("link").asString();
        assertThat(link).startsWith("http://127.0.0.1:").contains("/invitation").contains("#");
        return new Open(
                answered.id(),
                link.substring(link.indexOf('#') + 1),
                answered.json().path("pin").asString());
    }

    private Open byName() {
        return invited(Map.of("name", NAME, "role", "WHANAU", "language", "mi"));
    }

    private static String newName() {
        return "invited." + UUID.randomUUID().toString().substring(0, 8);
    }

    private Caller.Answered accept(Caller who, Open open, String username) {
        return who.post("/api/invitations/accept", open.and(Map.of("username", username, "password", PASSWORD)));
    }

    /** What the last entry of the partnership says, and who recorded it with which account. */
    private JsonNode lastEvent(String column) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(server.sql()
                        .sql("SELECT convert_from(" + column + ", 'UTF8') FROM ledger.events WHERE stream = ?"
                                + " ORDER BY position DESC LIMIT 1")
                        .param(partnership)
                        .query(String.class)
                        .single());
    }

    @Test
    void whoever_is_invited_by_name_comes_in_by_themselves() {
        Open open = byName();
        String username = newName();

        JsonNode before = nobody.post("/api/invitations/look", Map.of("secret", open.secret()))
                .json();
        assertThat(before.path("invitedBy").asString()).isEqualTo("Someone called inviting.rtlb");
        assertThat(before.path("role").asString()).isEqualTo("WHANAU");
        assertThat(before.toString()).doesNotContain(LABEL).doesNotContain(NAME);
        JsonNode then = nobody.post("/api/invitations/look", open.and(Map.of())).json();
        assertThat(then.path("label").asString()).isEqualTo(LABEL);
        facilitator.post(at("/label"), Map.of("label", "Reading by the river"));
        assertThat(nobody.post("/api/invitations/look", open.and(Map.of()))
                        .json()
                        .path("label")
                        .asString())
                .isEqualTo("Reading by the river");

        JsonNode joined = accept(nobody, open, username).json();

        Caller newcomer = nobody.as(username, PASSWORD);
        assertThat(newcomer.get("/api/me").json().path("role").asString()).isEqualTo("PARTNER");
        assertThat(lastEvent("payload").path("person").asString())
                .isEqualTo(joined.path("person").asString());
        assertThat(lastEvent("payload").path("invitation").asString()).isEqualTo(open.id());
        assertThat(lastEvent("metadata").path("actor").asString())
                .isEqualTo(joined.path("person").asString());
        assertThat(lastEvent("metadata").path("account").asString())
                .isEqualTo(joined.path("account").asString());
        assertThat(newcomer.post(
                                at("/voices"),
                                Map.of("whose", joined.path("person").asString(), "how", "SPOKEN"))
                        .status())
                .isNotEqualTo(404);
    }

    @Test
    void nothing_opens_it_twice() {
        Open open = byName();
        assertThat(accept(nobody, open, newName()).status()).isEqualTo(200);

        isNotOpen(open);
    }

    @Test
    void what_was_taken_back_opens_nothing() {
        Open open = byName();
        assertThat(facilitator.post(at("/invitations/" + open.id() + "/revoke")).status())
                .isEqualTo(200);

        isNotOpen(open);
        assertThat(facilitator.post(at("/invitations/" + open.id() + "/revoke")).problem())
                .isEqualTo("this-invitation-is-not-open");
        assertThat(facilitator
                        .post(at("/invitations/" + UUID.randomUUID() + "/revoke"))
                        .problem())
                .isEqualTo("no-such-invitation");
    }

    @Test
    void what_is_too_old_opens_nothing_until_it_is_renewed() {
        Open open = byName();
        server.sql()
                .sql("UPDATE ledger.invitations SET expires_at = '2026-06-14T23:59:59Z' WHERE id = ?::uuid")
                .param(open.id())
                .update();

        isNotOpen(open);
        Open again = opening(facilitator.post(at("/invitations/" + open.id() + "/renew")));
        isNotOpen(open);
        assertThat(accept(nobody, again, newName()).status()).isEqualTo(200);
    }

    @Test
    void five_wrong_numbers_close_it() {
        Open open = byName();
        String wrong = open.pin().equals("000000") ? "000001" : "000000";
        for (int times = 0; times < 4; times++) {
            assertThat(nobody.post("/api/invitations/look", Map.of("secret", open.secret(), "pin", wrong))
                            .problem())
                    .isEqualTo("the-number-must-be-right");
        }
        assertThat(nobody.post("/api/invitations/look", open.and(Map.of())).status())
                .isEqualTo(200);
        assertThat(nobody.post("/api/invitations/look", Map.of("secret", open.secret(), "pin", wrong))
                        .problem())
                .isEqualTo("this-invitation-is-not-open");

        isNotOpen(open);
    }

    /** Whatever is tried, nothing is recorded, and nothing is told but that it is not open. */
    private void isNotOpen(Open open) {
        long events = server.events();
        for (String way : List.of("look", "accept", "decline")) {
            Map<String, Object> body = new LinkedHashMap<>(open.and(Map.of()));
            if (way.equals("accept")) {
                body.putAll(Map.of("username", newName(), "password", PASSWORD));
            }
            Caller.Answered answered = nobody.post("/api/invitations/" + way, body);
            assertThat(answered.status()).as(way).isEqualTo(409);
            assertThat(answered.problem()).as(way).isEqualTo("this-invitation-is-not-open");
        }
        assertThat(server.events()).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource({"nothing", "''", "'\0'", "aaaa-aaaa-aaaa-aaaa-aaaa", "'  #  '"})
    void what_never_was_a_secret_opens_nothing(String secret) {
        assertThat(nobody.post("/api/invitations/look", Map.of("secret", secret))
                        .status())
                .isIn(400, 409);
    }

    @Test
    void a_no_is_kept_without_the_name() {
        Open open = byName();
        long people = people();

        Caller.Answered no =
                nobody.post("/api/invitations/decline", open.and(Map.of("words", "Not just now, thank you")));

        assertThat(no.status()).as(no.body()).isEqualTo(200);
        assertThat(people()).isEqualTo(people);
        assertThat(lastEvent("payload").path("invitation").asString()).isEqualTo(open.id());
        assertThat(lastEvent("payload").path("invitedBy").asString()).isEqualTo(server.person("inviting.rtlb"));
        assertThat(server.sql()
                        .sql("SELECT count(*) FROM ledger.invitations WHERE id = ?::uuid AND state = 'DECLINED'"
                                + " AND name IS NULL AND secret IS NULL AND pin IS NULL")
                        .param(open.id())
                        .query(Long.class)
                        .single())
                .isOne();
        isNotOpen(open);
    }

    private long people() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.events WHERE name = 'person-registered'")
                .query(Long.class)
                .single();
    }

    @Test
    void what_opens_it_is_kept_nowhere() {
        Open open = byName();

        String kept = server.sql()
                .sql("SELECT row_to_json(it)::text FROM ledger.invitations it WHERE id = ?::uuid")
                .param(open.id())
                .query(String.class)
                .single();

        assertThat(kept)
                .doesNotContain(open.secret())
                .doesNotContain("\"" + open.pin() + "\"")
                .doesNotContain(NAME);
        assertThat(lastEvent("payload").toString())
                .doesNotContain(open.secret())
                .doesNotContain("name");
    }

    @Test
    void whoever_invites_answers_nothing_themselves_and_nobody_answers_for_another() {
        Open open = byName();
        assertThat(facilitator.post("/api/invitations/look", open.and(Map.of())).problem())
                .isEqualTo("nobody-answers-their-own-invitation");
        assertThat(accept(facilitator, open, newName()).problem()).isEqualTo("nobody-answers-their-own-invitation");
        assertThat(accept(partner, open, newName()).problem()).isEqualTo("someone-else-is-signed-in-here");

        server.join("inviting.kaiako", SystemRole.PARTNER);
        Open forKaiako = invited(Map.of("person", server.person("inviting.kaiako"), "role", "KAIAKO"));
        assertThat(partner.post("/api/invitations/look", forKaiako.and(Map.of()))
                        .problem())
                .isEqualTo("someone-else-is-signed-in-here");
        assertThat(accept(nobody, forKaiako, newName()).problem()).isEqualTo("whoever-has-an-account-signs-in-first");
        assertThat(nobody.post("/api/invitations/decline", forKaiako.and(Map.of()))
                        .problem())
                .isEqualTo("whoever-has-an-account-signs-in-first");
        Caller.Answered joined = server.as("inviting.kaiako").post("/api/invitations/accept", forKaiako.and(Map.of()));
        assertThat(joined.status()).as(joined.body()).isEqualTo(200);
        assertThat(joined.json().path("person").asString()).isEqualTo(server.person("inviting.kaiako"));
    }

    @Test
    void a_partner_is_not_invited_and_does_not_join_twice() {
        Map<String, Object> nan = Map.of("person", server.person("inviting.nan"), "role", "WHANAU");
        assertThat(facilitator.post(at("/invitations"), nan).problem()).isEqualTo("this-person-is-already-a-partner");

        Open open = byName();
        assertThat(partner.post("/api/invitations/accept", open.and(Map.of())).problem())
                .isEqualTo("this-person-is-already-a-partner");

        String aunty = server.register("Aunty");
        Open forAunty = invited(Map.of("person", aunty, "role", "WHANAU"));
        assertThat(facilitator
                        .post(at("/invitations"), Map.of("person", aunty, "role", "WHANAU"))
                        .problem())
                .isEqualTo("this-person-is-invited-already");
        facilitator.post(at("/partners"), Map.of("person", aunty, "role", "WHANAU"));
        String username = newName();
        assertThat(accept(nobody, forAunty, username).problem()).isEqualTo("this-person-is-already-a-partner");
        assertThat(nobody.as(username, PASSWORD).get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void those_who_do_not_look_after_who_takes_part_invite_nobody() {
        Map<String, Object> someone = Map.of("name", NAME, "role", "WHANAU");
        long events = server.events();
        assertThat(partner.post(at("/invitations"), someone).status()).isEqualTo(403);
        assertThat(server.join("inviting.stranger", SystemRole.RTLB, "C31")
                        .post(at("/invitations"), someone)
                        .status())
                .isEqualTo(404);
        assertThat(server.join("inviting.leader.elsewhere", SystemRole.PRACTICE_LEADER, "C32")
                        .post(at("/invitations"), someone)
                        .status())
                .isEqualTo(404);
        assertThat(nobody.post(at("/invitations"), someone).status()).isEqualTo(401);
        assertThat(server.events()).isLessThanOrEqualTo(events + 2);

        assertThat(server.join("inviting.leader", SystemRole.PRACTICE_LEADER, "C31")
                        .post(at("/invitations"), someone)
                        .status())
                .isEqualTo(201);
        assertThat(server.administrator().post(at("/invitations"), someone).status())
                .isEqualTo(201);
        Open open = byName();
        assertThat(partner.post(at("/invitations/" + open.id() + "/revoke")).status())
                .isEqualTo(403);
        assertThat(partner.post(at("/invitations/" + open.id() + "/renew")).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"role\":\"WHANAU\"}",
                "{\"name\":\" \",\"role\":\"WHANAU\"}",
                "{\"name\":\"x\",\"role\":\"KING\"}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"role\":\"WHANAU\",\"language\":\"tlh\"}",
                "{\"name\":\"x\",\"person\":\"3c1e8b52-6f0a-4b7e-9d43-52a7c0e9d103\",\"role\":\"WHANAU\"}"
            })
    void what_makes_no_invitation_is_refused(String body) {
        assertThat(facilitator.post(at("/invitations"), body).status()).isEqualTo(400);
    }

    @Test
    void an_unknown_person_is_not_invited() {
        Caller.Answered answered =
                facilitator.post(at("/invitations"), Map.of("person", UUID.randomUUID(), "role", "WHANAU"));

        assertThat(answered.status()).isEqualTo(409);
        assertThat(answered.problem()).isEqualTo("this-person-is-not-known");
    }

    @Test
    void what_cannot_be_leaves_the_invitation_open() {
        Open open = byName();
        long events = server.events();
        assertThat(accept(nobody, open, "inviting.nan").problem()).isEqualTo("this-username-is-taken");
        assertThat(accept(nobody, open, "A Name").problem()).isEqualTo("a-username-is-short-and-plain");
        assertThat(nobody.post(
                                "/api/invitations/accept",
                                open.and(Map.of("username", newName(), "password", "too short")))
                        .problem())
                .isEqualTo("a-password-has-twelve-to-two-hundred-characters");
        assertThat(nobody.post("/api/invitations/accept", open.and(Map.of())).status())
                .isEqualTo(400);
        assertThat(server.events()).isEqualTo(events);

        assertThat(accept(nobody, open, newName()).status()).isEqualTo(200);
    }

    /** A browser that sends forms, with the token that its page came with. */
    private final class Visit {
        private String cookie = "";
        private String token = "";

        Caller.Answered get(String path) {
            Caller.Answered page = nobody.with("Accept", "text/html").get(path);
            cookie = page.header("Set-Cookie").orElse("").replaceAll(".*(XSRF-TOKEN=[^;]+);.*", "$1");
            token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            return page;
        }

        Caller.Answered post(String step, Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(fields);
            all.put("step", step);
            all.put("_csrf", token);
            String body = all.entrySet().stream()
                    .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return nobody.with("Accept", "text/html")
                    .with("Cookie", cookie)
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .send("POST", "/invitation", HttpRequest.BodyPublishers.ofString(body));
        }
    }

    @Test
    void the_page_goes_on_by_forms_whose_address_tells_nothing() {
        Open open = byName();
        Visit visit = new Visit();
        assertThat(visit.get("/invitation/mi").header("Location")).contains("/language/mi?to=/invitation");
        Caller.Answered first = visit.get("/invitation");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Referrer-Policy")).contains("no-referrer");
        assertThat(first.header("Cache-Control").orElse("")).contains("no-store");

        assertThat(visit.post("look", Map.of("secret", "  http://x/invitation#" + open.secret() + " "))
                        .body())
                .contains("name=\"pin\"")
                .contains("Someone called inviting.rtlb")
                .doesNotContain(LABEL);
        Caller.Answered wrong = visit.post("number", Map.of("secret", open.secret(), "pin", "12"));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.body()).contains("name=\"pin\"").contains("role=\"alert\"");
        assertThat(visit.post("number", open.both()).body()).contains(LABEL);
        assertThat(visit.post("yes", open.both()).body()).contains("name=\"password\"");
        Map<String, String> choosing = new HashMap<>(open.both());
        choosing.putAll(Map.of("username", "A Name", "password", PASSWORD));
        assertThat(visit.post("join", choosing).body())
                .contains("value=\"A Name\"")
                .doesNotContain(PASSWORD);
        choosing.put("username", newName());
        Caller.Answered joined = visit.post("join", choosing);

        assertThat(joined.status()).as(joined.body()).isEqualTo(303);
        assertThat(joined.header("Location").orElse("")).startsWith("/partnerships/" + partnership + "?after=");
        assertThat(joined.header("Set-Cookie").orElse("")).contains("ledger-session=");
        assertThat(visit.post("look", open.both()).body()).contains("role=\"alert\"");
    }
}
