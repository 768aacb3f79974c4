package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.WorkEvent.ThanksTakenBack;
import nz.partnershipledger.events.commitment.WorkEvent.WorkDone;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkThanked;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.query.commitment.Figure;
import nz.partnershipledger.query.commitment.Summary;
import nz.partnershipledger.query.commitment.Summary.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

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

    @ParameterizedTest
    @ValueSource(strings = {"/partnerships", "/follow-through", "/my-promises", "/power-sharing"})
    void a_moment_is_read_with_seconds_or_without_and_no_other_is_an_error_of_ours(String path) {
        assertThat(shown(asRtlb, path + "?asOf=2026-01-31T10:51Z")).contains("31 January 2026");
        assertThat(shown(asRtlb, path + "?asOf=2026-01-31T23:51%2B13:00")).contains("31 January 2026");
        for (String far : List.of("%2B999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "1066-10-14T09:00Z")) {
            assertThat(page(asRtlb, path + "?asOf=" + far).statusCode()).as(far).isEqualTo(400);
        }
        for (String far : List.of("%2B999999999-12-31", "9999-12-31", "0026-05-12")) {
            assertThat(page(asRtlb, path + "?happenedBy=" + far).statusCode())
                    .as(far)
                    .isEqualTo(400);
            assertThat(page(asRtlb, path + "?day=" + far).statusCode()).as(far).isEqualTo(400);
        }
    }

    @Test
    void markup_and_script_in_any_text_are_shown_as_text() {
        CommitmentId id = promised(MARKUP);
        server.append(nan, nan, new PersonRenamed(nan, server.seal(nan.asSubject(), nan, MARKUP)));
        record(nan, kept(id, 5));
        for (String path :
                new String[] {one() + "/promises", promise(id), one() + "/timeline", one() + "/entries/" + position}) {
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
        assertThat(shown(asNan, one() + "/promises"))
                .contains("href=\"/partnerships/" + partnership + "/promises/" + id);
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
                        Set.of(),
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
        HttpResponse<String> notThereYet = server.get(asRtlb, pages[3] + "?version=" + before, "Accept", "text/html");
        assertThat(notThereYet.statusCode()).isEqualTo(303);
        assertThat(notThereYet.headers().firstValue("Location")).hasValue(one() + "?version=" + before);
    }

    @Test
    void an_address_that_is_mistyped_is_told_of_in_peoples_words() {
        for (String path : List.of(
                "/partnerships/xyz",
                "/partnerships/" + partnership + "/promises/1",
                "/partnerships?needs=x",
                one() + "/entries/x")) {
            for (String language : List.of("en-NZ", "mi")) {
                HttpResponse<String> told = server.get(asNan, path, "Accept", "text/html", "Accept-Language", language);
                assertThat(told.statusCode()).as(path).isEqualTo(400);
                assertThat(told.body())
                        .as(path)
                        .contains(language.equals("mi") ? "Kāore he whārangi pēnei" : "There is no such page")
                        .doesNotContain("UUID", "field", "KORERO", "āpure");
            }
        }
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

    private static String onlyLink(String page, String pattern) {
        Matcher link = Pattern.compile("<a href=\"(" + pattern + ")\"").matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/follow-through?status=OPEN&overdue=true&sort=-keptOn", "/partnerships?needs=KORERO&sort=label"
            })
    void a_list_that_was_narrowed_is_found_again_as_it_was(String list) {
        promised("ring the library");
        String opened = onlyLink(shown(asNan, list), one() + "[^\"#]*\\?list=[^\"]*");
        assertThat(opened).doesNotContain("ring", "library", "Reading", "Kaiako");
        String back = onlyLink(shown(asNan, opened), "/(?:follow-through|partnerships)\\?[^\"]*");
        assertThat(back).isEqualTo(list);
        assertThat(shown(asNan, opened)).contains("Back to the list");
        assertThat(shown(asNan, list.replaceAll("\\?.*", ""))).contains(one()).doesNotContain("list=");
    }

    @Test
    void no_address_leads_from_a_page_to_anywhere_but_a_list_of_ours() {
        CommitmentId id = promised("ring the library");
        for (String list : List.of(
                "//evil.example/follow-through?status=OPEN",
                "https://evil.example/?status=OPEN",
                "javascript:alert(1)",
                "/sign-out?a=b",
                "/follow-through?status=OPEN\"><script>",
                "/follow-through?words=ring the library",
                "/follow-through?a=" + "b".repeat(2000))) {
            String page = shown(asNan, promise(id) + "?list=" + URLEncoder.encode(list, StandardCharsets.UTF_8));
            assertThat(page)
                    .as(list)
                    .doesNotContain("Back to the list", "href=\"" + HtmlUtils.htmlEscape(list), "<script>");
        }
    }

    /** As it comes to a browser. */
    private static long compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    void pages_come_compressed_to_whoever_can_read_that() {
        HttpResponse<String> page =
                server.get(asRtlb, "/partnerships", "Accept", "text/html", "Accept-Encoding", "gzip");
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
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
        long weight = compressed(page);
        long fonts = 0;
        var addresses = java.util.regex.Pattern.compile("/assets/[a-z0-9.-]+");
        var found = addresses
                .matcher(page)
                .results()
                .map(it -> it.group())
                .distinct()
                .toList();
        assertThat(found).hasSize(6);
        String stylesheet = server.get(asRtlb, found.getFirst()).body();
        for (String address : found) {
            weight += compressed(server.get(asRtlb, address).body());
        }
        for (String address :
                addresses.matcher(stylesheet).results().map(it -> it.group()).toList()) {
            HttpResponse<String> font = server.get(asRtlb, address);
            assertThat(font.statusCode()).isEqualTo(200);
            assertThat(font.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            fonts += Long.parseLong(font.headers().firstValue("Content-Length").orElseThrow());
        }
        assertThat(fonts).isLessThan(60 * 1024);
        weight += fonts;
        assertThat(weight).isBetween(30_000L, 100_000L);
        assertThat(server.get(asRtlb, "/assets/ledger.css").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    PARTNER, /my-promises, /partnerships /follow-through, /accounts /views
                    RTLB, /partnerships, /my-promises /follow-through, /accounts /views
                    PRACTICE_LEADER, /partnerships, /my-promises /follow-through, /accounts /views
                    CLUSTER_MANAGER, /follow-through, '', /my-promises /partnerships /accounts /views
                    AUDITOR, /follow-through, '', /my-promises /partnerships /accounts /views
                    ADMINISTRATOR, /accounts, /views, /my-promises /partnerships /follow-through
                    PRIVACY_OFFICER, /who-may-read, '', /my-promises /partnerships /follow-through /accounts /views""")
    void each_role_comes_to_where_it_begins_and_is_shown_only_what_it_may_open(
            SystemRole role, String first, String others, String closed) {
        String reader = server.account(PersonId.random(), role, "moana-" + partnership);
        HttpResponse<String> home = server.get(reader, "/", "Accept", "text/html");
        assertThat(home.headers().firstValue("Location")).hasValue(first);
        String page = server.get(reader, first, "Accept", "text/html").body();
        for (String other : others.split(" ", -1)) {
            assertThat(page).contains("<a href=\"" + other);
            assertThat(other.isEmpty() ? 200 : page(reader, other).statusCode()).isEqualTo(200);
        }
        for (String other : closed.split(" ", -1)) {
            assertThat(page).doesNotContain("<a href=\"" + other + "\"");
            assertThat(page(reader, other).statusCode()).as(other).isEqualTo(403);
        }
    }

    @Test
    void each_number_opens_the_promises_that_it_counts() {
        CommitmentId kept = promised("ring the library");
        promised("buy the boat");
        record(kaiako, promise(CommitmentId.random(), kaiako, "paint the boat", null, Audience.PARTNERSHIP));
        record(kaiako, kept(kept, 12));
        assertThat(shown(asRtlb, "/follow-through"))
                .containsPattern("figure=KEPT_OF_DUE#rows\">1</a><span> of </span><a [^>]*figure=DUE#rows\">2</a>")
                .contains("1 needs a kōrero", "1 still to come", "1 without a day", "Reading together");
        assertThat(shown(asRtlb, "/follow-through?figure=OVERDUE"))
                .contains("buy the boat", "figure=KEPT#rows")
                .doesNotContain("ring the library", "paint the boat");
        Summary summary = new Summary(
                0, 1, 1, 1, 0, 0, 0, 0, 0, new Ratio(1, 2), new Ratio(0, 2), new Ratio(0, 2), 0, 0, 1, 0, 0);
        for (Figure figure : Figure.values()) {
            JsonNode rows = list(asRtlb, "&figure=" + figure);
            long due = figure == Figure.WRITTEN_UP_LATE ? rows.get("total").asLong() : summary.of(figure);
            assertThat(rows.get("total").asLong()).as(figure.name()).isEqualTo(due);
        }
        assertFault(server.get(asRtlb, "/api/follow-through?figure=MANY"), "figure");
    }

    @Test
    void who_counts_alone_is_shown_numbers_and_neither_rows_nor_names() {
        record(kaiako, kept(promised("ring the library"), 5));
        for (SystemRole role : List.of(SystemRole.CLUSTER_MANAGER, SystemRole.AUDITOR)) {
            String reader = server.account(PersonId.random(), role, "moana-" + partnership);
            assertThat(shown(reader, "/follow-through?cluster=moana-" + partnership))
                    .as(role.name())
                    .contains("Numbers only", "1 kept")
                    .doesNotContain("ring the library", "Name ", "Reading together", "figure=", ".csv", "<table");
        }
    }

    @Test
    void ones_own_page_shows_ones_own_promises_and_what_may_be_done_with_them() {
        CommitmentId mine = promised("ring the library");
        CommitmentId asked = CommitmentId.random();
        record(
                rtlb,
                new CommitmentProposed(
                        partnership,
                        asked,
                        promise(asked, kaiako, MARKUP, day(3), Audience.PARTNERSHIP)
                                .promise(),
                        day(2),
                        Audience.PARTNERSHIP));
        record(nan, promise(CommitmentId.random(), nan, "buy the boat", null, Audience.PARTNERSHIP));
        String api = "data-command=\"/api" + one() + "/commitments/";
        assertThat(shown(asKaiako, "/my-promises"))
                .contains(api + mine + "/keep", api + mine + "/renegotiate", api + mine + "/ask-for-a-hand")
                .contains(api + asked + "/accept", api + asked + "/decline", "&lt;script&gt;")
                .doesNotContain("buy the boat", "<b>", api + asked + "/keep", api + mine + "/accept");
        record(kaiako, kept(mine, 12));
        assertThat(shown(asKaiako, "/my-promises")).contains("kept late").doesNotContain(mine + "/keep");
    }

    @Test
    void whanau_are_told_simply_and_others_are_led_to_the_partnership() {
        CommitmentId id = promised("ring the library " + MARKUP);
        record(nan, promise(CommitmentId.random(), nan, "buy the boat", day(20), Audience.PARTNERSHIP));
        String simply = one() + "/what-we-said";
        assertThat(shown(asNan, simply))
                .contains("said to all of us: “ring the library", "You said: “buy the boat”", "&lt;script&gt;")
                .contains(promise(id))
                .doesNotContain("data-command", "<b>");
        assertThat(shown(asNan, "/my-promises")).contains("href=\"" + simply);
        assertThat(shown(asNan, one())).contains("href=\"" + simply);
        assertThat(shown(asKaiako, one())).doesNotContain(simply);
        HttpResponse<String> led = page(asKaiako, simply);
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue(one());
        assertThat(page(server.account(PersonId.random(), SystemRole.PARTNER), simply)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_was_called_otherwise_sees_who_recorded_it_and_nobody_else_does() {
        server.append(nan, rtlb, new PersonRenamed(nan, server.seal(nan.asSubject(), nan, "Nan of the hill")));

        assertThat(shown(asNan, "/account"))
                .contains("Name " + nan + ": recorded by", "Nan of the hill: recorded by Name " + rtlb);
        assertThat(shown(asRtlb, "/account")).doesNotContain("Nan of the hill").contains("href=\"/who-may-read\"");
    }

    @Test
    void what_nobody_promised_is_shown_and_listed_thanked_for_and_in_no_figure() {
        WorkId work = WorkId.random();
        PersonalText what = server.seal(partnership.asSubject(), partnership, "baked for us");
        record(rtlb, new WorkDone(partnership, work, what, nan, kaiako, false, day(3)));
        String done = "/api/partnerships/" + partnership + "/done";
        String thanks = "data-command=\"" + done + "/" + work + "/thanks";

        assertThat(shown(asKaiako, one() + "/promises"))
                .contains("baked for us", "not confirmed", thanks, "Thank Name " + nan, "data-command=\"" + done + "\"")
                .doesNotContain(thanks + "/take-back");
        assertThat(shown(asKaiako, one())).contains("did something for Name " + kaiako);
        assertThat(shown(asNan, one() + "/promises")).doesNotContain(thanks);
        assertThat(shown(asNan, one() + "/what-we-said")).contains("baked for us");
        record(kaiako, new WorkThanked(partnership, work, kaiako, nan, day(4)));
        assertThat(shown(asKaiako, one() + "/promises"))
                .contains("thanked by Name " + kaiako, thanks + "/take-back\"")
                .doesNotContain(thanks + "\"");
        assertThat(shown(asNan, one() + "/promises")).doesNotContain(thanks);
        assertThat(shown(asKaiako, one() + "/promises", "Accept-Language", "mi"))
                .contains("kua mihi a Name " + kaiako);

        String after = "?after=" + position;
        JsonNode row = server.json(asNan, done + after).at("/items/0");
        assertThat(row.get("what").asString()).isEqualTo("baked for us");
        assertThat(row.get("for").asString()).isEqualTo(kaiako.toString());
        assertThat(row.at("/thankedBy/0").asString()).isEqualTo(kaiako.toString());
        assertThat(row.get("events")).hasSize(2);
        assertThat(server.json(asNan, done + after + "&version=4").at("/items/0/thankedBy"))
                .isEmpty();
        assertThat(server.get(asNan, done + ".csv" + after).body())
                .startsWith(
                        "\uFEFFWhat was done,Who did it,Whom it was for,Confirmed by them,Says that it is not so,Read back to,Done on,")
                .contains(",id,what,by,for,confirmed,on,recordedBy,thankedBy,thanksTakenBackBy,events")
                .contains("baked for us,Name ");
        record(kaiako, new ThanksTakenBack(partnership, work, kaiako, nan, day(4)));
        assertThat(shown(asKaiako, one() + "/promises")).doesNotContain("thanked by Name " + kaiako, thanks);
        JsonNode takenBack = server.json(asNan, done + "?after=" + position).at("/items/0");
        assertThat(takenBack.get("thankedBy")).isEmpty();
        assertThat(takenBack.at("/thanksTakenBackBy/0").asString()).isEqualTo(kaiako.toString());
        assertThat(list(asNan, "").at("/summary/open").asInt()
                        + list(asNan, "").at("/summary/kept").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-through", "/my-promises", "/what-we-said"})
    void no_page_of_promises_tells_the_past_what_came_later(String page) {
        String path = page.equals("/what-we-said") ? one() + page : page;
        record(nan, promise(CommitmentId.random(), nan, "ring the library", day(10), Audience.PARTNERSHIP));
        Instant then = server.ledger
                .events()
                .recordedAt(partnership, server.ledger.events().version(partnership))
                .orElseThrow();
        record(nan, promise(CommitmentId.random(), nan, "buy the boat", day(11), Audience.PARTNERSHIP));
        server.append(nan, nan, new PersonRenamed(nan, server.seal(nan.asSubject(), nan, "Kuia")));
        assertThat(shown(asNan, path)).contains("ring the library", "buy the boat");
        assertThat(server.get(asNan, path + "?asOf=" + then, "Accept", "text/html")
                        .body())
                .contains("As it was on", "ring the library")
                .doesNotContain("buy the boat", "Kuia", "data-command");
    }

    @Test
    void an_administrator_sees_people_accounts_and_views_and_nothing_of_a_partnership() {
        promised("ring the library");
        PersonId one = PersonId.random();
        String administrator = server.account(one, SystemRole.ADMINISTRATOR);
        server.append(one, one, new PersonRegistered(one, server.seal(one.asSubject(), one, MARKUP), null));
        assertThat(server.get(administrator, "/accounts", "Accept", "text/html").body())
                .contains("data-command=\"/api/accounts\"", "data-command=\"/api/people\"", "Name " + nan)
                .contains("&lt;script&gt;")
                .doesNotContain("<b>", "Reading together", "ring the library", partnership.toString());
        assertThat(server.get(administrator, "/views", "Accept", "text/html").body())
                .contains("data-command=\"/api/ledger/views/follow_through/rebuild\"", "Time line")
                .doesNotContain("Reading together", partnership.toString());
    }

    @Test
    void all_these_pages_speak_both_languages() {
        promised("ring the library");
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        for (String path : List.of("/my-promises", "/follow-through", one() + "/what-we-said")) {
            assertThat(shown(asNan, path, "Accept-Language", "mi"))
                    .as(path)
                    .contains("<html lang=\"mi\"")
                    .doesNotContain("Follow-through", "My promises", "What you said", "still to come");
        }
        for (String path : List.of("/accounts", "/views")) {
            assertThat(server.get(administrator, path, "Accept", "text/html", "Accept-Language", "mi")
                            .body())
                    .as(path)
                    .contains("<html lang=\"mi\"")
                    .doesNotContain(">Accounts<", ">Views<", "Open the account", "up to date");
        }
    }
}
