package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading on paper, without scripts, as it was, over a slow line, and with words in it that look like a page's own. */
@InABrowser
class ReadingTest {
    private static final String STORIES = "Stories in Room 2";
    private static final String EELS = "Buy a second copy of the eel book for home";
    /** Stylesheet, script and one file of letters; less would mean that they were not counted. */
    private static final long LEAST_BYTES = 40_000;

    private static final long MOST_BYTES = 100L * 1024;

    @AfterEach
    void scripts_run_again(Browser browser) {
        browser.runsScripts(true);
    }

    @Test
    void on_paper_stands_what_is_to_be_read_and_nothing_to_press(Browser browser) {
        browser.signsInAs(SamplePerson.KORO).opensPromises(STORIES).dark().asPrinted();
        assertThat(browser.text())
                .contains("Koro", EELS, "did not happen", "11 of 12 kept")
                .doesNotContain("Make a promise", "Sign out", "Record the");
        assertThat(browser.asksForAll("return [...document.querySelectorAll('nav, form, button, .me, .skip')]"
                        + ".filter(it => it.getClientRects().length).map(it => it.outerHTML)"))
                .isEmpty();
        assertThat(browser.asks("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.sticksOut()).isEmpty();
        byte[] paper = browser.printed();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(paper).hasSizeGreaterThan(10_000);
    }

    @Test
    void without_scripts_everything_can_be_read(Browser browser) {
        browser.runsScripts(false).signsInOnThePageAs(SamplePerson.KORO).opensPartnership(STORIES);
        String partnership = browser.path();
        assertThat(browser.text()).contains("Koro", "Our journey");
        browser.opens(partnership + "/promises");
        assertThat(browser.text()).contains(EELS, "11 of 12 kept");
        browser.follows(EELS);
        assertThat(browser.text())
                .contains("did not happen", "The library had one.", "your browser has to allow scripts");
        browser.opens(partnership + "/timeline");
        assertThat(browser.text()).contains("The partnership formed.");
        assertThat(browser.asks("return document.querySelectorAll('form[data-command] button:enabled').length"))
                .isEqualTo(0L);
    }

    @Test
    void as_it_was_says_so_and_shows_nothing_that_came_later_and_nothing_to_record_with(Browser browser) {
        LocalDate then = LocalDate.now(Aotearoa.ZONE).minusWeeks(24);
        browser.signsInAs(SamplePerson.DEPUTY_PRINCIPAL).opensPartnership(STORIES);
        assertThat(browser.text()).contains("Kaiāwhina, second half");
        browser.opens(browser.path() + "?day=" + then);
        List<String> pages = Stream.concat(
                        Stream.of(browser.address()),
                        browser.links().stream().filter(it -> it.startsWith(browser.path() + "/")))
                .distinct()
                .toList();
        assertThat(pages).hasSizeGreaterThan(10).allMatch(it -> it.contains("asOf="));
        for (String page : List.of(pages.getFirst(), pages.get(1), pages.get(pages.size() / 2), pages.getLast())) {
            browser.opens(page).unfoldsAll();
            assertThat(browser.text())
                    .contains("As it was on", "Nothing recorded later is shown.")
                    .doesNotContain("Kaiāwhina, second half", EELS, "Mana motuhake since");
            assertThat(
                            browser.asks(
                                    "return document.querySelectorAll('main form[data-command], main form[method=post]').length"))
                    .as(page)
                    .isEqualTo(0L);
        }
    }

    @Test
    void what_looks_like_markup_is_shown_as_what_it_is(Browser browser) {
        String words = "<img src=x onerror='ran=1'><script>ran=1</script> &amp; \"so\" {{7*7}} [[${7*7}]]";
        browser.signsInAs(SamplePerson.RTLB).opensPartnership("Mornings at kura");
        String partnership = browser.path();
        browser.form("#make form").types("what", words).sends("The promise is recorded.");
        String promise = browser.pathTo(words);
        browser.opens(partnership);
        browser.form("#register form").types("name", words).sends("They are registered");
        browser.form("#add form").picks("person", words).picks("role", "whānau").sends("They are a partner now.");
        for (String page : List.of(partnership, promise, partnership + "/timeline?sort=-on", "/partnerships")) {
            browser.opens(page).unfoldsAll();
            assertThat(browser.asks("return 'ran' in window || !!document.querySelector('img, main script')"))
                    .as(page)
                    .isEqualTo(false);
            assertThat(browser.text().contains(words)).as(page).isEqualTo(!page.equals("/partnerships"));
            assertThat(browser.troubles()).isEmpty();
        }
    }

    @Test
    void the_first_page_weighs_little_and_waits_for_its_stylesheet_alone(Browser browser) {
        weighsLittle(browser.comesAnew().opens("/sign-in"));
        weighsLittle(browser.signsInAs(SamplePerson.KORO).comesAnew().opens("/partnerships"));
    }

    /** What is in the browser's memory already counts too. */
    private static void weighsLittle(Browser browser) {
        List<String> got = browser.asksForAll("return performance.getEntriesByType('resource')"
                + ".map(it => `${it.encodedBodySize} ${it.renderBlockingStatus} ${new URL(it.name).pathname}`)");
        assertThat(got).as("stylesheet, script and letters").hasSizeGreaterThanOrEqualTo(3);
        assertThat(got).filteredOn(it -> it.contains(" blocking ")).hasSize(1).allMatch(it -> it.endsWith(".css"));
        assertThat(
                        browser.asks(
                                "return performance.getEntriesByType('navigation')[0].transferSize"
                                        + " + performance.getEntriesByType('resource').reduce((sum, it) => sum + it.encodedBodySize, 0)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LONG)
                .as("bytes: %s", got)
                .isBetween(LEAST_BYTES, MOST_BYTES);
    }
}
