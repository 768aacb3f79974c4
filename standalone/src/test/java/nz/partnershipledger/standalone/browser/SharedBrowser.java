package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser and the ledger once for all tests that want them, and closes them after the last. */
final class SharedBrowser implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(SharedBrowser.class);

    /** The two of them; closed by JUnit at the very end. */
    private record Shared(BothSides ledger, Browser browser) implements AutoCloseable {
        static Shared start(Path chromium, Path driver) {
            Browser browser = Browser.start(chromium, driver);
            try {
                BothSides ledger = BothSides.withSamples();
                browser.isBefore(ledger.address());
                return new Shared(ledger, browser);
            } catch (RuntimeException e) {
                browser.close();
                throw e;
            }
        }

        @Override
        public void close() {
            browser.close();
            ledger.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // The one without any window takes a fifth less time than the one that only shows none.
        Optional<Path> chromium = program("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = program("chromedriver");
        boolean there = chromium.isPresent() && driver.isPresent();
        if ("required".equals(System.getenv("LEDGER_TEST_BROWSER"))) {
            assertThat(there)
                    .as("chromium and chromedriver, which LEDGER_TEST_BROWSER requires")
                    .isTrue();
        }
        assumeTrue(
                there,
                "SKIPPED: the pages are tested in Chromium (Debian: chromium and chromium-driver), and there is none");
        store(context).computeIfAbsent(Shared.class, key -> Shared.start(chromium.orElseThrow(), driver.orElseThrow()));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        shared(context).browser().isNewHere();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Browser.class, BothSides.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = shared(context);
        return parameter.getParameter().getType() == Browser.class ? shared.browser() : shared.ledger();
    }

    private static Shared shared(ExtensionContext context) {
        return Objects.requireNonNull(store(context).get(Shared.class, Shared.class));
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        // Each class may be a run of its own; what is kept for the session lasts as long as the process.
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, PLACE);
    }

    /** What Debian starts its programs with stays when it is told to end, and leaves them behind; so they are looked for where they are. */
    private static Optional<Path> program(String... names) {
        List<String> folders =
                Arrays.asList(("/usr/lib/chromium:" + System.getenv("PATH") + ":/usr/bin:/usr/local/bin").split(":"));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
