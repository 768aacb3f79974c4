package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of docs/pages.md anew, when it is asked to: {@code -Dledger.pictures=FOLDER}. */
@InABrowser
@EnabledIfSystemProperty(named = "ledger.pictures", matches = ".+", disabledReason = "pictures are made when asked for")
class PicturesTest {
    private static final long MOST_BYTES = 60_000;

    @Test
    void of_each_page_wide_narrow_dark_and_printed(Browser browser) throws Exception {
        Path folder = Path.of(System.getProperty("ledger.pictures"));
        for (Map.Entry<String, String> page : pages(browser).entrySet()) {
            Path name = folder.resolve(page.getKey());
            browser.wide().light().opens(page.getValue()).takesAPicture(Path.of(name + "-wide.webp"));
            browser.dark().takesAPicture(Path.of(name + "-dark.webp"));
            browser.light().narrow().takesAPicture(Path.of(name + "-narrow.webp"));
            browser.asPrinted().takesAPicture(Path.of(name + "-printed.webp"));
        }
        try (var pictures = Files.list(folder)) {
            assertThat(pictures).hasSizeGreaterThan(30).allMatch(it -> it.toFile().length() < MOST_BYTES);
        }
    }

    private static Map<String, String> pages(Browser browser) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("sign-in", "/sign-in");
        browser.wide().light().opens("/sign-in");
        for (String view : new String[] {"wide", "dark", "narrow"}) {
            assertThat(view).isNotEmpty();
        }
        browser.signsInAs(SamplePerson.DEPUTY_PRINCIPAL).opensPartnership("Mornings at kura");
        String partnership = browser.path();
        pages.put("partnerships", "/partnerships");
        pages.put("partnership", partnership);
        pages.put("partnership-as-it-was", partnership + "?version=40");
        pages.put("promise", browser.pathTo("Ring Nan on Fridays"));
        browser.opens(pages.get("promise"));
        pages.put("entry", browser.pathTo("did not happen"));
        pages.put("time-line", partnership + "/timeline");
        pages.put("readings", partnership + "/readings");
        pages.put("what-we-said", partnership + "/what-we-said");
        pages.put("my-promises", "/my-promises");
        pages.put("follow-through", "/follow-through");
        pages.put("account", "/account");
        return pages;
    }
}
