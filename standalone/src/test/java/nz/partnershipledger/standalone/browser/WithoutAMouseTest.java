package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The keyboard is enough for everything. */
@InABrowser
class WithoutAMouseTest {
    private static final String OUTLINE = "return getComputedStyle(document.activeElement).outlineStyle";

    @Test
    void from_the_sign_in_to_a_promise_that_is_kept(Browser browser) {
        String what = "Fold the paper boats";
        browser.opens("/sign-in").tabsTo("username").keys(SamplePerson.NAN.username(), Keys.TAB);
        assertThat(browser.focus()).isEqualTo("password");
        browser.keys(BothSides.PASSWORD, Keys.ENTER).getsIn();
        browser.tabsTo("Partnerships").keys(Keys.ENTER);
        browser.waitsUntil(() -> browser.path().equals("/partnerships"), "the partnerships are shown");
        browser.tabsTo("Mornings at kura").keys(Keys.ENTER).seesThat("Our journey");
        browser.tabsTo("What was promised").keys(Keys.ENTER).seesThat("Make a promise");
        browser.tabsTo("Make a promise").keys(Keys.ENTER).tabsTo("what").keys(what);
        browser.tabsTo("Record the promise").keys(Keys.ENTER).seesThat("The promise is recorded.");
        browser.tabsTo(what).keys(Keys.ENTER).seesThat("What now?");
        browser.tabsTo("Done").keys(Keys.ENTER).tabsTo("It is kept");
        assertThat(browser.asks(OUTLINE)).as("where the focus is can be seen").isEqualTo("solid");
        browser.keys(Keys.ENTER).seesThat("It is recorded as kept.");
    }

    @Test
    void the_first_step_leads_past_the_head_of_the_page(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opens("/partnerships").keys(Keys.TAB);
        assertThat(browser.focus()).isEqualTo("Go to the content");
        assertThat(browser.asks("return document.activeElement.getBoundingClientRect().top >= 0"))
                .as("it comes into sight")
                .isEqualTo(true);
        browser.keys(Keys.ENTER, Keys.TAB);
        assertThat(browser.asks("return !!document.activeElement.closest('main')"))
                .isEqualTo(true);
    }

    /** Before the hui: three links and one arrow key lead to where it turned, and two more to what to bring. */
    @Test
    void back_to_where_it_turned_and_on_to_what_to_bring_to_the_table(Browser browser) {
        browser.signsInAs(SamplePerson.RTLB).opensPartnership("Mornings at kura");
        browser.tabsTo("Go through it step by step").keys(Keys.ENTER).seesThat("What it changed");
        browser.tabsTo("Back to the end of the silence before").keys(Keys.ENTER);
        browser.seesThat("We have stopped hearing each other. We begin again, with a cup of tea.");
        String turned = browser.address();
        browser.keys(Keys.ARROW_LEFT).seesThat("Mornings have become harder, for all of us.");
        browser.keys(Keys.ARROW_RIGHT).seesThat("We begin again, with a cup of tea.");
        assertThat(browser.address()).isEqualTo(turned);
        assertThat(browser.text()).contains("Nothing recorded later is shown.").doesNotContain("Small things, every");
        browser.tabsTo("Then beside now").keys(Keys.ENTER).seesThat("How it stood, now");
        browser.opens(turned).tabsTo("For the table").keys(Keys.ENTER).seesThat("Why we are here");
        assertThat(browser.text()).contains("As it was on").doesNotContain("Small things, every");
    }

    @Test
    void from_words_in_the_head_of_the_page_to_where_they_stand_and_none_of_them_in_an_address(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opens("/partnerships");
        browser.tabsTo("words").keys("READING log", Keys.ENTER).seesThat("Promises: 1");
        assertThat(browser.address()).endsWith("/search");
        assertThat(browser.troubles()).isEmpty();
        browser.tabsTo("Bring the reading log back each morning")
                .keys(Keys.ENTER)
                .seesThat("What became of it");
        assertThat(browser.asks("return document.referrer")).isEqualTo("");
        browser.opens("/search").tabsTo("words").keys("r", Keys.ENTER).seesThat("Please write at least 2 letters.");
        assertThat(browser.troubles()).isEmpty();
    }
}
