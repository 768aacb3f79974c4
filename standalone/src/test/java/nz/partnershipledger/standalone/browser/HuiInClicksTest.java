package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A hui from its calling to its shared minutes, counted in clicks: into each field that is written in, and two for each list. */
@InABrowser
class HuiInClicksTest {
    private static final int MOST = 25;

    /** A list that opens is the browser's own, and no page hears what is pressed in it. */
    private int inLists;

    @Test
    void a_hui_is_called_run_and_shared(Browser browser, BothSides ledger) {
        browser.wide()
                .signsInAs(SamplePerson.RTLB)
                .opensPartnership("Mornings at kura")
                .countsClicks();

        browser.follows("Hui");
        presses(browser, "#call > summary");
        Form call = new Form(browser, "#call form");
        presses(browser, "#call [name=at]");
        call.picks("at", LocalDateTime.now(Aotearoa.ZONE).truncatedTo(ChronoUnit.MINUTES));
        writes(browser, "#call [name=place]", "the staffroom");
        call.sends("The hui is called.");

        presses(browser, "main a[href$='/live']");
        presses(browser, "main form button");
        browser.seesThat("Who is here");
        browser.waitsUntil(
                () -> browser.driver()
                                .findElements(By.cssSelector("ul[data-kind=HERE] > li"))
                                .size()
                        > 1,
                "it says who is expected");
        presses(browser, "#everyone");
        presses(browser, "[data-kind=CONFIDENTIALITY] label");
        presses(browser, ".last-time > li:first-child label");
        writes(browser, "[data-kind=VOICE] [name=text]", "I like the gate when it is quiet");
        chooses(browser, "[data-kind=VOICE] [name=whose]", "Nan");
        chooses(browser, "[data-kind=VOICE] [name=sharing]", "In their");
        writes(browser, "[data-kind=GOING_WELL] [name=text]", "Three quiet mornings");
        chooses(browser, "[data-kind=GOING_WELL] [name=by]", "Nan");
        writes(browser, "[data-kind=PROMISE] [name=text]", "Nan - bring the mats - by our next hui");
        browser.keys(Keys.ENTER).keys("RTLB - call the bus company - tomorrow");
        presses(browser, "[data-kind=NEXT_HUI] [name=date]");
        LocalDate day = LocalDate.now(Aotearoa.ZONE).plusDays(40);
        Form next = new Form(browser, "[data-kind=NEXT_HUI]");
        next.picks("date", day);
        presses(browser, "[data-kind=NEXT_HUI] [name=time]");
        browser.asks(
                "arguments[0].value = '09:30'; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                browser.driver().findElement(By.cssSelector("[data-kind=NEXT_HUI] [name=time]")));
        presses(browser, "#read-through");
        browser.waitsUntil(() -> browser.driver().findElement(By.id("share")).isDisplayed(), "it can be read through");
        presses(browser, "#share");
        browser.seesThat("The minutes are shared.");

        assertThat(browser.clicked() + inLists).isLessThanOrEqualTo(MOST).isGreaterThan(MOST / 2);
        browser.clicks("#shared a").seesThat("bring the mats");
        assertThat(browser.text()).contains("I like the gate when it is quiet", "Three quiet mornings");
        ledger.untilTheViewsShowAll();
    }

    private static WebElement presses(Browser browser, String what) {
        browser.waitsUntil(
                () -> !browser.driver().findElements(By.cssSelector(what)).isEmpty(), "there is " + what);
        WebElement found = browser.driver().findElement(By.cssSelector(what));
        browser.clicks(found);
        return found;
    }

    private static void writes(Browser browser, String field, String words) {
        presses(browser, field).sendKeys(words);
    }

    private void chooses(Browser browser, String list, String words) {
        browser.driver().findElement(By.cssSelector(list)).sendKeys(words);
        inLists += 2;
    }
}
