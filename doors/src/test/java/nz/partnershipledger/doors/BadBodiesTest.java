package nz.partnershipledger.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.doors.Server.Answer;
import nz.partnershipledger.events.Aotearoa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BadBodiesTest extends DoorsTest {
    private static final int BODIES_AT_ONCE = 100;
    private static final String SOMEONE = UUID.randomUUID().toString();

    private static ObjectNode good() {
        return (ObjectNode) JsonMapper.shared().readTree("""
                {"what": "ring the OT", "on": "2026-03-31", "promiser": "%1$s", "agreedBy": ["%1$s"],
                 "reason": {"category": "WORKLOAD"}}""".formatted(SOMEONE));
    }

    private Answer post(ObjectNode body) {
        return administrator().post("/api/samples", body.toString());
    }

    private Answer postWith(String field, String json) {
        return post(good().set(field, JsonMapper.shared().readTree(json)));
    }

    private static void assertFaults(Answer answer, String... fields) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.type()).isEqualTo("/problems/the-request-has-faults");
        assertThat(answer.errors()).containsOnlyKeys(fields);
        assertThat(answer.errors().values()).allSatisfy(it -> assertThat(it).doesNotContain("fault."));
    }

    @Test
    void a_good_body_is_read_and_its_absent_fields_are_shown_as_null() {
        var answer = post(good());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("on").asString()).isEqualTo("2026-03-31");
        assertThat(answer.json().has("note")).isTrue();
        assertThat(answer.json().path("note").isNull()).isTrue();
        assertThat(answer.json().propertyNames()).startsWith("what", "on", "promiser");
    }

    @Test
    void every_field_may_be_given() {
        var answer = post(good().setAll((ObjectNode) JsonMapper.shared().readTree("""
                {"note": "n", "for": "%1$s", "spokenAtHui": true, "count": 3, "audience": {"people": ["%1$s"]},
                 "at": "2026-03-31T09:00:00+13:00", "clusters": ["C07"], "areas": {"STRESS": "whānau"}}""".formatted(SOMEONE))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("for").asString()).isEqualTo(SOMEONE);
        assertThat(answer.json().path("at").asString()).isEqualTo("2026-03-30T20:00:00Z");
        assertThat(answer.json().path("areas").path("STRESS").asString()).isEqualTo("whānau");
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        assertFaults(administrator().post("/api/samples", "{}"), "what", "on", "promiser", "agreedBy", "reason");
    }

    @Test
    void all_that_is_wrong_is_named_at_once_with_its_path() {
        var answer = administrator().post("/api/samples", """
                {"what": " \\u00a0", "on": null, "promiser": 7, "agreedBy": ["%s", "x", null], "reason": {"text": "t", "colour": 1},
                 "colour": "red", "spokenAtHui": "true", "count": 1.5, "audience": {"people": ["1-1-1-1-1"]}, "areas": {"X": "y"}}""".formatted(SOMEONE));
        assertFaults(
                answer,
                "colour",
                "what",
                "on",
                "promiser",
                "agreedBy[1]",
                "agreedBy[2]",
                "reason.colour",
                "reason.category",
                "spokenAtHui",
                "count",
                "audience.people[0]",
                "areas.X");
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        var answer = postWith("promisor", "\"x\"");
        assertFaults(answer, "promisor");
        assertThat(answer.errors().get("promisor")).contains("promiser");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what|7",
                "what|true",
                "what|[]",
                "note|7",
                "spokenAtHui|1",
                "spokenAtHui|\"yes\"",
                "count|\"3\"",
                "count|3.0",
                "count|99999999999",
                "on|20260331",
                "on|\"2026-02-30\"",
                "on|\"31/03/2026\"",
                "on|\"+12026-03-31\"",
                "on|[2026,3,31]",
                "at|1774900800",
                "at|\"2026-03-31\"",
                "at|\"+1000000000-01-01T00:00:00Z\"",
                "at|\"+999999999-12-31T23:59:59Z\"",
                "at|\"-999999999-01-01T00:00:00Z\"",
                "at|\"1066-10-14T09:00Z\"",
                "on|\"0026-05-12\"",
                "on|\"+999999999-12-31\"",
                "count|2147483648",
                "count|-2147483649",
                "promiser|\"1-1-1-1-1\"",
                "promiser|\"nan\"",
                "promiser|{}",
                "audience|\"EVERYONE\"",
                "audience|{\"people\":[]}",
                "clusters|\"C07\"",
                "reason|\"WORKLOAD\"",
                "areas|[]"
            })
    void a_value_of_the_wrong_kind_is_refused_with_its_field(String field, String json) {
        assertFaults(postWith(field, json), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"workload\"", "\"TIRED\"", "true"})
    void a_category_is_one_of_those_there_are(String json) {
        var answer = postWith("reason", "{\"category\": " + json + "}");
        assertFaults(answer, "reason.category");
        assertThat(answer.errors().get("reason.category")).contains("WAITING_ON_ANOTHER");
    }

    @Test
    void dates_lie_between_1990_and_five_years_ahead() {
        var latest = LocalDate.now(Aotearoa.ZONE).plusYears(5);
        assertThat(postWith("on", "\"1990-01-01\"").status()).isEqualTo(200);
        assertThat(postWith("on", "\"" + latest + "\"").status()).isEqualTo(200);
        assertFaults(postWith("on", "\"1989-12-31\""), "on");
        assertFaults(postWith("on", "\"" + latest.plusDays(1) + "\""), "on");
    }

    @Test
    void a_text_has_at_most_10_000_characters() {
        assertThat(post(good().put("what", "a".repeat(10_000))).status()).isEqualTo(200);
        assertFaults(post(good().put("what", "a".repeat(10_001))), "what");
        assertFaults(post(good().put("note", "😀".repeat(5_001))), "note");
    }

    @Test
    void a_text_holds_no_nul() {
        assertFaults(postWith("what", "\"a\\u0000b\""), "what");
        assertFaults(postWith("areas", "{\"STRESS\": \"\\u0000\"}"), "areas.STRESS");
        assertFaults(postWith("clusters", "[\"C\\u0000\"]"), "clusters[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\ud800b\"", "\"\\udc00\"", "\"\\ude00\\ud83d\""})
    void a_text_holds_no_half_characters(String json) {
        assertFaults(administrator().post("/api/samples", good().toString().replace("\"ring the OT\"", json)), "what");
    }

    @Test
    void a_body_is_utf_8_without_surrogates() {
        var halves = good().toString().getBytes(StandardCharsets.ISO_8859_1);
        int at = good().toString().indexOf("ring");
        halves[at] = (byte) 0xED;
        halves[at + 1] = (byte) 0xA0;
        halves[at + 2] = (byte) 0x80;
        var answer = administrator().post("/api/samples", halves);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("/problems/the-body-is-not-utf-8");
        assertThat(administrator()
                        .post(
                                "/api/samples",
                                good().put("what", "Café").toString().getBytes(StandardCharsets.ISO_8859_1))
                        .type())
                .isEqualTo("/problems/the-body-is-not-utf-8");
    }

    @Test
    void macrons_emoji_and_combining_forms_come_back_as_nfc() {
        var answer = post(good().put("what", "whānau 👩🏽‍🏫 wha\u0304nau \u212B e\u0301 ½ ﬁ"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("what").asString()).isEqualTo("whānau 👩🏽‍🏫 whānau \u00C5 é ½ ﬁ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "  ",
                "{\"what\": \"a\", \"what\": \"b\"}",
                "{} {}",
                "{} x",
                "{'what': 1}",
                "{\"count\": NaN}",
                "{\"what\": \"a\nb\"}",
                "{\"a\":1,}"
            })
    void what_is_no_json_is_refused(String body) {
        var answer = administrator().post("/api/samples", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).isIn("/problems/the-body-is-not-json", "/problems/the-body-is-missing");
        assertThat(answer.json().path("detail").asString()).doesNotContain("{0}");
    }

    @Test
    void a_byte_order_mark_before_a_body_is_passed_over() {
        assertThat(administrator().post("/api/samples", "\uFEFF" + good()).status())
                .isEqualTo(200);
    }

    @Test
    void a_text_is_cleaned_and_one_that_shows_nothing_says_nothing() {
        var answer =
                post(good().put("what", "\uFEFF ring\u202e the OT\u00a0\u200b").put("note", "\u3164"));
        assertThat(answer.json().path("what").asString()).isEqualTo("ring the OT");
        assertThat(answer.json().path("note").isNull()).isTrue();
        assertFaults(post(good().put("what", "\u3164")), "what");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"text\"", "true"})
    void a_body_is_an_object(String body) {
        assertThat(administrator().post("/api/samples", body).type()).isEqualTo("/problems/the-request-has-faults");
    }

    @Test
    void a_body_nested_without_end_is_refused() {
        assertThat(administrator().post("/api/samples", "[".repeat(100_000)).type())
                .isEqualTo("/problems/the-body-is-not-json");
    }

    @Test
    void a_body_of_more_than_256_kib_is_refused_with_its_length() {
        var answer = administrator().post("/api/samples", " ".repeat(256 * 1024 + 1));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).isEqualTo("/problems/the-body-is-too-large");
        assertThat(answer.json().path("detail").asString()).contains("256");
    }

    @Test
    void a_body_of_more_than_256_kib_is_refused_without_its_length() {
        var large = " ".repeat(300 * 1024).getBytes(StandardCharsets.UTF_8);
        var answer = administrator()
                .with("Content-Type", "application/json")
                .send("POST", "/api/samples", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).isEqualTo("/problems/the-body-is-too-large");
    }

    @Test
    void a_body_of_just_256_kib_is_read() {
        var body = good().toString();
        assertThat(administrator()
                        .post("/api/samples", body + " ".repeat(256 * 1024 - body.length()))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/merge-patch+json",
                "application/json;charset=ISO-8859-1",
                "multipart/form-data; boundary=b",
                "*/*",
                "text/*",
                "application/*;q=0.8",
                "application/*+json",
                "application/json;charset=nonsense",
                "nonsense"
            })
    void a_body_of_another_content_type_is_refused(String contentType) {
        var answer = administrator().with("Content-Type", contentType).post("/api/samples", good().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(415);
        assertThat(answer.type()).isEqualTo("/problems/no-body-in-this-form");
        assertThat(answer.errors()).isEqualTo(Map.of());
    }

    @Test
    void a_body_without_a_content_type_is_refused() {
        var answer = administrator().send("POST", "/api/samples", BodyPublishers.ofString("{}"));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void bodies_that_are_slow_to_come_keep_nobody_out_and_the_slowest_gives_way() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int number = 0; number <= BODIES_AT_ONCE; number++) {
                slow.add(administrator()
                        .begin(
                                "POST /api/samples HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 100\r\nConnection: close\r\n"
                                        + "Content-Type: application/json\r\nAuthorization: "
                                        + administrator().credentials() + "\r\n\r\n{"));
            }

            assertThat(administrator().post("/api/samples", good().toString()).status())
                    .isEqualTo(200);

            assertThat(answerToTheRestOf(slow.getFirst()))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("/problems/the-body-took-too-long");
            assertThat(answerToTheRestOf(slow.getLast())).startsWith("HTTP/1.1 400 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static String answerToTheRestOf(Socket slow) throws IOException {
        slow.getOutputStream().write(("}" + " ".repeat(98)).getBytes(StandardCharsets.UTF_8));
        return new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_body_that_nobody_reads_is_passed_over() throws IOException {
        var answers = stranger()
                .raw(
                        "POST /api/samples HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Type: application/json\r\n\r\n{\"a\": 1} "
                                + "GET /assets/none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answers).startsWith("HTTP/1.1 401 ").contains("HTTP/1.1 404 ");
    }
}
