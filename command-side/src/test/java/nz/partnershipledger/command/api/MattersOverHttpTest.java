package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decisions and differences over HTTP: what is refused, where, and what a guess gives away. */
class MattersOverHttpTest {
    private static final String SCRIPT = "<script>alert('x')</script> & \"kōrero\" {0}";

    private final CommandSideServer server = CommandSideServer.shared();
    private final Team team = Team.formed();

    private String decision() {
        return made(
                team.nan,
                "/decisions",
                Map.of("question", SCRIPT, "proposal", SCRIPT, "proposedBy", team.id("nan"), "on", "2026-03-02"));
    }

    private String difference() {
        return made(
                team.nan,
                "/disagreements",
                Map.of(
                        "topic",
                        SCRIPT,
                        "about",
                        "ROLES",
                        "between",
                        List.of(team.id("nan"), team.id("kaiako")),
                        "raisedBy",
                        team.id("nan"),
                        "on",
                        "2026-03-02"));
    }

    private String made(Caller who, String path, Object body) {
        Caller.Answered made = who.post(team.path() + path, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location").orElse(""))
                .startsWith(team.path() + path)
                .endsWith(made.id());
        return made.id();
    }

    private void refused(Caller who, String path, Object body, int status, String problem, String field) {
        long before = server.events();
        Caller.Answered answer = who.post(team.path() + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(server.events()).isEqualTo(before);
    }

    private void faulty(Caller who, String path, Object body, String field) {
        long before = server.events();
        Caller.Answered answer = who.post(team.path() + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.field()).isEqualTo(field);
        assertThat(server.events()).isEqualTo(before);
    }

    @Test
    void what_the_request_alone_shows_is_400_and_what_the_ledger_holds_409() {
        String decision = "/decisions/" + decision();
        Map<String, Object> objection = Map.of("stance", "OBJECT");
        refused(team.nan, decision + "/stances", objection, 400, "an-objection-needs-a-reason", "reason");
        team.nan.post(team.path() + decision + "/stances", Team.with(objection, "reason", SCRIPT));
        Map<String, Object> consensus =
                Map.of("how", "CONSENSUS", "decidedBy", List.of(team.id("nan")), "outcome", SCRIPT);
        refused(team.kaiako, decision + "/make", consensus, 409, "an-objection-blocks-consensus", "how");
        refused(
                team.kaiako,
                decision + "/make",
                Team.with(consensus, "decidedBy", List.of()),
                400,
                "a-decision-says-who-decided",
                "decidedBy");
        refused(team.kaiako, decision + "/hand-over", Map.of("to", List.of()), 400, "a-hand-over-names-to-whom", "to");
        refused(team.kaiako, "/decision-maps", Map.of("areas", Map.of()), 400, "a-decision-map-names-an-area", "areas");
    }

    @Test
    void a_decision_is_handed_over_to_one_or_to_several() {
        String decision = "/decisions/" + decision();
        faulty(team.kaiako, decision + "/hand-over", Map.of("to", "nan"), "to");
        faulty(team.kaiako, decision + "/hand-over", Map.of("to", Map.of("person", team.id("nan"))), "to");
        assertThat(team.kaiako
                        .post(team.path() + decision + "/hand-over", Map.of("to", List.of(team.id("nan"))))
                        .status())
                .isEqualTo(200);
        assertThat(team.nan
                        .post(team.path() + decision + "/hand-over", Map.of("to", team.id("kaiako")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bodies_are_read_strictly() {
        faulty(team.nan, "/decisions", Map.of("proposal", "x", "proposedBy", team.id("nan")), "question");
        faulty(team.nan, "/decision-maps", Map.of("areas", Map.of("LUNCH", "SHARED")), "areas.LUNCH");
        faulty(team.nan, "/decision-maps", Map.of("areas", Map.of("GOALS", "THE_CAT")), "areas.GOALS");
        faulty(
                team.nan,
                "/disagreements/" + difference() + "/leave-standing",
                Map.of("revisitOn", "soon"),
                "revisitOn");
        faulty(team.nan, "/words", Map.of("word", "help", "meaning", "with us", "colour", "red"), "colour");
        refused(
                team.nan,
                "/plan/amendments",
                Map.of("text", "x", "audience", "PRIVATE"),
                400,
                "every-partner-reads-this",
                "audience");
    }

    @Test
    void what_the_path_names_and_nobody_knows_is_not_found() {
        String nobody = UUID.randomUUID().toString();
        String guess = "/disagreements/" + difference() + "/guesses/" + nobody;
        refused(team.nan, "/decisions/" + nobody + "/stances/confirm", Map.of(), 404, "no-such-decision", "");
        refused(team.nan, "/decision-maps/" + nobody + "/confirm", Map.of(), 404, "no-such-decision-map", "");
        refused(team.nan, "/disagreements/" + nobody + "/reopen", Map.of(), 404, "no-such-disagreement", "");
        refused(team.nan, guess + "/confirm", Map.of(), 404, "no-such-guess", "");
    }

    @Test
    void a_guess_is_its_authors_until_its_owner_says_so() {
        String difference = "/disagreements/" + difference();
        Caller.Answered guessed = team.kaiako.post(
                team.path() + difference + "/positions", Map.of("by", team.id("nan"), "explanation", SCRIPT));
        assertThat(guessed.status()).as(guessed.body()).isEqualTo(201);
        String guess = difference + "/guesses/" + guessed.id();
        assertThat(guessed.header("Location")).contains(team.path() + guess);

        refused(team.facilitator, guess + "/show", Map.of(), 404, "no-such-guess", "");
        refused(team.nan, guess + "/decline", Map.of(), 404, "no-such-guess", "");
        refused(team.nan, "/entries/" + guessed.position() + "/reply", Map.of("text", "no"), 404, "no-such-entry", "");
        long before = version();
        Caller.Answered shown = team.kaiako.post(team.path() + guess + "/show");
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(version()).as("all that stands in the partnership").isEqualTo(before + 1);
        assertThat(sealed(shown.position())).as("sealed again").isNotEmpty().isNotEqualTo(sealed(guessed.position()));
        refused(team.kaiako, guess + "/show", Map.of(), 409, "a-guess-is-shown-once", "");
        Caller.Answered confirmed = team.nan.post(team.path() + guess + "/confirm", Map.of());
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(sealed(confirmed.position()))
                .isEqualTo(sealed(shown.position()))
                .isNotEmpty();
    }

    @Test
    void what_its_author_keeps_stands_outside_the_partnership_until_they_share_it() {
        long before = version();
        Caller.Answered kept = team.nan.post(
                team.path() + "/going-well", Map.of("text", SCRIPT, "on", "2026-02-13", "audience", "PRIVATE"));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.header("Location")).contains(team.path() + "/entries/" + kept.position());
        assertThat(version()).isEqualTo(before);
        String widen = "/entries/" + kept.position() + "/widen";
        Map<String, String> all = Map.of("audience", "PARTNERSHIP");
        refused(team.kaiako, widen, all, 404, "no-such-entry", "");
        refused(
                team.nan,
                widen,
                Map.of("audience", "PRIVATE"),
                409,
                "an-audience-is-widened-and-never-narrowed",
                "audience");
        refused(
                team.nan,
                "/going-well",
                Map.of("text", "x", "by", team.id("kaiako"), "audience", "PRIVATE"),
                409,
                "a-private-word-is-ones-own",
                "audience");

        Caller.Answered shared = team.nan.post(team.path() + widen, all);
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        assertThat(shared.id()).isEqualTo(kept.id());
        assertThat(version()).isEqualTo(before + 1);
        assertThat(server.sql()
                        .sql(
                                "SELECT convert_from(payload, 'UTF8')::json ->> 'on' FROM ledger.events WHERE position = ?")
                        .param(shared.position())
                        .query(String.class)
                        .single())
                .as("on its own day")
                .isEqualTo("2026-02-13");
        refused(team.nan, widen, all, 409, "an-audience-is-widened-and-never-narrowed", "audience");
    }

    private long version() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.events WHERE stream = ?")
                .param(team.path().replaceAll(".*/", ""))
                .query(Long.class)
                .single();
    }

    private String sealed(long position) {
        return server.sql()
                .sql("SELECT convert_from(payload, 'UTF8')::json #>> '{position,explanation,sealed}'"
                        + " FROM ledger.events WHERE position = ?")
                .param(position)
                .query(String.class)
                .single();
    }

    @Test
    void sent_twice_under_one_name_it_is_recorded_once() {
        Map<String, Object> body = Map.of("word", SCRIPT, "meaning", SCRIPT);
        Caller nan = team.nan.with("Idempotency-Key", UUID.randomUUID().toString());
        Caller.Answered first = nan.post(team.path() + "/words", body);
        long events = server.events();
        Caller.Answered second = nan.post(team.path() + "/words", body);

        assertThat(first.header("Location")).contains(team.path() + "/entries/" + first.position());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(server.events()).isEqualTo(events);
    }
}
