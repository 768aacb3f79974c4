package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The first page that anyone meets. */
@InABrowser
class SignInPageTest {
    private static final SamplePerson NAN = SamplePerson.NAN;

    @Test
    void who_mistypes_the_password_keeps_the_username_and_comes_in_with_the_right_one(Browser browser) {
        browser.opens("/sign-in").types("username", NAN.username()).types("password", "not what it is");
        browser.clicks("main form button");
        browser.waitsUntil(() -> browser.written("password").isEmpty(), "the page is shown again");
        assertThat(browser.written("username")).isEqualTo(NAN.username());
        browser.findsThePageSound();

        browser.types("password", BothSides.PASSWORD).clicks("main form button");
        browser.getsIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-NZ", "mi"})
    void it_is_sound_in_both_languages_wide_narrow_dark_and_signed_in(String language, Browser browser) {
        browser.reads(language).opens("/sign-in").findsThePageSound();
        assertThat(browser.language()).startsWith(language.substring(0, 2));
        browser.narrow().opens("/sign-in").findsThePageSound();
        browser.dark().opens("/sign-in").findsThePageSound();
        browser.signsInOnThePageAs(NAN).opens("/sign-in").findsThePageSound();
    }

    @Test
    void the_keyboard_is_enough(Browser browser) {
        browser.opens("/sign-in").tabsTo("username").keys(NAN.username(), Keys.TAB);
        assertThat(browser.focus()).isEqualTo("password");
        browser.keys(BothSides.PASSWORD, Keys.ENTER);
        browser.getsIn();
    }

    @Test
    void it_can_be_printed(Browser browser) {
        byte[] paper = browser.opens("/sign-in").printed();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
