package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WindowType;

/** Whatever comes between: what someone typed stays where it is until it is recorded, and is recorded once. */
@InABrowser
class NothingIsLostTest {
    private static final String MORNINGS = "Mornings at kura";

    @AfterEach
    void is_connected_again(Browser browser) {
        browser.isConnected(true);
    }

    @Test
    void who_was_overtaken_by_another_is_told_and_keeps_what_was_typed(Browser browser) {
        String what = "Carry the mats";
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        browser.form("#make form")
                .types("what", what)
                .sends("The promise is recorded.")
                .follows(what);
        Form nans = browser.form("#keep form").types("evidence", "All but one");
        Set<Cookie> hers = browser.driver().manage().getCookies();
        String herWindow = browser.driver().getWindowHandle();

        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.wide().light();
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS).follows(what);
        browser.form("#keep form").types("evidence", "I saw them").sends("It is recorded as kept.");
        browser.driver().manage().deleteAllCookies();
        hers.forEach(browser.driver().manage()::addCookie);
        browser.driver().close();
        browser.driver().switchTo().window(herWindow);

        nans.sends();
        nans.findsAProblem("Look at the page");
        assertThat(nans.written("evidence")).isEqualTo("All but one");
        browser.looksInANewWindow("Look at the page", () -> browser.seesThat("I saw them"));
        assertThat(nans.written("evidence")).isEqualTo("All but one");
    }

    @Test
    void a_lost_connection_loses_nothing_and_what_is_sent_again_is_recorded_once(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        Form make = browser.form("#make form").types("what", "Dig the garden");
        browser.isConnected(false);
        make.sends();
        make.findsAProblem("The connection was lost.");
        assertThat(make.written("what")).isEqualTo("Dig the garden");
        browser.isConnected(true);
        make.sends("The promise is recorded.");
        assertThat(browser.text().split("Dig the garden", -1))
                .as("once as a promise")
                .hasSize(2);
    }

    @Test
    void what_one_person_typed_is_never_recorded_as_anothers(Browser browser) {
        String what = "Pack the lunch";
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        Form hers = browser.form("#make form").types("what", what);
        inAnotherTab(browser, () -> browser.signsInOnThePageAs(SamplePerson.KAIAKO_ROOM_6));

        hers.sends();
        hers.findsAProblem("This page was made for nan");
        assertThat(hers.written("what")).isEqualTo(what);
        browser.clicks(".me > summary")
                .clicks("form[action='/sign-out'] button")
                .seesThat("when nan has signed in again");
        assertThat(hers.written("what")).isEqualTo(what);
        inAnotherTab(browser, () -> {
            browser.opensPromises(MORNINGS).clicks(".me > summary");
            assertThat(browser.text())
                    .as("the other is still signed in")
                    .contains("Sign out")
                    .doesNotContain(what);
            browser.signsInOnThePageAs(SamplePerson.NAN);
        });
        hers.sends("The promise is recorded.");
        assertThat(browser.text()).contains(what);
    }

    private static void inAnotherTab(Browser browser, Runnable meanwhile) {
        String here = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.wide().light();
        meanwhile.run();
        browser.driver().close();
        browser.driver().switchTo().window(here);
    }

    @Test
    void a_page_that_is_read_again_still_holds_what_was_typed(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        browser.form("#make form").types("what", "Half a sentence");
        browser.driver().navigate().refresh();
        assertThat(browser.seesThat("What you wrote before is still here.")
                        .form("#make form")
                        .written("what"))
                .isEqualTo("Half a sentence");
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS);
        assertThat(browser.form("#make form").written("what"))
                .as("nobody else sees it")
                .isEmpty();
    }

    @Test
    void a_session_that_ended_loses_nothing(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        Form make = browser.form("#make form").types("what", "Water the garden");
        browser.driver().manage().deleteCookieNamed(browser.session());
        make.sends();
        make.findsAProblem("Your session has ended.");
        browser.looksInANewWindow(
                "Sign in again",
                () -> browser.types("username", SamplePerson.NAN.username())
                        .types("password", BothSides.PASSWORD)
                        .clicks("main form button")
                        .getsIn());
        assertThat(make.written("what")).isEqualTo("Water the garden");
        make.sends("The promise is recorded.");
        assertThat(browser.text()).contains("Water the garden");
    }
}
