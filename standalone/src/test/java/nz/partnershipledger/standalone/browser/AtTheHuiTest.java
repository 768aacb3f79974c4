package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hui from its opening to its shared minutes, written up by someone who is no partner, with the network cut on the way. */
@InABrowser
class AtTheHuiTest {
    private static final SamplePerson OFFICE = SamplePerson.KAIAKO_ROOM_2;
    private static final JsonMapper JSON = JsonMapper.shared();

    @AfterEach
    void is_connected_again(Browser browser) {
        browser.isConnected(true).runsScripts(true);
    }

    @Test
    void whoever_writes_the_minutes_loses_nothing_and_all_of_it_is_recorded_once(Browser browser, BothSides ledger)
            throws Exception {
        String office = as(OFFICE, "GET", ledger.address() + "/api/me", null)
                .path("person")
                .asString();
        String partnership = browser.signsInAs(SamplePerson.RTLB)
                .opensPartnership("Mornings at kura")
                .path();
        String drawn = promises(ledger, partnership, "Draw the map of our mornings");
        String asked = promises(ledger, partnership, "Ask about the morning bell");
        String hui = called(ledger, SamplePerson.SECOND_RTLB, partnership, office);
        String draft = ledger.address() + "/api" + partnership + "/hui/" + hui + "/draft";

        browser.signsInAs(OFFICE).opens("/my-promises").clicks("main a[href$='/hui/" + hui + "/live']");
        browser.clicks("main form button").seesThat("Who is here").seesThat("Nan");
        saved(browser);
        browser.asks("""
                const away = [...document.querySelectorAll('ul[data-kind=HERE] > li')].find(it => it.innerText.includes('therapist'));
                const select = away.querySelector('select');
                select.value = 'APOLOGIES';
                select.dispatchEvent(new Event('input', {bubbles: true}));""");
        presses(browser, "#everyone");
        saved(browser);
        presses(browser, "[data-kind=HERE] [name=invited]");
        says(browser, "Draw the map", "HAPPENED");
        says(browser, "Ask about the morning bell", "NOT_YET");
        browser.waitsUntil(
                () -> String.valueOf(browser.asks("return document.querySelector('.last-time [value=NOT_YET]:checked')"
                                + ".closest('li').querySelector('textarea').value"))
                        .equals("Not yet: Ask about the morning bell (RTLB)"),
                "the minutes will say so");
        says(browser, "Ask about the morning bell", "TALK");
        browser.seesThat("To talk about: Ask about the morning bell (RTLB)");
        chooses(browser, field("CONFIDENTIALITY", "stated"), "");
        types(browser, field("GOING_WELL", "text"), "He reads to the dog");
        chooses(browser, field("GOING_WELL", "by"), "Nan");
        saved(browser);
        browser.clicks("[data-kind=DECISION] + p button");
        types(browser, field("DECISION", "proposal"), "A later start on Mondays");
        chooses(browser, field("DECISION", "proposedBy"), "Nan");
        chooses(browser, field("DECISION", "area"), "What is done at home");
        types(browser, "[data-kind=DECISION] [name^='hope.']", "That he sleeps");
        presses(browser, "[data-of=OPENING] + p button");
        types(browser, "[data-of=OPENING] [name=text]", "Nan led the karakia");
        presses(browser, "[data-of=FEEDBACK] + p button");
        types(browser, "[data-of=FEEDBACK] [name=next]", "see him in class");
        chooses(browser, "[data-of=FEEDBACK] [name=by]", "Nan");
        saved(browser);
        browser.seesThat("Nan said so to me");
        presses(browser, "[data-of=FEEDBACK] [name^='said.']");
        saved(browser);
        picture(browser, "at-the-hui");
        assertThat(browser.troubles()).isEmpty();
        assertThat(browser.narrow().troubles()).isEmpty();
        picture(browser, "at-the-hui-narrow");
        browser.wide();

        browser.isConnected(false);
        types(browser, field("DIFFICULTY", "text"), "The bus comes late");
        chooses(browser, field("DIFFICULTY", "by"), "Nan");
        types(browser, field("PROMISE", "text"), "Nan - bring the mats - tomorrow" + Keys.ENTER);
        browser.keys("Deputy - ring the bus company - by next Friday");
        presses(browser, "[data-kind=PROMISE] [data-more] summary");
        chooses(browser, field("PROMISE", "for"), "Nan");
        chooses(browser, field("PROMISE", "origin"), "A later start on Mondays");
        browser.seesThat("Kept here, not sent yet");
        browser.isConnected(true);
        browser.driver().navigate().refresh();
        browser.seesThat("Nan – bring the mats – by")
                .seesThat("Deputy principal – ring the bus company – by next Friday");
        saved(browser);
        assertThat(browser.asks("return document.querySelector(arguments[0]).value", field("DIFFICULTY", "text")))
                .isEqualTo("The bus comes late");
        assertThat(browser.asks("return Object.keys(localStorage).length")).isEqualTo(0L);

        otherWriter(draft);
        types(browser, field("GOING_WELL", "text"), " every night");
        browser.seesThat("Someone else changed this line").seesThat("He reads to the cat");
        picture(browser, "at-the-hui-two-at-once");
        browser.clicks("[data-mine]");
        saved(browser);

        browser.clicks("#read-through")
                .seesThat("He reads to the dog every night")
                .seesThat("What it came of: A later start on Mondays")
                .seesThat("That he sleeps")
                .seesThat("Nan said so to me")
                .seesThat("Who was invited: ")
                .seesThat("Happened: Draw the map of our mornings (RTLB)")
                .clicks("#share");
        browser.seesThat("Please say by which day");
        browser.clicks("#sharing .problem button");
        browser.waitsUntil(() -> browser.driver().findElement(By.id("writing")).isDisplayed(), "it can be written on");
        browser.asks("""
                const due = [...document.querySelectorAll('[data-kind=PROMISE] [data-due]')].find(it => it.offsetParent);
                due.value = 'NONE';
                due.dispatchEvent(new Event('input', {bubbles: true}));""");
        browser.seesThat("ring the bus company – by next Friday – no day");
        saved(browser);
        browser.clicks("#read-through").seesThat("What it came of: A later start on Mondays");
        picture(browser, "minutes-proofread");
        assertThat(browser.narrow().sticksOut()).isEmpty();
        picture(browser, "minutes-proofread-narrow");
        browser.wide().clicks("#share").seesThat("The minutes are shared.");

        String after = String.valueOf(browser.asks("return document.querySelector('#shared a').search"));
        JsonNode held =
                as(SamplePerson.RTLB, "GET", ledger.address() + "/api" + partnership + "/hui/" + hui + after, null);
        assertThat(held.path("state").asString()).as(held.toString()).isEqualTo("MINUTES_SHARED");
        assertThat(held.path("apologies")).hasSize(1);
        assertThat(held.path("invited")).hasSize(1);
        assertThat(held.at("/minutes/parts/0/part").asString()).isEqualTo("OPENING");
        assertThat(held.at("/minutes/notes").toString()).contains("To talk about: Ask about the morning bell (RTLB)");
        JsonNode kept = as(
                SamplePerson.RTLB,
                "GET",
                ledger.address() + "/api" + partnership + "/commitments/" + drawn + after,
                null);
        assertThat(kept.at("/holders/0/status").asString()).as(kept.toString()).isEqualTo("KEPT");
        // Others look at this partnership too, and how long its page is.
        as(
                SamplePerson.RTLB,
                "POST",
                ledger.address() + "/api" + partnership + "/commitments/" + asked + "/withdraw",
                "{}");
        assertThat(as(SamplePerson.RTLB, "GET", draft, null).path("status").asInt())
                .isEqualTo(409);
        browser.signsInAs(SamplePerson.NAN).opens(partnership + after).seesThat("bring the mats");
        assertThat(browser.text().split("He reads to the dog every night", -1)).hasSize(2);
    }

    @Test
    void the_keyboard_alone_takes_one_from_the_opening_to_the_shared_minutes_in_te_reo(
            Browser browser, BothSides ledger) throws Exception {
        String live = calledByTheirFacilitator(browser, ledger) + "/live";
        browser.reads("mi")
                .opens(live)
                .tabsTo("Whakatuwheratia te hui")
                .keys(Keys.ENTER)
                .seesThat("Ko wai kei konei");
        saved(browser);
        browser.tabsTo("came").keys(Keys.ARROW_DOWN).tabsTo("text").keys("He pai te ata");
        browser.tabsTo("whose").keys("Nan").tabsTo("sharing").keys(Keys.ARROW_DOWN);
        saved(browser);

        // Another browser goes on where this one was closed.
        browser.isNewHere();
        browser.signsInAs(SamplePerson.NAN).opens(live);
        browser.waitsUntil(
                () -> "He pai te ata"
                        .equals(browser.asks(
                                "return document.querySelector(arguments[0])?.value", field("VOICE", "text"))),
                "what was typed is there");

        browser.isNewHere();
        browser.signsInAs(SamplePerson.RTLB).reads("mi").opens(live).seesThat("Ko wai kei konei");
        saved(browser);
        browser.tabsTo("Pānuitia katoatia").keys(Keys.ENTER).seesThat("He pai te ata");
        browser.tabsTo("Tuaritia ngā meneti").keys(Keys.ENTER).seesThat("Kua tuaritia ngā meneti.");
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    void those_present_say_on_their_own_phones_whether_it_is_what_they_said(Browser browser, BothSides ledger)
            throws Exception {
        String hui = calledByTheirFacilitator(browser, ledger);
        String draft = ledger.address() + "/api" + hui + "/draft";
        String nan = as(SamplePerson.NAN, "GET", ledger.address() + "/api/me", null)
                .path("person")
                .asString();
        as(SamplePerson.RTLB, "POST", ledger.address() + "/api" + hui + "/open", "{}");
        ledger.untilTheViewsShowAll();
        String line = puts(draft, 0, "\"by\":\"%s\",\"text\":\"He reads to the dog\"".formatted(nan));

        browser.signsInAs(SamplePerson.NAN).opens(hui).follows("What is written down for you");
        browser.narrow().seesThat("He reads to the dog");
        picture(browser, "own-words");
        assertThat(browser.troubles()).isEmpty();
        browser.clicks("main button[value=true]").seesThat("You said: that is what I said.");
        picture(browser, "own-words-said");
        assertThat(as(SamplePerson.RTLB, "GET", draft, null)
                        .at("/lines/0/said/0/so")
                        .asBoolean())
                .isTrue();

        puts(draft, 1, "\"by\":\"%s\",\"text\":\"He reads to the cat\"".formatted(nan));
        browser.seesThat("He reads to the cat").seesThat("That is what I said");
        browser.runsScripts(false).reads("mi").opens(hui + "/own-words");
        assertThat(browser.text()).contains("He reads to the cat");
        picture(browser, "own-words-mi");
        puts(draft, 2, "\"by\":\"%s\",\"text\":\"He reads to us\"".formatted(nan));
        browser.clicks("main button[value=false]")
                .seesThat("Kua rerekē tēnei rārangi i muri i tō pānuitanga")
                .seesThat("He reads to us");
        browser.clicks("main button[value=true]").seesThat("I kī koe: koinā tāku i kī ai.");

        as(
                SamplePerson.RTLB,
                "PUT",
                draft + "/lines/" + nan,
                "{\"kind\":\"HERE\",\"place\":10,\"revision\":0,\"fields\":{\"person\":\"%s\",\"came\":\"HERE\"}}"
                        .formatted(nan));
        JsonNode shared = as(SamplePerson.RTLB, "POST", draft + "/share", "{}");
        assertThat(shared.path("position").asLong()).as(line + shared).isPositive();
        browser.opens(hui + "/own-words");
        assertThat(browser.text()).contains("kua tuaritia rānei ngā meneti");
        String well = as(
                        SamplePerson.NAN,
                        "GET",
                        ledger.address() + "/api" + hui.replaceAll("/hui/.*", "") + "/going-well?after="
                                + shared.path("position").asLong(),
                        null)
                .path("items")
                .valueStream()
                .filter(it -> it.toString().contains("He reads to us"))
                .findFirst()
                .orElseThrow()
                .at("/answers/0/said")
                .asString();
        assertThat(well).isEqualTo("CONFIRMED");
    }

    @Test
    void what_was_told_of_elsewhere_meanwhile_can_be_taken_out_of_the_draft(Browser browser, BothSides ledger)
            throws Exception {
        String hui = calledByTheirFacilitator(browser, ledger);
        String promise = promises(ledger, hui.replaceAll("/hui/.*", ""), "Find the old kites");
        String draft = ledger.address() + "/api" + hui + "/draft";
        String rtlb = as(SamplePerson.RTLB, "GET", ledger.address() + "/api/me", null)
                .path("person")
                .asString();
        as(SamplePerson.RTLB, "POST", ledger.address() + "/api" + hui + "/open", "{}");
        JsonNode put = as(
                SamplePerson.RTLB,
                "PUT",
                draft + "/lines/" + promise,
                ("{\"kind\":\"LAST_TIME\",\"place\":10,\"revision\":0,\"fields\":{\"commitment\":\"%s\",\"promiser\":\"%s\","
                                + "\"became\":\"HAPPENED\",\"text\":\"Happened: Find the old kites\"}}")
                        .formatted(promise, rtlb));
        assertThat(put.path("revision").asInt()).as(put.toString()).isEqualTo(1);
        as(
                SamplePerson.RTLB,
                "POST",
                ledger.address() + "/api" + hui.replaceAll("/hui/.*", "") + "/commitments/" + promise + "/keep",
                "{}");
        ledger.untilTheViewsShowAll();

        browser.opens(hui + "/live").seesThat("Happened: Find the old kites");
        assertThat(browser.troubles()).isEmpty();
        browser.asks("""
                [...document.querySelectorAll('.last-time > li')].find(it => it.innerText.includes(arguments[0]))
                    .querySelector('[data-remove]').click();""", "Find the old kites");
        browser.waitsUntil(() -> linesOf(draft).isEmpty(), "the draft no longer has it");
    }

    private static JsonNode linesOf(String draft) {
        try {
            return as(SamplePerson.RTLB, "GET", draft, null).path("lines");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static final String LINE = "7f1d2c9a-4b61-4c7e-8a35-0d9e6b1f2a48";

    private static String puts(String draft, int revision, String fields) throws Exception {
        JsonNode put = as(
                SamplePerson.RTLB,
                "PUT",
                draft + "/lines/" + LINE,
                "{\"kind\":\"GOING_WELL\",\"place\":10,\"revision\":%d,\"fields\":{%s}}".formatted(revision, fields));
        assertThat(put.path("revision").asInt()).as(put.toString()).isEqualTo(revision + 1);
        return LINE;
    }

    private static String judged(Browser browser) {
        return String.valueOf(
                browser.asks("return [...document.querySelectorAll('.judged')].map(it => it.innerText).join('; ')"));
    }

    @Test
    void each_line_is_judged_as_soon_as_nobody_writes_in_it(Browser browser, BothSides ledger) throws Exception {
        String live = calledByTheirFacilitator(browser, ledger) + "/live";
        browser.opens(live).clicks("main form button").seesThat("Who is here");
        saved(browser);
        browser.waitsUntil(
                () -> !browser.driver()
                        .findElements(By.cssSelector(field("GOING_WELL", "text")))
                        .isEmpty(),
                "there is a line to write in");
        types(browser, field("GOING_WELL", "text"), "She reads to the cat");
        saved(browser);
        assertThat(judged(browser)).isEmpty();

        browser.asks("document.activeElement.blur()");
        browser.waitsUntil(() -> judged(browser).contains(": Please "), "it is said what is missing");
        assertThat(browser.troubles()).isEmpty();

        chooses(browser, field("GOING_WELL", "by"), "Nan");
        browser.asks("document.activeElement.blur()");
        browser.waitsUntil(() -> judged(browser).isEmpty(), "nothing is missing any more");
    }

    @Test
    void without_scripts_it_says_so_and_leads_on(Browser browser, BothSides ledger) throws Exception {
        String hui = calledByTheirFacilitator(browser, ledger);
        browser.runsScripts(false).opens(hui + "/live");
        assertThat(browser.text()).contains("This page needs your browser to allow scripts");
        browser.follows("To the page of this hui");
        assertThat(browser.path()).isEqualTo(hui);
    }

    /** A hui of the facilitator's, who also writes its minutes and is signed in now; its page. */
    private static String calledByTheirFacilitator(Browser browser, BothSides ledger) throws Exception {
        String rtlb = as(SamplePerson.RTLB, "GET", ledger.address() + "/api/me", null)
                .path("person")
                .asString();
        String partnership = browser.signsInAs(SamplePerson.RTLB)
                .opensPartnership("Mornings at kura")
                .path();
        return partnership + "/hui/" + called(ledger, SamplePerson.RTLB, partnership, rtlb);
    }

    private static String called(BothSides ledger, SamplePerson by, String partnership, String minuteTaker)
            throws Exception {
        JsonNode called = as(
                by,
                "POST",
                ledger.address() + "/api" + partnership + "/hui",
                "{\"purpose\":\"REVIEW\",\"at\":\"%s\",\"minuteTaker\":\"%s\"}".formatted(Instant.now(), minuteTaker));
        String hui = called.path("id").asString();
        JsonNode shown = as(
                by,
                "GET",
                ledger.address() + "/api" + partnership + "/hui/" + hui + "?after="
                        + called.path("position").asLong(),
                null);
        assertThat(shown.path("id").asString()).as("it is shown by now").isEqualTo(hui);
        return hui;
    }

    private static String promises(BothSides ledger, String partnership, String what) throws Exception {
        String rtlb = as(SamplePerson.RTLB, "GET", ledger.address() + "/api/me", null)
                .path("person")
                .asString();
        JsonNode promised = as(
                SamplePerson.RTLB,
                "POST",
                ledger.address() + "/api" + partnership + "/commitments",
                "{\"what\":\"%s\",\"promiser\":\"%s\"}".formatted(what, rtlb));
        assertThat(promised.path("position").asLong()).as(promised.toString()).isPositive();
        ledger.untilTheViewsShowAll();
        return promised.path("id").asString();
    }

    /** One tap says what became of a promise; another says it otherwise. */
    private static void says(Browser browser, String promise, String became) {
        browser.asks("""
                [...document.querySelectorAll('.last-time > li')].find(it => it.innerText.includes(arguments[0]))
                    .querySelector(`[value=${arguments[1]}]`).click();""", promise, became);
        saved(browser);
    }

    private static void otherWriter(String draft) throws Exception {
        JsonNode line = as(SamplePerson.NAN, "GET", draft, null)
                .path("lines")
                .valueStream()
                .filter(it -> it.path("kind").asString().equals("GOING_WELL"))
                .findFirst()
                .orElseThrow();
        JsonNode put = as(
                SamplePerson.NAN,
                "PUT",
                draft + "/lines/" + line.path("line").asString(),
                "{\"kind\":\"GOING_WELL\",\"place\":10,\"revision\":%d,\"fields\":{\"text\":\"He reads to the cat\"}}"
                        .formatted(line.path("revision").asLong()));
        assertThat(put.path("revision").asLong()).as(put.toString()).isPositive();
    }

    private static String field(String kind, String name) {
        return "[data-kind=" + kind + "] [name=" + name + "]";
    }

    private static void saved(Browser browser) {
        browser.waitsUntil(
                () -> "saved".equals(browser.asks("return document.getElementById('saving').dataset.state"))
                        && Boolean.TRUE.equals(browser.asks(
                                "return Object.keys(localStorage).every(it => !it.startsWith('ledger:'))")),
                "it is saved");
    }

    private static void types(Browser browser, String field, String words) {
        browser.driver().findElement(By.cssSelector(field)).sendKeys(words);
    }

    private static void chooses(Browser browser, String field, String words) {
        WebElement found = browser.driver().findElement(By.cssSelector(field));
        if (words.isEmpty()) {
            browser.clicks(found);
        } else {
            found.sendKeys(words);
        }
    }

    /** Wherever it stands, also beneath the bar that says what is saved. */
    private static void presses(Browser browser, String what) {
        browser.asks("document.querySelector(arguments[0]).click()", what);
    }

    private static void picture(Browser browser, String name) {
        String folder = System.getProperty("ledger.pictures");
        if (folder != null) {
            browser.takesAPicture(Path.of(folder, name + ".webp"));
        }
    }

    private static JsonNode as(SamplePerson person, String method, String address, @Nullable String body)
            throws IOException, InterruptedException {
        String credentials = person.username() + ":" + BothSides.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body());
        }
    }
}
