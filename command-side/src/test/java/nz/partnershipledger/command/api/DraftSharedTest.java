package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How what was typed becomes entries: all of it, once. */
class DraftSharedTest extends DraftAtAHui {
    @Test
    void a_minute_taker_who_is_no_partner_shares_everything_that_was_typed_and_it_is_recorded_once() throws Exception {
        open().everyoneIsHere();
        put("CONFIDENTIALITY", "stated", "yes");
        put("VOICE", "whose", team.id("nan"), "sharing", "OWN_WORDS", "text", "He reads to the dog");
        put("GOING_WELL", "by", team.id("kaiako"), "text", "Mornings are calm");
        put("GOING_WELL", "by", team.id("kaiako"));
        put("DIFFICULTY", "by", team.id("nan"), "text", "The bus comes late");
        put(
                "DECISION",
                "proposal",
                "A later start on Mondays",
                "proposedBy",
                team.id("nan"),
                "stance." + team.id("kaiako"),
                "SUPPORT",
                "how",
                "CONSENSUS",
                "decidedBy." + team.id("nan"),
                "yes",
                "decidedBy." + team.id("kaiako"),
                "yes");
        put(
                "DISAGREEMENT",
                "topic",
                "Homework",
                "raisedBy",
                team.id("nan"),
                "between." + team.id("nan"),
                "yes",
                "between." + team.id("kaiako"),
                "yes",
                "explanation." + team.id("nan"),
                "He is tired by then");
        put("PROMISE", "text", "nan - bring the mats - by our next hui");
        put("PROMISE", "text", "rtlb - ring the bus company - by 19/06/2026");
        put("NEXT_HUI", "date", "2026-07-20", "time", "15:30", "place", "The library");
        put("NOTE", "part", "GENERAL", "text", "The hall is closed in July");
        String seen = office.get(draft).json().path("mark").asString();
        int before = recorded().size();
        Caller once = office.with("Idempotency-Key", UUID.randomUUID().toString());

        List<Caller.Answered> shared = together(() -> once.post(draft + "/share", Map.of("seen", seen)));
        Caller.Answered again = once.post(draft + "/share", Map.of("seen", seen));
        Caller.Answered otherWindow = team.facilitator.post(draft + "/share", Map.of("seen", seen));

        assertThat(shared)
                .allSatisfy(it -> assertThat(it.status()).as(it.body()).isEqualTo(200));
        assertThat(again.body())
                .isEqualTo(shared.getFirst().body())
                .isEqualTo(shared.getLast().body());
        assertThat(otherWindow.problem()).isEqualTo("nothing-is-being-written-at-this-hui");
        assertThat(recorded().subList(before, recorded().size()))
                .containsExactly(
                        "hui-held",
                        "confidentiality-stated",
                        "voice-heard",
                        "going-well-noted",
                        "difficulty-named",
                        "decision-proposed",
                        "stance-taken",
                        "decision-made",
                        "disagreement-raised",
                        "position-taken",
                        "hui-called",
                        "commitment-made",
                        "commitment-made",
                        "minutes-shared");
        assertThat(lines()).isZero();
        assertThat(office.get(draft).status()).as("it was theirs until now").isEqualTo(404);
        assertThat(team.nan.get(draft).problem()).isEqualTo("nothing-is-being-written-at-this-hui");
    }

    @Test
    void who_came_who_was_invited_what_they_hope_and_to_whom_it_is_left_are_recorded() {
        open();
        put("HERE", "person", team.id("nan"), "came", "HERE", "invited", "yes");
        put("HERE", "person", team.id("rtlb"), "came", "HERE");
        put("HERE", "person", team.id("kaiako"), "invited", "yes");
        put("NOTE", "part", "OPENING", "text", "Nan led the karakia");
        put("NOTE", "part", "FEEDBACK", "next", "see him in class", "by", team.id("rtlb"), "due", "2026-06-30");
        String difficulty = put("DIFFICULTY", "by", team.id("nan"), "text", "The bus comes late");
        put(
                "DECISION",
                "proposal",
                "How we help at home",
                "proposedBy",
                team.id("rtlb"),
                "area",
                "HELP_AT_HOME",
                "hope." + team.id("nan"),
                "That he sleeps",
                "to." + team.id("nan"),
                "yes",
                "handOver",
                "You know best");
        put(
                "PROMISE",
                "text",
                "nan - bring the mats",
                "for",
                team.id("rtlb"),
                "suggestedBy",
                team.id("kaiako"),
                "origin",
                "difficulty:" + difficulty);

        Caller.Answered shared = office.post(draft + "/share", Map.of());

        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        assertThat(recorded())
                .endsWith(
                        "hui-held",
                        "difficulty-named",
                        "decision-proposed",
                        "outcome-wished",
                        "decision-handed-over",
                        "commitment-made",
                        "commitment-made",
                        "minutes-shared");
        assertThat(payload("hui-held").path("invited")).hasSize(2);
        assertThat(payload("hui-held").path("present")).hasSize(2);
        assertThat(payload("minutes-shared").path("parts").propertyNames()).containsExactly("OPENING");
        assertThat(payload("decision-proposed").path("area").asString()).isEqualTo("HELP_AT_HOME");
        assertThat(payload("decision-handed-over").path("by").asString()).isEqualTo(team.id("rtlb"));
        assertThat(payload("commitment-made").at("/promise/origin/difficulty").asString())
                .isEqualTo(payload("difficulty-named").path("difficulty").asString());
    }

    @Test
    void a_promise_of_the_draft_springs_from_what_our_record_holds_already() {
        Map<String, String> before = Map.of(
                "decision",
                made("/decisions", Map.of("question", "How?", "proposal", "at home", "proposedBy", team.id("rtlb"))),
                "disagreement",
                made(
                        "/disagreements",
                        Map.of(
                                "topic",
                                "How much to read",
                                "about",
                                "PRIORITIES",
                                "between",
                                List.of(team.id("nan"), team.id("rtlb")),
                                "raisedBy",
                                team.id("rtlb"))),
                "difficulty",
                made("/difficulties", Map.of("text", "the bus comes late")));
        open().everyoneIsHere();
        before.forEach((kind, id) -> put("PROMISE", "text", "nan - mind the " + kind, "origin", kind + ":" + id));
        String unknown = put("PROMISE", "text", "nan - ring", "origin", "decision:" + team.id("nan"));

        assertThat(office.post(draft + "/share", Map.of()).field()).startsWith(unknown);
        assertThat(recorded()).doesNotContain("commitment-made");
        office.delete(draft + "/lines/" + unknown + "?revision=1");

        assertThat(office.post(draft + "/share", Map.of()).status()).isEqualTo(200);
        String origins = server.sql()
                .sql(
                        "SELECT string_agg(convert_from(payload, 'UTF8')::jsonb #>> '{promise,origin}', ' ') FROM ledger.events"
                                + " WHERE stream = ? AND name = 'commitment-made'")
                .param(team.partnership)
                .query(String.class)
                .single();
        before.forEach((kind, id) -> assertThat(origins).contains("\"%s\": \"%s\"".formatted(kind, id)));
    }

    /** The last of this name in the history. */
    private JsonNode payload(String name) {
        return JsonMapper.shared()
                .readTree(server.sql()
                        .sql(
                                "SELECT convert_from(payload, 'UTF8') FROM ledger.events WHERE stream = ? AND name = ? ORDER BY position DESC LIMIT 1")
                        .params(team.partnership, name)
                        .query(String.class)
                        .single());
    }

    @Test
    void a_rule_against_one_line_refuses_all_and_names_the_line() {
        open().everyoneIsHere();
        put("GOING_WELL", "by", team.id("kaiako"), "text", "Mornings are calm");
        Map<String, String> objected = new LinkedHashMap<>(Map.of(
                "proposal",
                "A later start",
                "proposedBy",
                team.id("nan"),
                "stance." + team.id("kaiako"),
                "OBJECT",
                "reason." + team.id("kaiako"),
                "The bus",
                "how",
                "CONSENSUS",
                "decidedBy." + team.id("nan"),
                "yes"));
        String decision = line();
        put(office, decision, "DECISION", objected, 0);
        long before = team.version();

        Caller.Answered refused = office.post(draft + "/share", Map.of());

        assertThat(refused.problem()).isEqualTo("an-objection-blocks-consensus");
        assertThat(refused.field()).startsWith(decision);
        assertThat(team.version()).isEqualTo(before);
        objected.remove("how");
        objected.remove("decidedBy." + team.id("nan"));
        put(office, decision, "DECISION", objected, 1);
        assertThat(office.post(draft + "/share", Map.of()).status()).isEqualTo(200);
        assertThat(recorded()).endsWith("decision-proposed", "stance-taken", "minutes-shared");
    }

    @Test
    void what_is_missing_is_told_of_each_line_at_once() {
        open();
        String voice = put("VOICE", "text", "He reads");
        String promise = put("PROMISE", "text", "Koro - bring the mats - by next Friday");
        String next = put("NEXT_HUI", "date", "2026-07-20");

        Caller.Answered refused = office.post(draft + "/share", Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "present",
                        voice + ".whose",
                        voice + ".sharing",
                        promise + ".promiser",
                        promise + ".due",
                        next + ".time");
        assertThat(lines()).isEqualTo(3);
    }

    @Test
    void what_nobody_has_proofread_is_not_shared() {
        open().everyoneIsHere();
        String seen = office.get(draft).json().path("mark").asString();
        put("NOTE", "text", "typed meanwhile");

        assertThat(office.post(draft + "/share", Map.of("seen", seen)).problem())
                .isEqualTo("the-draft-has-changed-since");
        assertThat(office.post(
                                draft + "/share",
                                Map.of(
                                        "seen",
                                        office.get(draft).json().path("mark").asString()))
                        .status())
                .isEqualTo(200);
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
