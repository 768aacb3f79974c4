package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A nan is invited, comes in by herself on her phone, forgets her password, and comes in again. */
@InABrowser
class InvitingNanTest {
    private static final String INVITE = "form[data-command$='/invitations']";
    private static final String OWN_WORDS = "he kete kōrero nāku ake";
    private static final String OTHER_WORDS = "he kete kōrero hou anō";

    /** What the one who invites gives and says. */
    private record Opener(String link, String digits) {
        String path() {
            URI it = URI.create(link);
            return it.getPath() + "#" + it.getFragment();
        }

        String secret() {
            return URI.create(link).getFragment();
        }
    }

    @AfterEach
    void scripts_run_again(Browser browser) {
        browser.runsScripts(true);
    }

    private static Opener invites(Browser browser, String name, String language) {
        browser.reads("en-NZ").wide().signsInAs(SamplePerson.RTLB).opensPartnership("Mornings at kura");
        browser.clicks(".more > summary").follows("Invite someone");
        browser.form(INVITE)
                .types("name", name)
                .picks("role", "whānau")
                .picks("language", language)
                .sends();
        browser.seesThat("The invitation is made");
        return new Opener(
                String.valueOf(browser.asks("return document.querySelector('[data-tell=link]').textContent")),
                String.valueOf(browser.asks("return document.querySelector('[data-tell=pin]').textContent")));
    }

    @Test
    void nan_comes_in_by_herself_and_comes_in_again(Browser browser, BothSides ledger) {
        String loggedBefore = ledger.logged();
        Opener opener = invites(browser, "Nan Invited", "te reo");
        browser.findsThePageSound();
        browser.asPrinted();
        assertThat(browser.text())
                .contains("An invitation for you", "He pōwhiri ki a koe", opener.secret())
                .doesNotContain(opener.digits(), "Nan Invited", "Mornings at kura");
        browser.light().wide();

        String code;
        try (Browser phone = browser.another().narrow()) {
            comesIn(phone, opener);

            browser.opens(browser.path()).unfoldsAll();
            assertThat(browser.text()).contains("said yes");
            code = givesACodeTo("Nan Invited", browser);

            phone.signsInOnThePageAs("naninvited", code);
            assertThat(phone.path()).isEqualTo("/account");
            phone.types("current", code).types("new", OTHER_WORDS).clicks("main form button.main");
            phone.seesThat("Your password is changed.");
            assertThat(phone.opens("/account").text()).contains(SamplePerson.RTLB.called());
            phone.findsThePageSound();
        }
        assertThat(browser.opens("/account").text()).contains(SamplePerson.RTLB.username());

        String logged = ledger.logged().substring(loggedBefore.length());
        assertThat(logged).doesNotContain(opener.secret(), OWN_WORDS, OTHER_WORDS, code, "Nan Invited");
        assertThat(logged).doesNotContainPattern("(?<![\\w.:-])" + opener.digits() + "(?![\\w.:-])");
    }

    private static void comesIn(Browser phone, Opener opener) {
        phone.opens(opener.path());
        phone.seesThat("Ngā mati e ono").findsThePageSound();
        assertThat(phone.language()).startsWith("mi");
        assertThat(phone.address()).isEqualTo("/invitation");
        assertThat(phone.text()).doesNotContain("Mornings at kura");
        phone.types("pin", opener.digits().equals("111111") ? "222222" : "111111")
                .clicks("main form button");
        phone.seesThat("Ehara ēnei i ngā mati tika").findsThePageSound();
        phone.types("pin", opener.digits()).clicks("main form button");
        phone.seesThat("Mornings at kura").findsThePageSound();
        phone.clicks("main form button");
        phone.seesThat("Me pēhea koe e takiuru ai").findsThePageSound();
        phone.types("username", "naninvited").types("password", OWN_WORDS).clicks("main form button");
        phone.waitsUntil(() -> phone.path().startsWith("/partnerships/"), "she is let in")
                .seesThat("Nan Invited");
        assertThat(phone.visited())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).doesNotContain(opener.secret(), opener.digits()));
        assertThat(phone.asks("return document.referrer")).isEqualTo("");
    }

    private static String givesACodeTo(String name, Browser browser) {
        browser.clicks(browser.driver().findElements(By.cssSelector("#codes ~ details")).stream()
                .filter(it -> it.getText().contains(name))
                .findFirst()
                .orElseThrow()
                .findElement(By.cssSelector("button")));
        browser.seesThat("Here is the code");
        return String.valueOf(browser.asks("return document.querySelector('main .note .code').textContent"));
    }

    @Test
    void without_scripts_a_code_is_typed_and_a_no_is_enough(Browser browser) {
        Opener opener = invites(browser, "Somebody Else", "English");
        hasNobodySignedIn(browser).runsScripts(false).opens("/invitation");
        browser.types("secret", opener.secret()).clicks("main form button");
        browser.types("pin", opener.digits()).clicks("main form button");
        browser.types("words", "Not just now").clicks("main form + form button");
        assertThat(browser.seesThat("It is known that you said no").text()).doesNotContain("Somebody Else");

        browser.runsScripts(true).opens(opener.path());
        browser.seesThat("This invitation is not open").findsThePageSound();
    }

    private static Browser hasNobodySignedIn(Browser browser) {
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", java.util.Map.of());
        return browser;
    }
}
