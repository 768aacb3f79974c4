package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real minutes in, follow-through out. The 71 actions name 74 promisers, since three are of two people each; none of them
 * says what became of it. The figures here were counted by hand in the file:
 *
 * <pre>
 * hui         promises  due           hui         promises  due
 * 2019-09-12        10  2019-10-10    2020-05-07         4  2020-07-02
 * 2019-10-10         1  2019-12-05    2020-07-02         7  2020-08-06
 * 2019-12-05         6  2020-01-09    2020-08-06         2  2020-09-03
 * 2020-01-09         5  2020-02-06    2020-09-03         6  2020-10-01
 * 2020-02-06        11  2020-03-05    2020-10-01         5  2020-11-05
 * 2020-03-05        11  2020-04-02    2020-11-05         3  2020-12-03
 * 2020-04-02         1  2020-05-07    2020-12-03         2  2021-01-07
 * </pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesTest {
    private static final Path MINUTES = Path.of("..", "examples", "public-minutes-2019-2020.csv");

    private final BothSides ledger = new BothSides();
    private Someone facilitator = BothSides.NOBODY;
    private @Nullable Reply imported;

    @BeforeAll
    void take_the_minutes_in() throws IOException {
        facilitator = ledger.register("Facilitator", "RTLB", "local");
        imported = importMinutes("Working group");
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private Reply first() {
        return Objects.requireNonNull(imported);
    }

    private Reply importMinutes(String label) throws IOException {
        Map<String, String> fields = Map.of(
                "label", label,
                "cluster", "local",
                "kura", "local",
                "kind", "SYSTEMS",
                "tier", "TE_MATUA",
                "formedOn", "2019-09-12",
                "facilitator", facilitator.id());
        String boundary = "a-line-that-is-in-no-minutes";
        String body = fields.entrySet().stream()
                        .map(it -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, it.getKey(), it.getValue()))
                        .collect(Collectors.joining())
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"minutes.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, Files.readString(MINUTES), boundary);
        return ledger.send(
                facilitator,
                "/imports",
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private Reply followThrough(String more) {
        return followThrough(first(), more);
    }

    private Reply followThrough(Reply of, String more) {
        String position = String.valueOf(ledger.commandStore().events().head());
        return ledger.get(
                facilitator,
                "/follow-through?limit=500&after=" + position + "&partnership=" + of.text("partnership") + more);
    }

    @Test
    void every_line_goes_in() {
        assertThat(first().status()).isEqualTo(200);
        assertThat(first().at("/rows").asInt()).isEqualTo(71);
        assertThat(first().at("/added").asInt()).isEqualTo(71);
        assertThat(first().at("/refused").asInt()).isZero();
    }

    @Test
    void the_same_file_again_adds_nothing() throws IOException {
        long before = ledger.commandStore().events().head();

        Reply again = importMinutes("Working group");

        assertThat(again.at("/alreadyHere").asInt()).isEqualTo(71);
        assertThat(again.at("/added").asInt()).isZero();
        assertThat(again.text("partnership")).isEqualTo(first().text("partnership"));
        assertThat(ledger.commandStore().events().head()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-11, 0, 0",
        "2020-01-01, 6, 11",
        "2020-07-01, 4, 45",
        "2020-07-02, 11, 45",
        "2020-07-03, 7, 49",
        "2021-01-07, 2, 72",
        "2021-01-08, 0, 74"
    })
    void on_any_day_it_shows_what_was_open_and_what_nobody_had_looked_at_then(String day, int open, int past) {
        Reply then = followThrough("&happenedBy=" + day);

        assertThat(then.status()).isEqualTo(200);
        assertThat(then.at("/total").asInt()).isEqualTo(open + past);
        assertThat(then.at("/summary/open").asInt()).isEqualTo(open);
        assertThat(then.at("/summary/notLookedAt").asInt()).isEqualTo(past);
        assertThat(then.at("/summary/overdue").asInt()).isZero();
        assertThat(then.at("/summary/unconfirmed").asInt()).isEqualTo(open);
        assertThat(then.at("/summary/kept").asInt()).isZero();
        assertThat(then.at("/summary/followThrough/denominator").asInt()).isZero();
    }

    @Test
    void today_nobody_has_looked_at_any_of_them() {
        Reply today = followThrough("");

        assertThat(today.at("/summary/notLookedAt").asInt()).isEqualTo(74);
        assertThat(today.at("/summary/overdue").asInt()).isZero();
        assertThat(today.at("/summary/open").asInt()).isZero();
        assertThat(today.at("/items")).hasSize(74).allSatisfy(row -> {
            assertThat(row.at("/notLookedAt").asBoolean()).isTrue();
            assertThat(row.at("/overdue").asBoolean()).isFalse();
            assertThat(row.at("/firstDue")).isEqualTo(row.at("/due"));
        });
    }

    @Test
    void what_was_kept_since_shows_as_kept_from_that_day_on() throws IOException {
        Reply others = importMinutes("Another group");
        Reply before = followThrough(others, "&happenedBy=2020-01-01&status=OPEN&dueFrom=2020-01-09&dueTo=2020-01-09");
        String promise = before.at("/items/0/commitment").asString();
        Reply kept = ledger.post(
                facilitator,
                "/partnerships/" + others.text("partnership") + "/commitments/" + promise + "/keep",
                Map.of("on", "2020-01-20"));

        assertThat(followThrough(others, "&happenedBy=2020-01-01")
                        .at("/summary/kept")
                        .asInt())
                .isZero();
        Reply then = followThrough(others, "&happenedBy=2020-01-20");
        assertThat(then.at("/summary/kept").asInt()).isEqualTo(1);
        assertThat(then.at("/summary/notLookedAt").asInt()).isEqualTo(16);
        assertThat(then.at("/summary/followThrough/denominator").asInt()).isEqualTo(1);
        assertThat(then.at("/summary/onTime/numerator").asInt()).isZero();

        ledger.post(
                facilitator,
                "/partnerships/" + others.text("partnership") + "/commitments/" + promise + "/take-back",
                Map.of("entry", Long.parseLong(kept.text("position")), "on", "2020-01-20"));
        assertThat(followThrough(others, "").at("/summary/overdue").asInt()).isEqualTo(1);
    }
}
