package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people come for, counted in clicks from the page that they come to. */
@InABrowser
class JobsInClicksTest {
    private static final String NOT_WHAT_I_SEE = "form[data-command$='/dispute']";
    private static final String WHAT = "Find the drum for the class";

    private void promises(Browser browser, String what) {
        browser.narrow().signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPartnership("Mornings at kura");
        browser.form("#make form").types("what", what).picks("for", "Nan").sends("The promise is recorded.");
    }

    /** As one of the samples is too, until another test has it kept. */
    private static void isOverdueToNan(Browser browser, String what) {
        LocalDate today = LocalDate.now(Aotearoa.ZONE);
        browser.narrow().signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPartnership("Mornings at kura");
        browser.form("#make form")
                .types("what", what)
                .picks("for", "Nan")
                .picks("on", today.minusDays(5))
                .picks("due", today.minusDays(1))
                .sends("The promise is recorded.");
    }

    private static String card(Browser browser, String what, String step) {
        String promise = browser.pathTo(what);
        return "form[data-command$='%s/%s']".formatted(promise.substring(promise.lastIndexOf('/')), step);
    }

    @Test
    void done_takes_one_click(Browser browser) {
        promises(browser, WHAT);
        browser.opens("/my-promises").countsClicks();
        new Form(browser, card(browser, WHAT, "keep")).sends("It is recorded as kept.");
        assertThat(browser.clicked()).isEqualTo(1);
    }

    @Test
    void nan_sees_the_next_hui_and_what_became_of_what_was_promised_to_her_without_a_click(Browser browser) {
        isOverdueToNan(browser, WHAT + " by yesterday");
        browser.narrow().signsInAs(SamplePerson.NAN).opens("/").countsClicks();
        assertThat(browser.text()).contains("The next hui", "Promised to you", "needs a kōrero");
        assertThat(browser.clicked()).isZero();
    }

    @Test
    void a_hand_takes_two(Browser browser) {
        promises(browser, WHAT + " again");
        browser.opens("/my-promises").countsClicks();
        String form = card(browser, WHAT + " again", "ask-for-a-hand");
        unfolds(browser, form);
        new Form(browser, form).types("note", "Who has one?").sends("It is recorded.");
        assertThat(browser.clicked()).isEqualTo(2);
    }

    private static void unfolds(Browser browser, String form) {
        browser.clicks(browser.driver().findElement(By.cssSelector("details:has(> " + form + ") > summary")));
    }

    @Test
    void more_time_takes_two(Browser browser) {
        promises(browser, WHAT + " in time");
        browser.opens("/my-promises").countsClicks();
        String form = card(browser, WHAT + " in time", "renegotiate");
        unfolds(browser, form);
        assertThat(browser.text()).contains("Nan agreed to");
        new Form(browser, ".quick " + form).sends("What you agreed is recorded.");
        assertThat(browser.clicked()).isEqualTo(2);
    }

    @Test
    void that_nan_saw_it_takes_one_and_not_what_i_see_two(Browser browser) {
        for (String what : List.of(WHAT + " at once", WHAT + " at last")) {
            promises(browser, what);
            browser.opens("/my-promises");
            new Form(browser, card(browser, what, "keep")).sends("It is recorded as kept.");
        }
        browser.narrow().signsInAs(SamplePerson.NAN).opens("/my-promises").countsClicks();
        browser.seesThat("Did you see it?");
        new Form(browser, "article:has(.asks) form[data-command$='/confirm']")
                .sends("It stands there that you saw it.");
        assertThat(browser.clicked()).isEqualTo(1);
        browser.countsClicks();
        unfolds(browser, NOT_WHAT_I_SEE);
        new Form(browser, NOT_WHAT_I_SEE).sends("It stands beside it that you see it differently.");
        assertThat(browser.clicked()).isEqualTo(2);
    }

    @Test
    void a_leader_comes_to_the_evidence_in_three(Browser browser, BothSides ledger) {
        isOverdueToNan(browser, WHAT + " for the evidence");
        browser.wide()
                .signsInAs(ledger.register("Leader who looks for evidence", "PRACTICE_LEADER", "SAMPLE"))
                .opens("/");
        browser.form("form[data-command='/api/readings']")
                .types("why", "To see who needs care next")
                .sends("Words and names are shown");
        browser.opens("/").countsClicks();
        browser.clicks(browser.driver().findElement(By.cssSelector("a.sign-of-need[href*='overdue']")));
        browser.seesThat("needs a kōrero");
        browser.clicks(browser.driver().findElement(By.cssSelector("td:first-child > a[href*='/promises/']")));
        browser.waitsUntil(() -> browser.path().contains("/promises/"), "the promise is asked for");
        new Form(browser, "form[data-command$='/readings']").sends();
        browser.seesThat("Here are the entries");
        assertThat(browser.clicked()).isLessThanOrEqualTo(3);
    }
}
