package nz.partnershipledger.standalone.browser;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/** The page that a browser shows, and what one finds on it. */
abstract sealed class Page permits Browser {
    final ChromeDriver driver;

    Page(ChromeDriver driver) {
        this.driver = driver;
    }

    boolean isLoaded() {
        return Boolean.TRUE.equals(asks("return document.readyState === 'complete'"));
    }

    /** What can be read on the page. */
    public String text() {
        return String.valueOf(driver.executeScript("return document.body ? document.body.innerText : ''"));
    }

    /** The path of the page. */
    public String path() {
        return pathOf(String.valueOf(driver.getCurrentUrl()));
    }

    /** The path of the page, and what is asked for there. */
    public String address() {
        return String.valueOf(asks("return location.pathname + location.search"));
    }

    /** The addresses that one could go back to, and this one. */
    public List<String> visited() {
        Object entries =
                driver.executeCdpCommand("Page.getNavigationHistory", Map.of()).get("entries");
        return ((List<?>) Objects.requireNonNull(entries))
                .stream().map(it -> String.valueOf(((Map<?, ?>) it).get("url"))).toList();
    }

    /** The name of the cookie by which it is known who is signed in. */
    public String session() {
        return driver.manage().getCookies().stream()
                .map(Cookie::getName)
                .filter(it -> it.toLowerCase(Locale.ROOT).contains("session"))
                .findFirst()
                .orElseThrow();
    }

    static String pathOf(String address) {
        return URI.create(address).getPath();
    }

    /** The path that the first link with these words leads to. */
    public String pathTo(String words) {
        return pathOf(
                String.valueOf(driver.findElement(By.partialLinkText(words)).getDomProperty("href")));
    }

    /** What a script answers. */
    public @Nullable Object asks(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script answers that answers with a list. */
    public List<String> asksForAll(String script, Object... arguments) {
        return ((List<?>) Objects.requireNonNull(asks(script, arguments)))
                .stream().map(String::valueOf).toList();
    }

    /** The language the page says it is in. */
    public String language() {
        return String.valueOf(driver.executeScript("return document.documentElement.lang"));
    }

    /** What stands in the field of this name. */
    public String written(String field) {
        return String.valueOf(driver.findElement(By.name(field)).getDomProperty("value"));
    }

    /** The name of the field, or the words of the button or link, that has the focus. */
    public String focus() {
        return String.valueOf(driver.executeScript(
                "const it = document.activeElement; return it.name || it.innerText || it.tagName"));
    }

    /** Everything for which it can be driven and which is not here yet. */
    public ChromeDriver driver() {
        return driver;
    }

    /** The page as it is printed, as a PDF. */
    public byte[] printed() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** The addresses that the page's links lead to. */
    public List<String> links() {
        return asksForAll("return [...document.querySelectorAll('a[href]')]"
                + ".filter(it => it.host === location.host).map(it => it.pathname + it.search)");
    }

    /**
     * Where the page does not hold to WCAG 2.2 AA, as far as axe can tell, or sticks out of its width, and what the browser complains of,
     * such as something that the page's policy forbids.
     */
    public List<String> troubles() {
        return Stream.of(Axe.faultsOf(driver), complaints(), sticksOut())
                .flatMap(List::stream)
                .map(it -> path() + ", " + language() + ": " + it)
                .toList();
    }

    /** By how much the page is wider than the window, if it is. */
    public List<String> sticksOut() {
        return asksForAll("""
                const page = document.documentElement, by = page.scrollWidth - page.clientWidth;
                const farthest = () => [...document.querySelectorAll('main *, header *, footer *')]
                    .sort((one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right)[0];
                return by ? [`sticks out by ${by} of ${page.clientWidth} pixels: ${farthest().outerHTML.slice(0, 200)}`] : []""");
    }

    /** What has stood in the console since it was asked for last. A refused sign-in is an answer like any other. */
    final List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(it -> it.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(it -> !it.contains("the server responded with a status of"))
                .toList();
    }
}
