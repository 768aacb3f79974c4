package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, and someone before it. */
public final class Browser extends Page implements AutoCloseable {
    private static final String COUNTS_CLICKS =
            "addEventListener('pointerdown', () => sessionStorage.setItem('clicks', 1 + Number(sessionStorage.getItem('clicks'))), true)";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int NARROWEST = 320;
    private static final int PAPER = 720;
    private static final int HEIGHT = 900;
    private static final int MANY_STEPS = 80;
    private static final int QUALITY = 20;

    private static final String UNFOLD = """
            const form = document.querySelector(arguments[0]);
            for (let at = form; at; at = at.parentElement) if (at.matches('details')) at.open = true;
            return !!form""";

    private static final String SELECT = """
            arguments[0].focus();
            arguments[0].select();
            return document.activeElement === arguments[0] && !arguments[0].disabled && !arguments[0].readOnly""";

    private final Path chromium;
    private final Path program;
    private String ledger = "";

    private Browser(ChromeDriver driver, Path chromium, Path program) {
        super(driver);
        this.chromium = chromium;
        this.program = program;
    }

    private boolean countingClicks;

    /** Starts one that can get anything from this machine alone. */
    static Browser start(Path chromium, Path driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logged);
        // The driver's place is said, so nothing is searched for, and nothing is fetched.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.executeCdpCommand("Network.enable", Map.of());
        return new Browser(started, chromium, driver);
    }

    /** Another one at the same time, for somebody else; whoever asks for it closes it. */
    Browser another() {
        Browser another = start(chromium, program);
        another.isBefore(ledger);
        another.isNewHere();
        return another;
    }

    /** From now on its pages are those of the ledger at this address. */
    void isBefore(String address) {
        ledger = address;
    }

    /** Nobody is signed in, and it is as it was at first. */
    void isNewHere() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        opens("/sign-in").asks("sessionStorage.clear()");
        complaints();
        reads("en-NZ").wide().light();
    }

    // How one sits before it.

    /** The language that the browser asks for. */
    public Browser reads(String language) {
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
        return this;
    }

    /** As on a desk. */
    public Browser wide() {
        return width(WIDE);
    }

    /** As on a small phone. */
    public Browser narrow() {
        return width(NARROW);
    }

    /** As on a desk, enlarged four times: the narrowest width at which a page must reflow. */
    public Browser narrowest() {
        return width(NARROWEST);
    }

    private Browser width(int width) {
        return screen(width, HEIGHT);
    }

    private Browser screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** With light colours. */
    public Browser light() {
        return colours("light");
    }

    /** With dark colours. */
    public Browser dark() {
        return colours("dark");
    }

    private Browser colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                // What glides cannot be clicked on.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Shows pages as they will stand on paper. */
    public Browser asPrinted() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
        return width(PAPER);
    }

    /** Runs scripts, or none. The pages' own, that is: what the tests ask for is always answered. */
    public Browser runsScripts(boolean runs) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
        return this;
    }

    /** Is connected, or not. */
    public Browser isConnected(boolean connected) {
        List<?> everything = List.of(Map.of(
                "urlPattern",
                "",
                "latency",
                0,
                "downloadThroughput",
                -1,
                "uploadThroughput",
                -1,
                "offline",
                !connected));
        driver.executeCdpCommand(
                "Network.emulateNetworkConditionsByRule", Map.of("matchedNetworkConditions", everything));
        return this;
    }

    /** Forgets what it has kept of earlier pages, but for the cookies. */
    public Browser comesAnew() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        return this;
    }

    // What one does.

    /** Goes to a page of the ledger. */
    public Browser opens(String path) {
        driver.get(ledger + path);
        return this;
    }

    /** Is signed in as the page for that would do it, of which there are tests of its own. Whoever was signed in here no longer is. */
    public Browser signsInAs(SamplePerson person) {
        return signsInAs(person.username());
    }

    /** The same. */
    public Browser signsInAs(BothSides.Someone someone) {
        return signsInAs(someone.username());
    }

    /** As the one who looks after the accounts. */
    public Browser signsInAsAdministrator() {
        return signsInAs(BothSides.ADMINISTRATOR.username());
    }

    private Browser signsInAs(String username) {
        List<?> cookies = SignIn.to(ledger, username, BothSides.PASSWORD).stream()
                .map(it -> Map.of(
                        "name", it.getName(), "value", it.getValue(), "url", ledger, "httpOnly", it.isHttpOnly()))
                .toList();
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.setCookies", Map.of("cookies", cookies));
        return this;
    }

    /** Signs in on the page for that, and is let in. */
    public Browser signsInOnThePageAs(SamplePerson person) {
        return signsInOnThePageAs(person.username(), BothSides.PASSWORD);
    }

    /** As whoever has this username and this password. */
    public Browser signsInOnThePageAs(String username, String password) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        opens("/sign-in");
        types("username", username).types("password", password);
        clicks("main form button");
        return getsIn();
    }

    /** Waits until it is let in. */
    public Browser getsIn() {
        return waitsUntil(
                () -> Boolean.TRUE.equals(
                        driver.executeScript(
                                "return document.readyState === 'complete' && !document.querySelector('form[action=\"/sign-in\"]')")),
                "it is let in");
    }

    /** Writes into the field of this name, instead of what stands in it. */
    public Browser types(String field, String words) {
        return types(awaited(By.name(field)), words);
    }

    /** The first of these, once the page that has one is there. */
    private WebElement awaited(By what) {
        waitsUntil(() -> !driver.findElements(what).isEmpty(), "it has " + what);
        return driver.findElement(what);
    }

    /** All words at once: letter by letter, each would go through three processes. Where the letters matter there are {@link #keys}. */
    Browser types(WebElement field, String words) {
        assertThat(asks(SELECT, field)).as("%s can be written in", field).isEqualTo(true);
        driver.executeCdpCommand("Input.insertText", Map.of("text", words));
        return this;
    }

    /** Goes to one's partnerships, and from there to the one called this. */
    public Browser opensPartnership(String label) {
        return opens("/partnerships").follows(label);
    }

    /** Goes to all that was promised in the partnership called this. */
    public Browser opensPromises(String label) {
        return opens(opensPartnership(label).path() + "/promises");
    }

    /** Follows the link with these words, and waits for the page it leads to. */
    public Browser follows(String words) {
        WebElement link = driver.findElement(By.partialLinkText(words));
        String target = pathOf(String.valueOf(link.getDomProperty("href")));
        return clicks(link).waitsUntil(() -> path().equals(target) && isLoaded(), "it leads to " + words);
    }

    /** Unfolds everything that can be unfolded, but for the menu, which lies over the page. */
    public Browser unfoldsAll() {
        asks("document.querySelectorAll('details:not(.me)').forEach(it => { it.open = true; })");
        return this;
    }

    /** The form within what this selects, unfolded if it was folded. */
    public Form form(String selector) {
        waitsUntil(() -> Boolean.TRUE.equals(asks(UNFOLD, selector)), "there is a form: " + selector);
        return new Form(this, selector);
    }

    /** Clicks on this, as soon as nothing glides or lies over it. */
    Browser clicks(WebElement what) {
        return waitsUntil(
                () -> {
                    try {
                        what.click();
                        return true;
                    } catch (ElementClickInterceptedException stillGlidingOrUnderTheBarBelow) {
                        asks("arguments[0].scrollIntoView({ block: 'center' })", what);
                        return false;
                    }
                },
                "it can be clicked on");
    }

    /** Clicks on the first of these. */
    public Browser clicks(String selector) {
        awaited(By.cssSelector(selector)).click();
        return this;
    }

    /** From here on, whatever somebody presses with a mouse or a finger is counted, on this page and those that follow. */
    public Browser countsClicks() {
        if (!countingClicks) {
            countingClicks = true;
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNTS_CLICKS));
            driver.navigate().refresh();
        }
        asks("sessionStorage.setItem('clicks', 0)");
        return this;
    }

    /** How often it was pressed since. */
    public int clicked() {
        return Integer.parseInt(String.valueOf(asks("return sessionStorage.getItem('clicks')")));
    }

    /** Presses keys, wherever the focus is. */
    public Browser keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Goes on with the tab key alone until this has the focus. */
    public Browser tabsTo(String nameOrWords) {
        for (int steps = 0; !focus().startsWith(nameOrWords); steps++) {
            assertThat(steps).as("steps to %s, now at %s", nameOrWords, focus()).isLessThan(MANY_STEPS);
            keys(Keys.TAB);
        }
        return this;
    }

    /** Waits until it is so; fails if it does not come. */
    public Browser waitsUntil(BooleanSupplier condition, String what) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo(condition)) {
            assertThat(System.nanoTime())
                    .as("waited in vain until %s; the page says:%n%s", what, text())
                    .isLessThan(until);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return this;
    }

    /** While one page gives way to the next, what was asked for may be on neither. */
    private static boolean isSo(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (NoSuchElementException | StaleElementReferenceException betweenPages) {
            return false;
        }
    }

    /** Waits until the page says this. */
    public Browser seesThat(String words) {
        return waitsUntil(() -> text().contains(words), "it says: " + words);
    }

    /** Follows a link that opens another window, does something there, closes it, and comes back. */
    public void looksInANewWindow(String words, Runnable meanwhile) {
        String here = driver.getWindowHandle();
        clicks(driver.findElement(By.partialLinkText(words)));
        waitsUntil(() -> driver.getWindowHandles().size() > 1, "another window opens");
        driver.getWindowHandles().stream().filter(it -> !it.equals(here)).forEach(driver.switchTo()::window);
        wide().light();
        meanwhile.run();
        driver.close();
        driver.switchTo().window(here);
    }

    /** Holds that there is {@linkplain #troubles() no trouble} with the page. */
    public Browser findsThePageSound() {
        assertThat(troubles()).isEmpty();
        return this;
    }

    /** Puts a word of 85 letters in the place of each of the page's words that people can choose: whatever stands within its content. */
    public Browser withLongWords() {
        asks("""
                const long = 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu';
                const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                for (let text = walker.nextNode(); text; text = walker.nextNode())
                    if (text.data.trim() && !text.parentElement.closest('svg, script, .visually-hidden')) text.data = long;
                document.querySelectorAll('main input:is([type=text], :not([type]))').forEach(it => { it.value = long; });""");
        return this;
    }

    /** How tall the page is, in pixels. */
    public long height() {
        return ((Number) Objects.requireNonNull(asks("return document.documentElement.scrollHeight"))).longValue();
    }

    /** Keeps a small picture of the page, from its top to its end or as far as two screens. */
    public void takesAPicture(Path file) {
        Object size = asks("return [innerWidth, Math.min(document.documentElement.scrollHeight, 2 * innerHeight)]");
        List<?> widthAndHeight = (List<?>) Objects.requireNonNull(size);
        // What stays at the foot of the screen stands at the foot of the picture.
        screen(((Number) widthAndHeight.get(0)).intValue(), ((Number) widthAndHeight.get(1)).intValue());
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "webp",
                        "quality",
                        QUALITY,
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x",
                                0,
                                "y",
                                0,
                                "width",
                                widthAndHeight.get(0),
                                "height",
                                widthAndHeight.get(1),
                                "scale",
                                1)));
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
            width(((Number) widthAndHeight.get(0)).intValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
