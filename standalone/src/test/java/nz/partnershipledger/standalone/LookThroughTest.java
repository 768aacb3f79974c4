package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.util.HtmlUtils;

/** Going through what was taken from minutes: one promise at a time, each by one tap, and nothing is kept of what is passed by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookThroughTest {
    private static final String MINUTES = """
            hui_date,who,what,due,status,on
            2024-02-01,Nan,Ask the library,2024-02-15,,
            2024-02-01,Nan,Bring <b>the</b> kete,2024-03-01,,
            2024-02-01,Nan,Sing,2024-03-02,,
            """;

    private final BothSides ledger = new BothSides();
    private Someone rtlb = BothSides.NOBODY;
    private String here = "";
    private String at = "";

    @BeforeEach
    void minutes_are_taken_in() {
        rtlb = ledger.register("Rātā", "RTLB", "c33");
        Map<String, String> fields = new HashMap<>(Map.of(
                "label", "Reading " + rtlb.id(),
                "cluster", "c33",
                "kura", "k1",
                "kind", "INDIVIDUAL",
                "tier", "TE_KAHUI",
                "formedOn", "2024-01-31",
                "facilitator", rtlb.id()));
        String boundary = "a-line-that-is-in-no-minutes";
        String body = fields.entrySet().stream()
                        .map(it -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, it.getKey(), it.getValue()))
                        .collect(Collectors.joining())
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"minutes.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, MINUTES, boundary);
        Reply taken = ledger.send(
                rtlb,
                "/imports",
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        here = "/partnerships/" + taken.text("partnership");
        at = here + "/look-through";
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private String page() {
        return page(at);
    }

    private String page(String address) {
        ledger.untilTheViewsShowAll();
        Reply page = ledger.open(rtlb, address, HttpRequest.newBuilder().header("Accept", "text/html"));
        assertThat(page.status()).isEqualTo(200);
        return page.response().body();
    }

    /** Does what the button of this name does, and comes to the page that it leads to. */
    private String taps(String page, String button) {
        Matcher form = Pattern.compile(
                        "(?s)<form class=\"command\" data-command=\"/api([^\"]*)\" data-next=\"([^\"]*)\".*?</form>")
                .matcher(page);
        while (form.find()) {
            if (form.group().contains(">" + button)) {
                Map<String, String> fields = new HashMap<>();
                Matcher field =
                        Pattern.compile("name=\"([^\"]*)\" value=\"([^\"]*)\"").matcher(form.group());
                while (field.find()) {
                    fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
                }
                ledger.post(rtlb, form.group(1), fields);
                return page(HtmlUtils.htmlUnescape(form.group(2)));
            }
        }
        throw new AssertionError(button + " is not on " + page);
    }

    private String passes(String page) {
        Matcher pass =
                Pattern.compile("class=\"button\" href=\"([^\"]*)\">Not yet<").matcher(page);
        assertThat(pass.find()).as(page).isTrue();
        return page(HtmlUtils.htmlUnescape(pass.group(1)));
    }

    private Reply promises() {
        return ledger.get(rtlb, here + "/commitments");
    }

    @Test
    void one_after_the_other_is_said_by_one_tap() {
        assertThat(page(here + "/promises")).contains("3 promises that were taken from minutes are not looked at yet.");
        String second = taps(page(), "Happened by 15 February 2024");
        assertThat(second)
                .contains("Bring &lt;b&gt;the&lt;/b&gt; kete", "2 promises")
                .doesNotContain("Ask the library");
        String third = taps(second, "Not a promise");
        assertThat(third).contains("Sing", "One promise").doesNotContain("kete");
        assertThat(taps(third, "Happened by 2 March 2024"))
                .contains("Nothing that was taken from minutes is left to look at.");
        assertThat(promises().at("/summary/kept").asInt()).isEqualTo(2);
        assertThat(promises().at("/summary/missed").asInt()).isZero();
        assertThat(promises().at("/summary/withdrawn").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_passed_by_leaves_no_entry_and_stays() {
        page();
        long before = ledger.commandStore().events().head();
        String last = passes(passes(passes(page())));
        assertThat(last).contains("That was the last of them.", "3 promises", "From the beginning");
        assertThat(ledger.commandStore().events().head()).isEqualTo(before);
        assertThat(promises().at("/summary/notLookedAt").asInt()).isEqualTo(3);
    }

    @Test
    void what_is_to_be_talked_about_stands_on_the_agenda_of_the_next_hui() {
        assertThat(page()).doesNotContain("Let’s talk");
        ledger.post(
                rtlb,
                here + "/hui",
                Map.of(
                        "purpose",
                        "REVIEW",
                        "at",
                        Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES),
                        "place",
                        "the library",
                        "facilitator",
                        rtlb.id(),
                        "minuteTaker",
                        rtlb.id()));
        assertThat(taps(passes(page()), "Let’s talk")).contains("Sing", "3 promises");
        assertThat(ledger.get(rtlb, here + "/hui").response().body()).contains("Bring <b>the</b> kete");
    }

    @Test
    void letting_go_is_for_the_promiser_alone() {
        assertThat(page()).doesNotContain("Let it go");
    }
}
