package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;

/** What those present say of what is typed of them. */
class DraftWordsTest extends DraftAtAHui {
    private Caller.Answered say(Caller who, String line, String word, String seen) {
        return who.post(draft + "/lines/" + line + "/" + word, Map.of("seen", seen));
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
}
