package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** One's own promises, on a phone: done, more time, need a hand. */
@InABrowser
class MyPromisesTest {
    /** Above the bar that lies over the end of the screen. */
    private static final String IS_ON_THE_FIRST_SCREEN =
            "return document.querySelector(arguments[0]).getBoundingClientRect().bottom"
                    + " < document.querySelector('.ways').getBoundingClientRect().top";

    private final LocalDate today = LocalDate.now(Aotearoa.ZONE);

    @Test
    void what_one_promised_gets_a_hand_and_more_time_and_is_done_all_from_one_page(Browser browser) {
        String what = "Find a drum for the class";
        browser.narrow().signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPartnership("Mornings at kura");
        browser.form("#make form").types("what", what).sends("The promise is recorded.");
        browser.opens("/my-promises");

        Form hand = step(browser, what, "ask-for-a-hand");
        hand.sends();
        hand.findsAFaultAt("note");
        hand.types("note", "Who has one?").sends("It is recorded. Our record sends nothing by itself.");

        Form more = step(browser, what, "renegotiate").picks("due", today.plusDays(5));
        more.sends();
        more.findsAFaultAt("agreedBy[]");
        more.ticks("agreedBy[]", "Nan").sends("What we agreed is recorded.");

        Form done = step(browser, what, "keep").picks("on", today.plusDays(1));
        done.sends();
        done.findsAFaultAt("on");
        done.picks("on", today).sends("It is recorded as kept.");
        assertThat(browser.opensPromises("Mornings at kura").text()).contains(what, "kept");
    }

    @Test
    void nan_finds_the_next_hui_and_what_waits_for_her_word_on_her_first_screen(Browser browser) {
        browser.narrow().signsInAs(SamplePerson.NAN).opens("/my-promises");
        assertThat(browser.asks(IS_ON_THE_FIRST_SCREEN, ".next .day b")).isEqualTo(true);
        assertThat(browser.asks(IS_ON_THE_FIRST_SCREEN, "#waiting ~ * article .what"))
                .isEqualTo(true);
        assertThat(browser.text()).contains("Promised to you", "What is going well");
        List<String> next = browser.asksForAll(
                "return [...document.querySelectorAll('.next a.row > span:last-child > *')].map(it => it.textContent.trim())");
        assertThat(next).hasSizeGreaterThan(1);
        assertThat(next.getFirst()).startsWith("The next hui: ");
        browser.opens(String.valueOf(browser.asks("return document.querySelector('.next a.row').pathname")));
        next.forEach(it -> assertThat(browser.text()).contains(it.replaceFirst("^The next hui: ", "")));
    }

    @Test
    void whether_one_can_come_is_said_by_one_tap_and_can_be_changed(Browser browser) {
        browser.narrow().signsInAs(SamplePerson.AKONGA_ROOM_2).opens("/my-promises");
        assertThat(browser.text()).contains("Can you come?").doesNotContain("You said: “");
        Form first = browser.form(".next .answers form:nth-of-type(1)");
        assertThat(first.sends("Your answer stands with the hui.").text()).contains("You said: “I can come”.");
        browser.opens("/my-promises").clicks(".next details summary");
        first = browser.form(".next .answers form:nth-of-type(1)");
        assertThat(first.sends("Your answer stands with the hui.").text()).contains("You said: “I cannot”.");
        browser.opens(String.valueOf(browser.asks("return document.querySelector('.next a.row').pathname")));
        assertThat(browser.text()).contains("Answers to the invitation");
        assertThat(browser.text()).contains("You said: “I cannot”.").doesNotContain("You said: “I can come”");
    }

    private static Form step(Browser browser, String what, String step) {
        assertThat(browser.path()).isEqualTo("/my-promises");
        String promise = browser.pathTo(what);
        return browser.form(
                "details form[data-command$='%s/%s']".formatted(promise.substring(promise.lastIndexOf('/')), step));
    }
}
