package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is typed at a hui, and by whom. */
class DraftTest extends DraftAtAHui {
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
}
