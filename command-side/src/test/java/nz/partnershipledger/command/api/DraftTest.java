package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is typed at a hui, by whom, and how it becomes entries: all of it, once. */
class DraftTest {
    private final CommandSideServer server = CommandSideServer.shared();
    private final Team team = Team.formed();
    private final Caller office = server.join("office", SystemRole.PARTNER);
    private final String hui = call("2026-06-15T01:00:00Z");
    private final String draft = team.path() + "/hui/" + hui + "/draft";

    private String call(String at) {
        return team.facilitator
                .post(
                        team.path() + "/hui",
                        Map.of("purpose", "REVIEW", "at", at, "minuteTaker", team.id("office"), "on", "2026-06-01"))
                .id();
    }

    private DraftTest open() {
        Caller.Answered opened = office.post(team.path() + "/hui/" + hui + "/open", Map.of());
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return this;
    }

    private static String line() {
        return UUID.randomUUID().toString();
    }

    private Caller.Answered put(Caller who, String line, String kind, Map<String, String> fields, long revision) {
        return who.put(
                draft + "/lines/" + line, Map.of("kind", kind, "place", 10, "fields", fields, "revision", revision));
    }

    private String put(String kind, String... fieldsAndWords) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndWords.length; i += 2) {
            fields.put(fieldsAndWords[i], fieldsAndWords[i + 1]);
        }
        String line = line();
        Caller.Answered put = put(office, line, kind, fields, 0);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        return line;
    }

    private List<String> recorded() {
        return server.sql()
                .sql("SELECT name FROM ledger.events WHERE stream = ? ORDER BY sequence_number")
                .param(team.partnership)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private long lines() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.draft_lines WHERE hui = ?::uuid")
                .param(hui)
                .query(Long.class)
                .single();
    }

    private void everyoneIsHere() {
        Stream.of("rtlb", "nan", "kaiako").forEach(it -> put("HERE", "person", team.id(it), "came", "HERE"));
    }

    @Test
    void nobody_is_called_by_name_whom_the_writer_knows_by_an_id_alone() {
        open();
        Caller elsewhere = server.join("rtlb.elsewhere", SystemRole.RTLB, "C99");
        String someone = elsewhere
                .post("/api/people", Map.of("name", "Someone elsewhere"))
                .id();
        Caller.Answered put = put(office, line(), "HERE", Map.of("person", someone, "came", "HERE"), 0);
        assertThat(put.status()).as(put.body()).isEqualTo(409);
        assertThat(team.facilitator.get(draft).body()).doesNotContain(someone);
    }

    @Test
    void whoever_sits_at_the_table_reads_and_writes_and_in_the_database_there_is_nothing_to_read() {
        open();
        String line = line();
        Caller.Answered put =
                put(office, line, "GOING_WELL", Map.of("text", "<b>Reads</b> to a <script>dog</script>"), 0);
        Caller.Answered read = team.nan.get(draft);

        assertThat(put.status()).as(put.body()).isEqualTo(200);
        assertThat(put.json().path("revision").asLong()).isEqualTo(1);
        assertThat(read.json().at("/lines/0/fields/text").asString())
                .isEqualTo("<b>Reads</b> to a <script>dog</script>");
        assertThat(read.json().path("mayShare").asBoolean()).isFalse();
        assertThat(office.get(draft).json().path("mayShare").asBoolean()).isTrue();
        assertThat(office.get(draft).json().path("people").findValuesAsString("name"))
                .contains("Someone called nan", "Someone called office");
        assertThat(server.sql()
                        .sql("SELECT fields::text FROM ledger.draft_lines WHERE line = ?::uuid")
                        .param(line)
                        .query(String.class)
                        .single())
                .doesNotContain("Reads", "dog");
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told_and_both_texts_stay() {
        open();
        String line = line();
        put(office, line, "NOTE", Map.of("text", "one"), 0);
        put(team.nan, line, "NOTE", Map.of("text", "two"), 1);
        Caller.Answered late = put(office, line, "NOTE", Map.of("text", "three"), 1);
        Caller.Answered again = put(team.nan, line, "NOTE", Map.of("text", "two"), 1);
        Caller.Answered removed = office.delete(draft + "/lines/" + line + "?revision=1");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("someone-else-changed-this-line");
        assertThat(again.status()).as("the same again").isEqualTo(200);
        assertThat(removed.problem()).isEqualTo("someone-else-changed-this-line");
        assertThat(office.get(draft).json().at("/lines/0/fields/text").asString())
                .isEqualTo("two");
        assertThat(office.delete(draft + "/lines/" + line + "?revision=2").status())
                .isEqualTo(204);
        assertThat(office.delete(draft + "/lines/" + line + "?revision=2").status())
                .as("the same again")
                .isEqualTo(204);
        assertThat(lines()).isZero();
    }

    @Test
    void there_is_a_draft_from_the_opening_on_and_for_nobody_else() {
        assertThat(team.nan.get(draft).problem()).isEqualTo("nothing-is-being-written-at-this-hui");
        assertThat(office.get(draft).status()).isEqualTo(404);
        open();
        Caller stranger = server.join("stranger", SystemRole.PARTNER);

        assertThat(stranger.get(draft).status()).isEqualTo(404);
        assertThat(put(stranger, line(), "NOTE", Map.of("text", "x"), 0).status())
                .isEqualTo(404);
        assertThat(stranger.post(draft + "/share", Map.of()).status()).isEqualTo(404);
        assertThat(server.nobody().get(draft).status()).isEqualTo(401);
        assertThat(team.nan.get(draft.replace(hui, line())).status()).isEqualTo(409);
        assertThat(team.nan.post(draft + "/share", Map.of()).problem())
                .isEqualTo("only-facilitator-and-minute-taker-share-the-minutes");
    }

    private List<String> inTheWay(Caller who) {
        Caller.Answered looked = who.get(draft + "/look");
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        return looked.json()
                .path("faults")
                .valueStream()
                .map(it -> it.path("line").asString() + "." + it.path("field").asString())
                .toList();
    }

    @Test
    void each_line_is_judged_before_it_is_shared_as_it_is_then() {
        open();
        everyoneIsHere();
        String words = line();
        put(office, words, "GOING_WELL", Map.of("text", "She reads"), 0);
        String promise = line();
        put(team.nan, promise, "PROMISE", Map.of("text", "nan - mats - by next Friday"), 0);
        List<String> before = recorded();

        for (Caller who : List.of(office, team.facilitator, team.nan)) {
            assertThat(inTheWay(who)).containsExactly(words + ".by", promise + ".due");
        }
        put(office, words, "GOING_WELL", Map.of("text", "She reads", "by", team.id("nan")), 1);
        put(team.nan, promise, "PROMISE", Map.of("text", "nan - mats - by next Friday", "due", "NONE"), 1);

        assertThat(inTheWay(office)).isEmpty();
        assertThat(inTheWay(office)).as("nothing of the first look is left").isEmpty();
        assertThat(recorded()).isEqualTo(before);
        assertThat(office.post(draft + "/share", Map.of()).status()).isEqualTo(200);
        assertThat(recorded()).hasSizeGreaterThan(before.size());
    }

    @Test
    void what_a_rule_refuses_is_told_at_its_line_before_it_is_shared() {
        open();
        everyoneIsHere();
        String line = line();
        put(
                office,
                line,
                "DECISION",
                Map.of(
                        "proposal",
                        "A later start",
                        "proposedBy",
                        team.id("nan"),
                        "how",
                        "CONSENSUS",
                        "decidedBy." + team.id("nan"),
                        "yes",
                        "stance." + team.id("kaiako"),
                        "OBJECT",
                        "reason." + team.id("kaiako"),
                        "too late for the bus"),
                0);

        assertThat(inTheWay(office)).singleElement().asString().startsWith(line + ".");
        assertThat(recorded()).doesNotContain("decision-made");
        assertThat(office.post(draft + "/share", Map.of()).problem()).isEqualTo("an-objection-blocks-consensus");
    }

    @Test
    void nobody_looks_who_does_not_write() {
        assertThat(team.nan.get(draft + "/look").problem()).isEqualTo("nothing-is-being-written-at-this-hui");
        open();
        assertThat(server.join("stranger", SystemRole.PARTNER)
                        .get(draft + "/look")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_line_that_is_none_is_told_so() {
        open();

        assertThat(put(office, line(), "POEM", Map.of(), 0).field()).isEqualTo("kind");
        assertThat(put(office, line(), "NOTE", Map.of("text; DROP", "x"), 0).field())
                .isEqualTo("fields");
        assertThat(put(office, line(), "NOTE", Map.of("text", "a\0b"), 0).status())
                .isEqualTo(400);
        assertThat(put(office, "no-id", "NOTE", Map.of("text", "x"), 0).status())
                .isEqualTo(400);
        assertThat(put(office, line(), "NOTE", Map.of("text", "x"), -1).field()).isEqualTo("revision");
        assertThat(put(office, line(), "NOTE", Map.of("text", "x"), 7).problem())
                .isEqualTo("someone-else-changed-this-line");
        assertThat(lines()).isZero();
    }

    @Test
    void a_day_out_of_reach_is_refused_as_it_is_typed() {
        open();
        for (String day :
                List.of("+999999999-12-31", "9999-12-31", "1066-10-14", "0026-05-12", "05 12 26", "NEXT_WEEK")) {
            assertThat(put(office, line(), "PROMISE", Map.of("text", "nan - mats", "due", day), 0)
                            .field())
                    .isEqualTo("fields.due");
            assertThat(put(office, line(), "NEXT_HUI", Map.of("date", day), 0).field())
                    .isEqualTo("fields.date");
            assertThat(put(office, line(), "DECISION", Map.of("reviewOn", day), 0)
                            .field())
                    .isEqualTo("fields.reviewOn");
        }
        assertThat(lines()).isZero();
        put("PROMISE", "text", "nan - mats", "due", "NEXT_HUI");
        put("PROMISE", "text", "nan - mats", "due", "NONE");
        put("PROMISE", "text", "nan - mats", "due", "2026-07-01");
    }

    @Test
    void the_words_of_whoever_shares_only_that_they_were_heard_are_refused_as_they_are_typed() {
        open();
        Map<String, String> heard = Map.of("whose", team.id("nan"), "sharing", "HEARD_ONLY");
        String line = line();
        put(office, line, "VOICE", Map.of("whose", team.id("nan"), "text", "He reads to the dog"), 0);

        Caller.Answered refused =
                put(office, line, "VOICE", Map.of("sharing", "HEARD_ONLY", "text", "He reads to the dog"), 1);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("where-only-hearing-is-shared-there-are-no-words");
        assertThat(refused.field()).isEqualTo("fields.text");
        assertThat(put(office, line(), "VOICE", Map.of("sharing", " HEARD_ONLY", "text", "x"), 0)
                        .status())
                .isEqualTo(400);
        assertThat(put(office, line, "VOICE", heard, 1).status()).isEqualTo(200);
        assertThat(office.get(draft).body()).doesNotContain("dog");
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_promise_is_understood_and_asked_back_where_it_is_not() {
        open();
        JsonNode understood = put(office, line(), "PROMISE", Map.of("text", "nan - bring the mats - by Friday"), 0)
                .json()
                .path("understood");
        JsonNode asked = put(
                        office,
                        line(),
                        "PROMISE",
                        Map.of("text", "Someone called - bring the mats - by next Friday"),
                        0)
                .json()
                .path("understood");

        assertThat(understood.path("promiser").asString()).isEqualTo(team.id("nan"));
        assertThat(understood.path("due").asString()).isEqualTo("2026-06-19");
        assertThat(understood.path("asks")).isEmpty();
        assertThat(asked.path("asks").toString()).isEqualTo("[\"WHICH\",\"WHEN\"]");
    }

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

    private Caller.Answered say(Caller who, String line, String word, String seen) {
        return who.post(draft + "/lines/" + line + "/" + word, Map.of("seen", seen));
    }

    private JsonNode read(String line) {
        return office.get(draft)
                .json()
                .path("lines")
                .valueStream()
                .filter(it -> it.path("line").asString().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private String mark(String line) {
        return read(line).path("mark").asString();
    }

    private long words() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.draft_words WHERE hui = ?::uuid")
                .param(hui)
                .query(Long.class)
                .single();
    }

    @Test
    void those_present_say_of_their_own_lines_whether_it_is_so_and_it_is_recorded_as_theirs_with_their_account() {
        open().everyoneIsHere();
        String voice = put("VOICE", "whose", team.id("nan"), "sharing", "OWN_WORDS", "text", "He reads");
        String well = put("GOING_WELL", "by", team.id("kaiako"), "text", "Mornings are calm");
        String promise = put("PROMISE", "text", "nan - bring the mats");
        String declined = put("PROMISE", "text", "nan - ring the bus company");
        assertThat(read(promise).path("binds").toString()).isEqualTo("[\"" + team.id("nan") + "\"]");

        assertThat(say(team.nan, voice, "confirm", mark(voice)).status()).isEqualTo(200);
        assertThat(say(team.nan, voice, "confirm", mark(voice)).status())
                .as("from another device")
                .isEqualTo(200);
        say(team.nan, promise, "not-so", mark(promise));
        Caller.Answered told = say(team.nan, promise, "confirm", mark(promise));
        say(team.nan, declined, "not-so", mark(declined));
        say(team.kaiako, well, "not-so", mark(well));
        assertThat(told.json().path("said").toString())
                .isEqualTo("[{\"person\":\"%s\",\"so\":true}]".formatted(team.id("nan")));

        Caller.Answered shared = office.post(draft + "/share", Map.of());
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        assertThat(recorded())
                .containsSubsequence(
                        "voice-heard",
                        "entry-confirmed",
                        "going-well-noted",
                        "entry-not-so",
                        "commitment-made",
                        "minutes-shared");
        assertThat(recordedBy("nan"))
                .containsExactlyInAnyOrder("entry-confirmed", "commitment-confirmed", "commitment-declined");
        assertThat(recordedBy("kaiako")).containsExactly("entry-not-so");
        assertThat(words()).isZero();
    }

    /** What stands in the history by this person and with their account. */
    private List<String> recordedBy(String name) {
        return server.sql()
                .sql("""
                        SELECT name FROM ledger.events
                        JOIN ledger.accounts ON id::text = convert_from(metadata, 'UTF8')::jsonb->>'account'
                        WHERE stream = ? AND person = ?::uuid AND convert_from(metadata, 'UTF8')::jsonb->>'actor' = person::text""")
                .params(team.partnership, team.id(name))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void a_word_holds_for_the_words_that_were_read_and_for_ones_own_line_alone() {
        open().everyoneIsHere();
        String line = put("GOING_WELL", "by", team.id("nan"), "text", "He reads");
        String read = mark(line);
        assertThat(say(team.kaiako, line, "confirm", read).problem())
                .isEqualTo("only-whom-a-line-names-says-whether-it-is-so");
        assertThat(say(server.join("stranger", SystemRole.PARTNER), line, "confirm", read)
                        .status())
                .isEqualTo(404);
        assertThat(say(server.nobody(), line, "confirm", read).status()).isEqualTo(401);
        assertThat(say(team.nan, line(), "confirm", read).problem()).isEqualTo("this-line-has-changed");
        assertThat(team.nan
                        .post(draft + "/lines/" + line + "/confirm", Map.of())
                        .field())
                .isEqualTo("seen");
        say(team.nan, line, "confirm", read);

        put(office, line, "GOING_WELL", Map.of("by", team.id("nan"), "text", "He reads to the dog"), 1);
        Caller.Answered late = say(team.nan, line, "confirm", read);
        assertThat(late.problem()).isEqualTo("this-line-has-changed");
        assertThat(late.field()).isEqualTo("seen");
        assertThat(read(line).path("said")).as("they are asked again").isEmpty();
        assertThat(words()).isEqualTo(1);

        assertThat(office.post(draft + "/share", Map.of()).status()).isEqualTo(200);
        assertThat(recorded()).contains("going-well-noted").doesNotContain("entry-confirmed");
        assertThat(say(team.nan, line, "confirm", read).problem()).isEqualTo("nothing-is-being-written-at-this-hui");
    }

    @Test
    void of_a_line_that_is_taken_out_no_word_is_left() {
        open();
        String line = put("GOING_WELL", "by", team.id("nan"), "text", "He reads");
        say(team.nan, line, "confirm", mark(line));
        office.delete(draft + "/lines/" + line + "?revision=1");
        assertThat(words()).isZero();
    }

    @Test
    void who_said_so_to_the_minute_taker_has_said_so_and_not_confirmed_it() {
        open().everyoneIsHere();
        String line = put("GOING_WELL", "by", team.id("nan"), "text", "He reads");
        String stale = mark(line);
        Map<String, String> said = new LinkedHashMap<>(
                Map.of("by", team.id("nan"), "text", "He reads to the dog", "said." + team.id("nan"), stale));
        put(office, line, "GOING_WELL", said, 1);
        said.put("said." + team.id("nan"), mark(line));
        put(office, line, "GOING_WELL", said, 2);
        assertThat(mark(line)).as("it says the same").isEqualTo(said.get("said." + team.id("nan")));
        String other = put("GOING_WELL", "by", team.id("nan"), "text", "He sleeps", "said." + team.id("nan"), stale);

        assertThat(office.post(draft + "/share", Map.of()).status()).isEqualTo(200);
        assertThat(server.sql()
                        .sql(
                                "SELECT convert_from(metadata, 'UTF8')::jsonb->>'saidAloud' FROM ledger.events WHERE stream = ? AND name = 'going-well-noted'"
                                        + " ORDER BY position")
                        .param(team.partnership)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .as(other)
                .containsExactlyInAnyOrder(team.id("nan"), "null");
        assertThat(recorded()).doesNotContain("entry-confirmed");
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

    private String made(String path, Map<String, ?> body) {
        Caller.Answered made = team.facilitator.post(team.path() + path, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.id();
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

    @Test
    void a_database_that_goes_in_the_middle_of_a_draft_is_told_as_such_and_nothing_is_kept() throws Exception {
        open();
        assertThat(whileTheDatabaseGoes(() -> put(office, line(), "NOTE", Map.of("text", "x"), 0)))
                .isEqualTo("the-ledger-cannot-be-reached");
        assertThat(whileTheDatabaseGoes(() -> office.delete(draft + "/lines/" + line() + "?revision=1")))
                .isEqualTo("the-ledger-cannot-be-reached");
        assertThat(whileTheDatabaseGoes(() -> office.post(draft + "/share", Map.of())))
                .isEqualTo("the-ledger-cannot-be-reached");
        assertThat(lines()).isZero();
    }

    /** What a request is told whose connection ends while it waits for the draft. */
    private String whileTheDatabaseGoes(Callable<Caller.Answered> asking) throws Exception {
        try (Connection holding = server.connection();
                Statement statement = holding.createStatement();
                ExecutorService one = Executors.newSingleThreadExecutor()) {
            statement.execute("SELECT pg_advisory_lock(hashtextextended('draft of %s', 0))".formatted(hui));
            Future<Caller.Answered> asked = one.submit(asking);
            long ended;
            do {
                ended = server.sql()
                        .sql(
                                "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                        .query(Long.class)
                        .single();
            } while (ended == 0 && !asked.isDone());
            Caller.Answered answer = asked.get();
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            return answer.problem();
        }
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
