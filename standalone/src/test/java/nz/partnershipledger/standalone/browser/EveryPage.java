package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** One page of each kind, reached as people reach it, with everything unfolded, in every dress. */
abstract class EveryPage {
    /** How a page says that a word is missing: by the word's key. */
    private static final Pattern KEY = Pattern.compile("\\?\\?\\S+|\\{\\d}|\\b\\p{Ll}[\\p{Ll}-]+(\\.[\\p{L}-]{2,})+");

    private static final List<String> PARTS = List.of("/promises/", "/entries/", "/timeline", "/readings", "/hui/");

    private final String language;

    EveryPage(String language) {
        this.language = language;
    }

    @Test
    void each_page_is_sound_wide_narrow_and_dark_and_all_its_words_are_there(Browser browser) {
        List<String> troubles = new ArrayList<>();
        browser.reads(language);
        everyone().forEach((person, pages) -> {
            browser.signsInAs(person);
            addresses(pages, browser).forEach(page -> look(browser, page, troubles));
        });
        browser.signsInAsAdministrator();
        List.of("/accounts", "/views").forEach(page -> look(browser, page, troubles));
        assertThat(browser.language()).startsWith(language.substring(0, 2));
        assertThat(troubles).isEmpty();
    }

    /**
     * Who opens what: "of" is a partnership, and what follows it the first of its kind that is led to from there; a star is the first that a
     * list leads to.
     */
    private static Map<SamplePerson, List<String>> everyone() {
        Map<SamplePerson, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                SamplePerson.RTLB,
                Stream.concat(
                                Stream.of(
                                        "/partnerships",
                                        "/account",
                                        "/who-may-read",
                                        "/search",
                                        "/no-such-page",
                                        "of",
                                        "of?version=30",
                                        "of/promises",
                                        "of/look-through",
                                        "of/hui",
                                        "of/brief",
                                        "of/brief?for=facilitator",
                                        "of/brief?for=handing-on",
                                        "of/decisions",
                                        "of/decisions/*",
                                        "of/power-sharing",
                                        "of/disagreements",
                                        "of/disagreements/*",
                                        "of/words",
                                        "of/replay",
                                        "of/replay?version=30",
                                        "of/compare?from=30"),
                                PARTS.stream().map(it -> "of" + it))
                        .toList());
        pages.put(SamplePerson.NAN, List.of("/my-promises", "of/what-we-said"));
        pages.put(
                SamplePerson.PRACTICE_LEADER,
                List.of(
                        "/partnerships",
                        "/follow-through",
                        "/power-sharing",
                        "/dashboards",
                        "/dashboards/journey",
                        "/dashboards/power-sharing",
                        "/dashboards/hui",
                        "/who-may-read",
                        "of"));
        return pages;
    }

    private static List<String> addresses(List<String> pages, Browser browser) {
        browser.opens("/partnerships");
        String name = "Mornings at kura";
        String partnership =
                browser.text().contains(name) ? browser.pathTo(name) : first(browser.links(), "/partnerships/");
        List<String> within = browser.opens(partnership).links();
        return pages.stream()
                .map(page -> address(page, partnership, within, browser))
                .toList();
    }

    private static String address(String page, String partnership, List<String> within, Browser browser) {
        if (!page.startsWith("of")) {
            return page;
        }
        String part = page.substring(2);
        if (part.endsWith("/*")) {
            String list = partnership + part.substring(0, part.length() - 1);
            return first(browser.opens(list.substring(0, list.length() - 1)).links(), list);
        }
        return PARTS.contains(part) ? first(within, partnership + part) : partnership + part;
    }

    private static String first(List<String> links, String beginning) {
        return links.stream()
                .filter(it -> it.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing leads to " + beginning));
    }

    private static void look(Browser browser, String page, List<String> troubles) {
        browser.opens(page).unfoldsAll();
        troubles.addAll(browser.troubles());
        KEY.matcher(browser.text())
                .results()
                .map(MatchResult::group)
                .map(it -> page + ": " + it)
                .forEach(troubles::add);
        troubles.addAll(browser.narrow().dark().troubles());
        browser.narrowest().sticksOut().stream().map(it -> page + ": " + it).forEach(troubles::add);
        browser.withLongWords().sticksOut().stream()
                .map(it -> page + ", with long words: " + it)
                .forEach(troubles::add);
        browser.wide().light();
    }
}
