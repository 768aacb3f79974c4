package nz.partnershipledger.query.hui;

import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Filling;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Whole;

/**
 * The page of the hui of one partnership, and of what is said there and between them.
 *
 * @param whole the partnership
 * @param ahead the hui still to come, the earliest first
 * @param behind those that are over, the latest first
 * @param lastHeard when the ākonga and the whānau were heard last, in words
 * @param voices who was heard, the latest first
 * @param goingWell what is going well, the latest first
 * @param difficulties what is difficult, the latest first
 * @param kept what the reader said at hui, or between them, for themselves alone
 * @param people whom the reader knows and may name as the one who writes the minutes
 * @param say says its words
 */
record AllHuiPage(
        Whole whole,
        List<HuiOnPage> ahead,
        List<HuiOnPage> behind,
        List<String> lastHeard,
        List<SaidOnPage> voices,
        List<SaidOnPage> goingWell,
        List<SaidOnPage> difficulties,
        List<EntryOnPage> kept,
        List<Called> people,
        Saying say) {
    private Forms forms() {
        return Forms.of(whole, say);
    }

    /** How a hui is called. */
    public Form call() {
        Filling call = forms().then(Form.MADE).fill(StepAroundHui.CALL).offering("minuteTaker", people);
        return (behind.isEmpty() ? call.without("agreedAt") : call.choosing("agreedAt", HuiOnPage.choices(behind)))
                .form();
    }

    /** How it is written down that a voice was heard. */
    public Form hear() {
        return saidAt(StepAroundHui.HEAR, "voices");
    }

    /** How it is noted what goes well. */
    public Form note() {
        return saidAt(StepAroundHui.NOTE, "well");
    }

    /** How a difficulty is named. */
    public Form name() {
        return saidAt(StepAroundHui.NAME, "difficult");
    }

    private Form saidAt(StepAroundHui step, String part) {
        List<Choice> hui = Stream.concat(HuiOnPage.choices(ahead).stream(), HuiOnPage.choices(behind).stream())
                .toList();
        return forms().fill(step).choosing("hui", hui).at(part).form();
    }

    /** How one's own voice is confirmed. */
    public Form confirm(SaidOnPage voice) {
        return forms().about("voice", voice.id())
                .fill(StepAroundHui.CONFIRM_VOICE)
                .form();
    }

    /** How what goes well is told at home. */
    public Form sendHome(SaidOnPage well) {
        return forms().about("goingWell", well.id())
                .fill(StepAroundHui.SEND_HOME)
                .as("home-" + well.id())
                .telling(well.text() == null ? "" : well.text().text())
                .at("well")
                .form();
    }
}
