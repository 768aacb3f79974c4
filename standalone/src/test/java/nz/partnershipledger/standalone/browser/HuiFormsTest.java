package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** What people do with hui, and what they say at them, on the pages, with a mistake on the way. */
@InABrowser
class HuiFormsTest {
    private static final String MORNINGS = "Mornings at kura";
    private static final String HUI = "Hui";
    private static final String CONFIRM = "form[data-command$='/confirm']";
    private final LocalDate today = LocalDate.now(Aotearoa.ZONE);

    private Browser calls(Browser browser, String place) {
        Form call = browser.signsInAs(SamplePerson.RTLB)
                .opensPartnership(MORNINGS)
                .follows(HUI)
                .form("#call form")
                .types("place", place);
        call.sends();
        call.findsAFaultAt("at");
        assertThat(call.written("place")).isEqualTo(place);
        return call.picks("at", today.plusDays(10).atTime(15, 0)).sends("The hui is called.");
    }

    @Test
    void a_hui_is_called_and_called_off(Browser browser) {
        calls(browser, "the boat shed");
        assertThat(browser.text()).contains("the boat shed", "3:00 pm", "The agenda is not shared yet.");
        browser.form("#cancel form").types("reason", "The road is flooded").sends("The hui is cancelled.");
        assertThat(browser.text()).contains("The road is flooded", "cancelled");
    }

    @Test
    void a_hui_is_called_prepared_opened_held_and_told_of(Browser browser) {
        calls(browser, "the wool shed");
        browser.form("#agenda-items form")
                .picks("part", "ākonga and whānau voice")
                .types("text", "<b>eels</b>")
                .sends("It is on the agenda.");
        assertThat(browser.text()).contains("<b>eels</b>");
        Form share = browser.form("#agenda form");
        share.sends();
        share.findsAFaultAt("to[]");
        share.ticks("to[]", "Nan").sends("It is recorded that the agenda was shared.");
        Form names = browser.form("#minute-taker form");
        names.sends();
        names.findsAFaultAt("person");
        names.picks("person", "Kaiako").sends("It is recorded who writes the minutes.");
        Form access = browser.form("#access form");
        access.sends();
        access.findsAFaultAt("what");
        access.types("what", "A chair for Koro").sends("It is recorded.");

        Form moves = browser.form("#postpone form").types("reason", "A tangi");
        moves.sends();
        moves.findsAFaultAt("to");
        assertThat(moves.written("reason")).isEqualTo("A tangi");
        moves.picks("to", today.plusDays(12).atTime(9, 30)).sends("The hui is moved.");
        assertThat(browser.text()).contains("A tangi", "9:30");

        browser.form("#open form").sends("The hui is open.");
        browser.form("#confidentiality form").sends("It is recorded.");
        Form holds = browser.form("#hold form");
        holds.sends();
        holds.findsAFaultAt("present[]");
        holds.ticks("present[]", "Nan").ticks("apologies[]", "Kaiako").sends("It is recorded that the hui was held.");
        browser.form("#minutes form").types("notes", "We sang first").sends("The minutes are shared.");
        assertThat(browser.text()).contains("Minutes", "We sang first", "To keep or print (PDF)");

        String here = browser.path();
        browser.signsInAs(SamplePerson.NAN).opens(here);
        Form corrects = browser.form("#minutes-correct form");
        corrects.sends();
        corrects.findsAFaultAt("text");
        corrects.types("text", "We sang last").sends("It stands beside the minutes.");
        browser.form("#how-it-was form").types("text", "I could say it all").sends("It stands with this hui.");
        assertThat(browser.text()).contains("We sang first", "We sang last", "I could say it all");
    }

    @Test
    void what_is_said_noted_and_named_stands_with_the_partnership(Browser browser) {
        browser.signsInAs(SamplePerson.RTLB).opensPartnership(MORNINGS).follows(HUI);
        Form hear = browser.form("#hear form").picks("whose", "Nan");
        hear.sends();
        hear.findsAFaultAt("text");
        hear.types("text", "Tea before talking").sends("The voice is written down.");
        assertThat(browser.text()).contains("Tea before talking", "not confirmed");

        Form note = browser.form("#note form");
        note.sends();
        note.findsAFaultAt("text");
        note.types("text", "He draws boats").sends("It is noted.");
        Form home = browser.form("details[id^='home-']:last-of-type form");
        home.sends();
        home.findsAFaultAt("to[]");
        home.ticks("to[]", "Nan").sends("It is recorded that it was sent home.");

        Form difficulty = browser.form("#name form");
        difficulty.sends();
        difficulty.findsAFaultAt("text");
        difficulty.types("text", "The bus is late").sends("The difficulty is named.");
        assertThat(browser.text()).contains("The bus is late");

        browser.signsInAs(SamplePerson.NAN).opensPartnership(MORNINGS).follows(HUI);
        long waiting = waiting(browser);
        browser.form(CONFIRM).sends("You confirmed it.");
        assertThat(waiting(browser)).isEqualTo(waiting - 1);
    }

    private static long waiting(Browser browser) {
        return (Long)
                Objects.requireNonNull(browser.asks("return document.querySelectorAll(arguments[0]).length", CONFIRM));
    }
}
