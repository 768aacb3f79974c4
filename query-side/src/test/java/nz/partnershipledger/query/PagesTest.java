package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.person.PersonRenamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show, to whom, in which language and of which moment. */
class PagesTest extends ApiTest {
    private static final String MARKUP = "<script>alert('x')</script><b>&amp;";

    private HttpResponse<String> page(String reader, String path, String... headers) {
        String waiting = path + (path.contains("?") ? "&" : "?") + "after=" + position;
        String[] all = new String[headers.length + 2];
        all[0] = "Accept";
        all[1] = "text/html";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return server.get(reader, waiting, all);
    }

    private String shown(String reader, String path, String... headers) {
        HttpResponse<String> page = page(reader, path, headers);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        return page.body();
    }

    private String one() {
        return "/partnerships/" + partnership;
    }

    private String promise(CommitmentId id) {
        return one() + "/promises/" + id;
    }

    private CommitmentId promised(String what) {
        CommitmentId id = CommitmentId.random();
        record(kaiako, promise(id, kaiako, what, day(10), Audience.PARTNERSHIP));
        return id;
    }

    @Test
    void markup_and_script_in_any_text_are_shown_as_text() {
        CommitmentId id = promised(MARKUP);
        server.ledger.append(nan, nan, new PersonRenamed(nan, server.seal(nan.asSubject(), nan, MARKUP)));
        record(nan, kept(id, 5));
        for (String path : new String[] {one(), promise(id), one() + "/timeline", one() + "/entries/" + position}) {
            assertThat(shown(asRtlb, path))
                    .as(path)
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>", "alert('x')<", "<b>");
        }
    }

    @Test
    void a_promise_tells_its_story_and_its_entries() {
        CommitmentId id = promised("ring the library");
        record(kaiako, kept(id, 12));
        assertThat(shown(asNan, one())).contains("href=\"/partnerships/" + partnership + "/promises/" + id);
        assertThat(shown(asNan, promise(id)))
                .contains(
                        "This promise was made on", "kept late", "said they would do this", "said that this was kept");
    }

    @Test
    void the_past_shows_nothing_that_came_later_and_nothing_that_writes() {
        CommitmentId id = promised("ring the library");
        long before = server.ledger.events().version(partnership);
        CommitmentId later = promised("buy the boat");
        record(kaiako, kept(id, 5));
        record(
                rtlb,
                new ElementEntered(
                        partnership,
                        Element.TATAI,
                        false,
                        server.seal(partnership.asSubject(), partnership, "we are ready"),
                        day(20)));
        String[] pages = {one(), promise(id), one() + "/timeline", one() + "/entries/" + position};
        for (String path : new String[] {pages[0], pages[1], pages[2]}) {
            assertThat(shown(asRtlb, path)).as(path).containsPattern("ready|kept");
            String then = server.get(asRtlb, path + "?version=" + before, "Accept", "text/html")
                    .body();
            assertThat(then)
                    .as(path)
                    .contains("As it was on", "ring the library", "version=" + (before - 1))
                    .doesNotContain(
                            "buy the boat", later.toString(), "we are ready", "kept, ", "was kept", "data-command");
        }
        assertThat(server.get(asRtlb, pages[3] + "?version=" + before, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_day_leads_to_its_end_and_no_day_that_has_not_come_is_shown() {
        HttpResponse<String> led = page(asRtlb, "/partnerships?day=2026-01-31");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/partnerships?asOf=2026-01-31T10%3A59%3A59.999Z");
        assertThat(page(asRtlb, "/partnerships?day=2999-01-01").statusCode()).isEqualTo(400);
        assertThat(page(asRtlb, "/partnerships?day=soon").statusCode()).isEqualTo(400);
        assertThat(shown(asRtlb, "/partnerships?asOf=" + Instant.parse("2026-01-31T10:59:59Z")))
                .contains("As it was on 31 January 2026")
                .doesNotContain("data-command");
    }

    @Test
    void a_reader_chooses_the_language() {
        promised("ring the library");
        assertThat(shown(asNan, one())).contains("<html lang=\"en-NZ\"", "needs a kōrero");
        for (String[] chosen : new String[][] {{"Accept-Language", "mi"}, {"Cookie", "ledger-language=mi"}}) {
            assertThat(shown(asNan, one(), chosen))
                    .contains("<html lang=\"mi\"", "me kōrero", "lang=\"en-NZ\" hreflang=\"en-NZ\">English<")
                    .doesNotContain("needs a kōrero", "What was promised");
        }
        HttpResponse<String> switched = server.get(asNan, "/language/mi?to=/partnerships?needs=KORERO");
        assertThat(switched.statusCode()).isEqualTo(303);
        assertThat(switched.headers().firstValue("Location")).hasValue("/partnerships?needs=KORERO");
        assertThat(switched.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("ledger-language=mi; Path=/; Max-Age=31536000"));
        assertThat(server.get(asNan, "/language/mi?to=//elsewhere.example")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/");
        assertThat(server.get(asNan, "/language/xx").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_is_outside_is_asked_why_and_whoever_may_not_know_of_it_is_told_kindly() {
        String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, "moana-" + partnership);
        HttpResponse<String> asked = page(leader, one());
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body())
                .contains("name=\"why\"", "data-command=\"/api/partnerships/" + partnership + "/readings\"")
                .doesNotContain("Reading together");
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        HttpResponse<String> unknown = page(stranger, one());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body())
                .contains("There is no such partnership", "<html lang=\"en-NZ\"")
                .doesNotContain("Reading together");
        assertThat(page(server.account(PersonId.random(), SystemRole.AUDITOR), "/partnerships")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_caseload_shows_what_needs_attention_and_takes_empty_filters() {
        promised("ring the library");
        assertThat(shown(asNan, "/partnerships?stage=&kura=&cluster=&needs=KORERO"))
                .contains("Reading together", "1 promise needs a kōrero");
        assertThat(shown(asNan, "/partnerships?kura=elsewhere")).contains("There is no partnership here.");
        assertThat(page(asNan, "/partnerships?stage=NOWHERE").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partnerships", "/account", "/nothing-here"})
    void nothing_stands_in_a_page_that_is_not_loaded_from_here(String path) {
        HttpResponse<String> page = server.get(asRtlb, path, "Accept", "text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContain(" style=", " onclick=", "<style", "http://", "https://")
                .containsPattern("href=\"/assets/ledger-[0-9a-f]{12}\\.css\"");
    }

    @Test
    void what_pages_are_dressed_with_is_kept_for_good_and_the_first_page_weighs_little() {
        String page = shown(asRtlb, "/partnerships");
        long weight = page.length();
        var addresses = java.util.regex.Pattern.compile("/assets/[a-z0-9.-]+");
        var found = addresses
                .matcher(page)
                .results()
                .map(it -> it.group())
                .distinct()
                .toList();
        assertThat(found).hasSize(3);
        String stylesheet = server.get(asRtlb, found.getFirst()).body();
        for (String address : found) {
            weight += server.get(asRtlb, address).body().length();
        }
        for (String address :
                addresses.matcher(stylesheet).results().map(it -> it.group()).toList()) {
            HttpResponse<String> font = server.get(asRtlb, address);
            assertThat(font.statusCode()).isEqualTo(200);
            assertThat(font.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            weight += Long.parseLong(font.headers().firstValue("Content-Length").orElseThrow());
        }
        assertThat(weight).isBetween(30_000L, 100_000L);
        assertThat(server.get(asRtlb, "/assets/ledger.css").statusCode()).isEqualTo(404);
    }
}
