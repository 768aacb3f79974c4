package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A form on the page before someone, as they fill it in. */
public final class Form {
    private static final String IS_SEEN = "const place = document.getElementById('said').getBoundingClientRect();"
            + " return place.top >= 0 && place.top < innerHeight";

    private static final String FAULT = """
            const at = document.activeElement;
            const beside = document.getElementById(at.getAttribute('aria-describedby'));
            return at.getAttribute('aria-invalid') === 'true' && beside ? at.name + ': ' + beside.innerText : ''""";

    private final Browser browser;
    private final String selector;

    Form(Browser browser, String selector) {
        this.browser = browser;
        this.selector = selector;
    }

    private WebElement form() {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private WebElement field(String name) {
        return form().findElement(By.cssSelector("[name='" + name + "']:not([type=hidden])"));
    }

    /** Writes into a field, instead of what stands in it. */
    public Form types(String field, String words) {
        browser.types(field(field), words);
        return this;
    }

    /** Chooses a day. Its parts are not typed, because their order is the browser's own. */
    public Form picks(String field, LocalDate day) {
        return picksFromTheCalendar(field, day.toString());
    }

    /** Chooses a day and a time. */
    public Form picks(String field, LocalDateTime at) {
        return picksFromTheCalendar(field, at.toString());
    }

    private Form picksFromTheCalendar(String field, String value) {
        browser.asks(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                field(field),
                value);
        return this;
    }

    /** Chooses what begins with these words from a list. */
    public Form picks(String field, String words) {
        field(field).findElements(By.tagName("option")).stream()
                .filter(it -> it.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + words + " to choose in " + field))
                .click();
        return this;
    }

    /** Ticks the box, or the round one, of this name beside these words. */
    public Form ticks(String field, String words) {
        browser.clicks(form().findElements(By.cssSelector("label.choice")).stream()
                .filter(it -> it.getText().startsWith(words)
                        && !it.findElements(By.name(field)).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + words + " to tick in " + field)));
        return this;
    }

    /** What stands in a field. */
    public String written(String field) {
        return String.valueOf(field(field).getDomProperty("value"));
    }

    /** Whether it is there, and can be seen. */
    public boolean isThere() {
        return browser.driver().findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Sends it, and waits for nothing. */
    public Form sends() {
        browser.clicks(form().findElement(By.cssSelector("button")));
        return this;
    }

    /** Sends it, and is told this on the page that follows. */
    public Browser sends(String told) {
        browser.asks("window.isTheFormerPage = true");
        sends();
        return browser.waitsUntil(
                        () -> String.valueOf(
                                        browser.asks(
                                                "return window.isTheFormerPage ? '' : document.getElementById('said')?.innerText"))
                                .contains(told),
                        "it is told: " + told)
                .waitsUntil(browser::isLoaded, "the page is there")
                .waitsUntil(() -> Boolean.TRUE.equals(browser.asks(IS_SEEN)), "it stands where it is seen");
    }

    /** Is told of a mistake beside the field of this name, which has the focus. */
    public Form findsAFaultAt(String field) {
        browser.waitsUntil(
                () -> String.valueOf(browser.asks(FAULT)).matches(field.replace("[]", "\\[\\]") + ": .+(?s).*"),
                "there is a fault at " + field + ", and the focus; now " + browser.asks(FAULT));
        return this;
    }

    /** Is told of something that no field alone is wrong in; that has the focus. */
    public Form findsAProblem(String words) {
        browser.waitsUntil(
                () -> String.valueOf(browser.asks("return document.activeElement.className === 'problem'"
                                + " ? document.activeElement.innerText : ''"))
                        .contains(words),
                "there is a problem, with the focus on it: " + words);
        assertThat(browser.asks("return document.activeElement.getAttribute('role')"))
                .isEqualTo("alert");
        return this;
    }

    /** The page it is on. */
    public Browser page() {
        return browser;
    }
}
