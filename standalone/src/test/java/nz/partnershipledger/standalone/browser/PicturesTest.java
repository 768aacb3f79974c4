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

/**
 * Makes small pictures when it is asked to, {@code -Dledger.pictures=FOLDER}: of the twelve pages that people come to most in every way they
 * are seen, and of some others as they are on a desk.
 */
@InABrowser
@EnabledIfSystemProperty(named = "ledger.pictures", matches = ".+", disabledReason = "pictures are made when asked for")
class PicturesTest {
    private static final int TWELVE = 12;
    private static final int WAYS = 8;
    private static final long MOST_BYTES = 90_000;
    private static final long MOST_IN_ALL = 6_500_000;

    private final Map<String, Seen> twelve = new LinkedHashMap<>();
    private final Map<String, Seen> others = new LinkedHashMap<>();

    /** A page, and who looks at it. */
    private record Seen(SamplePerson by, String page) {}

    @Test
    void of_twelve_pages_in_every_way_they_are_seen_and_of_others_on_a_desk(Browser browser) throws IOException {
        Path folder = Path.of(System.getProperty("ledger.pictures"));
        isKept(browser);
        find(browser);
        assertThat(twelve).hasSize(TWELVE);
        browser.wide().light().opens("/sign-in").takesAPicture(folder.resolve("sign-in-wide.webp"));
        browser.signsInAs(SamplePerson.PRACTICE_LEADER);
        browser.opens("/partnerships").form("form[data-command='/api/readings']");
        browser.takesAPicture(folder.resolve("say-why-wide.webp"));
        browser.form("form[data-command='/api/readings']")
                .types("why", "Which promises wait for a hand this term")
                .sends("Words and names are shown");
        others.forEach((name, seen) -> {
            browser.signsInAs(seen.by()).wide().light().opens(seen.page());
            browser.takesAPicture(folder.resolve(name + "-wide.webp"));
        });
        twelve.forEach((name, seen) -> {
            browser.signsInAs(seen.by());
            inEveryWay(name, seen.page(), "en-NZ", "", browser, folder);
            inEveryWay(name, seen.page(), "mi", "-mi", browser, folder);
        });
        browser.reads("en-NZ");
        try (Stream<Path> pictures = Files.list(folder)) {
            List<Long> sizes = pictures.map(it -> it.toFile().length()).toList();
            assertThat(sizes).hasSizeGreaterThan(TWELVE * WAYS).allMatch(it -> it < MOST_BYTES);
            assertThat(sizes.stream().mapToLong(it -> it).sum()).isLessThan(MOST_IN_ALL);
        }
    }

    private static void inEveryWay(
            String name, String page, String language, String suffix, Browser browser, Path folder) {
        browser.reads(language)
                .wide()
                .light()
                .opens(page)
                .takesAPicture(folder.resolve(name + "-wide" + suffix + ".webp"));
        browser.dark().takesAPicture(folder.resolve(name + "-dark" + suffix + ".webp"));
        browser.light().narrow().takesAPicture(folder.resolve(name + "-narrow" + suffix + ".webp"));
        browser.asPrinted().takesAPicture(folder.resolve(name + "-printed" + suffix + ".webp"));
        browser.wide().light();
    }

    /** Something is done for Nan, who is asked whether she saw it. */
    private static void isKept(Browser browser) {
        String what = "Keep the peg by the window for him";
        browser.wide().signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPartnership("Mornings at kura");
        browser.form("#make form").types("what", what).picks("for", "Nan").sends("The promise is recorded.");
        String promise = browser.opens("/my-promises").pathTo(what);
        String id = promise.substring(promise.lastIndexOf('/') + 1);
        new Form(browser, "form[data-command$='%s/keep']".formatted(id)).sends("It is recorded as kept.");
    }

    private void find(Browser browser) {
        browser.signsInAs(SamplePerson.DEPUTY_PRINCIPAL);
        String partnership = browser.opensPartnership("Mornings at kura").path();
        String needing = browser.opens(partnership + "/promises").pathTo("Send home a photo");
        SamplePerson deputy = SamplePerson.DEPUTY_PRINCIPAL;
        twelve.put("home-nan", new Seen(SamplePerson.NAN, "/my-promises"));
        twelve.put("home-akonga", new Seen(SamplePerson.AKONGA_ROOM_6, "/my-promises"));
        twelve.put("home-kaiako", new Seen(SamplePerson.KAIAKO_ROOM_6, "/my-promises"));
        twelve.put("home-leader", new Seen(SamplePerson.PRACTICE_LEADER, "/"));
        twelve.put("partnership", new Seen(deputy, partnership));
        twelve.put("promise", new Seen(SamplePerson.NAN, needing));
        twelve.put("what-we-said", new Seen(SamplePerson.NAN, partnership + "/what-we-said"));
        twelve.put("time-line", new Seen(deputy, partnership + "/timeline"));
        twelve.put("replay", new Seen(deputy, partnership + "/replay?version=60"));
        twelve.put("one-hui", new Seen(deputy, last(browser, partnership + "/hui")));
        twelve.put("power-sharing", new Seen(deputy, partnership + "/power-sharing"));
        twelve.put("follow-through", new Seen(SamplePerson.PRACTICE_LEADER, "/follow-through"));
        others.put("compare", new Seen(deputy, partnership + "/compare?from=60"));
        others.put("brief", new Seen(deputy, partnership + "/brief"));
        others.put("readings", new Seen(deputy, partnership + "/readings"));
        for (String list : List.of("hui", "decisions")) {
            others.put(list, new Seen(deputy, partnership + "/" + list));
        }
        others.put("decision", new Seen(deputy, last(browser, partnership + "/decisions")));
        others.put("disagreement", new Seen(deputy, last(browser, partnership + "/disagreements")));
        others.put("dashboards", new Seen(SamplePerson.PRACTICE_LEADER, "/dashboards"));
        others.put("power-across", new Seen(SamplePerson.PRACTICE_LEADER, "/power-sharing"));
    }

    /** The page that the last line of a list leads to, which tells the longest story. */
    private static String last(Browser browser, String list) {
        return browser.opens(list).links().stream()
                .filter(it -> it.startsWith(list + "/"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
