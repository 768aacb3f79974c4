package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes small pictures of each page, when it is asked to: {@code -Dledger.pictures=FOLDER}. */
@InABrowser
@EnabledIfSystemProperty(named = "ledger.pictures", matches = ".+", disabledReason = "pictures are made when asked for")
class PicturesTest {
    private static final int MANY = 40;
    private static final long MOST_BYTES = 80_000;

    @Test
    void of_each_page_wide_narrow_dark_and_printed(Browser browser) throws IOException {
        Path folder = Path.of(System.getProperty("ledger.pictures"));
        keep("sign-in", "/sign-in", browser, folder);
        browser.signsInAs(SamplePerson.DEPUTY_PRINCIPAL);
        for (Map.Entry<String, String> page : pages(browser).entrySet()) {
            keep(page.getKey(), page.getValue(), browser, folder);
        }
        browser.signsInAs(SamplePerson.NAN);
        keep("what-we-said", browser.opensPartnership("Mornings at kura").path() + "/what-we-said", browser, folder);
        browser.signsInAs(SamplePerson.PRACTICE_LEADER);
        browser.opens("/partnerships")
                .form("form[data-command='/api/readings']")
                .types("why", "Which promises wait for a hand this term")
                .sends("Words and names are shown");
        keep("say-why", browser.opens("/partnerships").pathTo("Mornings at kura"), browser, folder);
        keep("follow-through", "/follow-through", browser, folder);
        keep("dashboards", "/dashboards", browser, folder);
        keep("power-across", "/power-sharing", browser, folder);
        try (Stream<Path> pictures = Files.list(folder)) {
            assertThat(pictures)
                    .hasSizeGreaterThan(MANY)
                    .allMatch(it -> it.toFile().length() < MOST_BYTES);
        }
    }

    private static void keep(String name, String page, Browser browser, Path folder) {
        browser.wide().light().opens(page).takesAPicture(folder.resolve(name + "-wide.webp"));
        browser.dark().takesAPicture(folder.resolve(name + "-dark.webp"));
        browser.light().narrow().takesAPicture(folder.resolve(name + "-narrow.webp"));
        browser.asPrinted().takesAPicture(folder.resolve(name + "-printed.webp"));
        browser.wide().light();
    }

    private static Map<String, String> pages(Browser browser) {
        Map<String, String> pages = new LinkedHashMap<>();
        String partnership = browser.opensPartnership("Mornings at kura").path();
        String promise = browser.opens(partnership + "/promises").pathTo("Ring Nan on Fridays");
        pages.put("partnerships", "/partnerships");
        pages.put("partnership", partnership);
        pages.put("partnership-as-it-was", partnership + "?version=40");
        pages.put("promise", promise);
        pages.put("entry", browser.opens(promise).pathTo("did not happen"));
        pages.put("time-line", partnership + "/timeline");
        pages.put("replay", partnership + "/replay?version=60");
        pages.put("compare", partnership + "/compare?from=60");
        pages.put("brief", partnership + "/brief");
        pages.put("readings", partnership + "/readings");
        pages.put("my-promises", "/my-promises");
        pages.put("account", "/account");
        for (String list : List.of("promises", "hui", "decisions", "power-sharing", "disagreements", "words")) {
            pages.put(list, partnership + "/" + list);
        }
        pages.put("one-hui", last(browser, partnership + "/hui"));
        pages.put("decision", last(browser, partnership + "/decisions"));
        pages.put("disagreement", last(browser, partnership + "/disagreements"));
        return pages;
    }

    /** The page that the last line of a list leads to, which tells the longest story. */
    private static String last(Browser browser, String list) {
        return browser.opens(list).links().stream()
                .filter(it -> it.startsWith(list + "/"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
