package nz.partnershipledger.standalone.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** The script that looks for what keeps people from using a page. */
final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the page does not hold to WCAG 2.2 AA, as far as the script can tell. */
    static List<String> faultsOf(ChromeDriver page) {
        if (!Boolean.TRUE.equals(page.executeScript("return typeof axe === 'object'"))) {
            page.executeScript(SCRIPT);
        }
        // Colours are the same in every language, and to look at them takes as long as everything else.
        Object found = page.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({
                    resultTypes: ['violations'],
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                    rules: {'color-contrast': {enabled: document.documentElement.lang.startsWith('en')}}
                }).then(
                    found => done(found.violations.flatMap(fault => fault.nodes.map(
                        node => `${fault.id} (${fault.impact}): ${fault.help}: ${node.target} ${node.html}`))),
                    trouble => done(['axe could not run: ' + trouble]));""");
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }
}
