package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;

/** A hui over HTTP: somebody at the office writes its minutes, and bad input changes nothing. */
class HuiApiTest {
    private static final String TODAY = "2026-06-15";
    private static final String NOBODY = UUID.randomUUID().toString();

    private final CommandSideServer server = CommandSideServer.shared();
    private final Team team = Team.formed();
    private final Caller office = server.join("office", SystemRole.PARTNER);
    private final String hui = team.facilitator
            .post(
                    team.path() + "/hui",
                    Map.of(
                            "purpose", "REVIEW",
                            "at", "2026-06-15T09:00:00+12:00",
                            "minuteTaker", team.id("office")))
            .id();

    private String at(String act) {
        return team.path() + "/hui/" + hui + "/" + act;
    }

    private static void works(Caller.Answered answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private void refused(Caller who, String path, Object body, int status, String field) {
        long before = server.events();
        Caller.Answered answer = who.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(server.events()).isEqualTo(before);
    }

    @Test
    void somebody_who_is_no_partner_writes_the_minutes_and_nothing_else() {
        refused(office, team.path() + "/tier", Map.of("tier", "TE_MATUA"), 404, "");
        refused(office, team.path() + "/difficulties", Map.of("text", "no", "hui", hui, "by", team.id("nan")), 404, "");

        works(office.post(at("open"), Map.of()), 200);
        works(office.post(at("hold"), Map.of("present", List.of(team.id("nan")))), 200);
        works(office.post(at("confidentiality"), Map.of("by", team.id("nan"))), 200);
        Map<String, Object> minuted =
                Map.of("what", "Wait at the gate", "promiser", team.id("nan"), "hui", hui, "spokenAtHui", true);
        works(office.post(team.path() + "/commitments", minuted), 201);
        works(office.post(at("minutes"), Map.of("notes", "We met")), 200);

        refused(office, team.path() + "/commitments", minuted, 404, "");
        refused(office, at("minutes/correct"), Map.of("text", "no"), 404, "");
    }

    @Test
    void a_promise_is_due_at_a_hui_or_on_a_day() {
        var promise = Team.with(team.promiseOf("kaiako"), "dueAtHui", hui);

        works(team.kaiako.post(team.path() + "/commitments", promise), 201);
        refused(team.kaiako, team.path() + "/commitments", Team.with(promise, "due", TODAY), 400, "dueAtHui");
        refused(team.kaiako, team.path() + "/commitments", Team.with(promise, "audience", "PRIVATE"), 400, "dueAtHui");
        refused(team.kaiako, team.path() + "/commitments", Team.with(promise, "dueAtHui", NOBODY), 409, "dueAtHui");
        var linked = team.promiseOf("kaiako");
        for (String link : List.of("hui", "goal", "difficulty", "decision", "disagreement")) {
            refused(team.kaiako, team.path() + "/commitments", Team.with(linked, link, NOBODY), 409, link);
        }
        refused(
                team.kaiako,
                team.path() + "/commitments",
                Team.with(Team.with(linked, "hui", NOBODY), "audience", "PRIVATE"),
                409,
                "hui");
        works(
                team.kaiako.post(
                        team.of(team.promise(), "renegotiate"),
                        Map.of(
                                "dueAtHui", hui,
                                "reason", Map.of("category", "WORKLOAD"),
                                "agreedBy", List.of(team.id("nan")))),
                200);
    }

    @Test
    void what_a_request_names_must_be_there() {
        refused(team.nan, team.path() + "/hui/" + NOBODY + "/open", Map.of(), 404, "");
        refused(team.nan, team.path() + "/voices/" + NOBODY + "/confirm", Map.of(), 404, "");
        refused(team.nan, team.path() + "/going-well/" + NOBODY + "/sent-home", sentTo(team.id("nan")), 404, "");
        refused(team.nan, team.path() + "/hui/soon/open", Map.of(), 400, "hui");
        refused(team.nan, at("minute-taker"), Map.of("person", NOBODY), 409, "person");
        refused(team.nan, at("hold"), Map.of("present", List.of(team.id("nan"), NOBODY)), 409, "present");
        refused(team.nan, at("agenda"), sentTo(NOBODY), 409, "to");
        refused(server.join("stranger", SystemRole.RTLB, "C99"), at("agenda"), sentTo(NOBODY), 404, "");
        refused(team.nan, team.path() + "/difficulties", Map.of("text", "late", "hui", NOBODY), 409, "hui");
    }

    private static Map<String, Object> sentTo(String person) {
        return Map.of("to", List.of(person));
    }

    @Test
    void what_the_request_alone_shows_to_be_wrong_is_refused() {
        String whose = team.id("nan");

        refused(team.nan, team.path() + "/hui", Map.of("purpose", "REVIEW", "at", "Tuesday"), 400, "at");
        refused(team.nan, team.path() + "/hui", Map.of("purpose", "FUN", "at", "2026-07-01T09:00:00Z"), 400, "purpose");
        refused(team.nan, at("hold"), Map.of("present", List.of()), 400, "present");
        refused(team.nan, at("hold"), Map.of("present", List.of(whose), "on", "2026-06-16"), 400, "on");
        refused(team.nan, at("agenda/items"), Map.of("part", "GENERAL", "audience", "PRIVATE"), 400, "audience");
        refused(team.nan, team.path() + "/voices", Map.of("whose", whose, "how", "WRITTEN"), 400, "text");
        Map<String, Object> onlyHeard = Map.of("whose", whose, "how", "WRITTEN", "sharing", "HEARD_ONLY");
        refused(team.nan, team.path() + "/voices", Team.with(onlyHeard, "text", "words"), 400, "text");
        works(team.nan.post(team.path() + "/voices", onlyHeard), 201);
        works(team.nan.post(team.path() + "/difficulties", Map.of("text", "<script>alert(1)</script>")), 201);
    }
}
