package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.PartnershipsAtRandom;
import org.junit.jupiter.api.Test;

/**
 * The figures of a made-up cluster of forty partnerships, which is large enough to tell something. Pictures of them are made when that is asked
 * for, {@code -Dledger.pictures=FOLDER}.
 */
@InABrowser
class DashboardsTest {
    private static final int PARTNERSHIPS = 40;
    private static final String CLUSTER = "c40";
    private static final String TERM = "2026-T3";

    private static Someone leader(BothSides ledger) {
        PartnershipsAtRandom partnerships =
                new PartnershipsAtRandom(ledger::seals, new Random(PARTNERSHIPS), new Random(PARTNERSHIPS));
        ledger.records(Stream.generate(() -> partnerships.next(CLUSTER)).limit(PARTNERSHIPS));
        return ledger.register("Leader of forty", "PRACTICE_LEADER", CLUSTER);
    }

    @Test
    void every_figure_is_told_on_every_screen_and_leads_to_what_is_behind_it(Browser browser, BothSides ledger) {
        browser.signsInAs(leader(ledger)).opens("/dashboards?cluster=" + CLUSTER + "&term=" + TERM);
        List<String> dashboards = browser.links().stream()
                .filter(it -> it.startsWith("/dashboards"))
                .distinct()
                .toList();
        assertThat(dashboards).hasSizeGreaterThan(2);
        for (String dashboard : dashboards) {
            for (String language : List.of("mi", "en-NZ")) {
                browser.reads(language).narrowest().opens(dashboard);
                assertThat(browser.sticksOut()).as(dashboard).isEmpty();
                inPictures(browser, dashboard.replaceAll("/dashboards/?|[?].*", ""), language);
            }
            assertThat(browser.opens(behindAFigure(browser)).links())
                    .as("behind a figure of " + dashboard)
                    .anyMatch(it -> it.startsWith("/partnerships/"));
        }
    }

    private static String behindAFigure(Browser browser) {
        return browser.links().stream()
                .filter(it -> it.contains("behind=") || it.startsWith("/follow-through?"))
                .findFirst()
                .orElseThrow();
    }

    private static void inPictures(Browser browser, String dashboard, String language) {
        String folder = System.getProperty("ledger.pictures");
        if (folder != null) {
            String name = "figures-" + (dashboard.isEmpty() ? "promises" : dashboard) + "-";
            String ending = (language.equals("mi") ? "-mi" : "") + ".webp";
            browser.wide().light().takesAPicture(Path.of(folder, name + "wide" + ending));
            browser.dark().takesAPicture(Path.of(folder, name + "dark" + ending));
            browser.light().narrow().takesAPicture(Path.of(folder, name + "narrow" + ending));
            browser.asPrinted().takesAPicture(Path.of(folder, name + "printed" + ending));
            browser.wide().light();
        }
    }
}
