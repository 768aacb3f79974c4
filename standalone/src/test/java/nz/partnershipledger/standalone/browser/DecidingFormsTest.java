package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** What people do when they decide and when they see things differently, on the pages, with a mistake on the way. */
@InABrowser
class DecidingFormsTest {
    private static final String MORNINGS = "Mornings at kura";
    private final LocalDate today = LocalDate.now(Aotearoa.ZONE);

    private static Browser isAt(Browser browser, SamplePerson person, String list) {
        browser.signsInAs(person).opensPartnership(MORNINGS);
        return browser.opens(browser.path() + list);
    }

    private static void proposes(Browser browser, String question, String proposal) {
        Form form = isAt(browser, SamplePerson.NAN, "/decisions")
                .form("#propose form")
                .types("proposal", proposal);
        form.sends();
        form.findsAFaultAt("question");
        assertThat(form.written("proposal")).isEqualTo(proposal);
        form.types("question", question).ticks("neededBy[]", "Kaiako").sends("It is proposed.");
    }

    @Test
    void something_is_proposed_objected_to_talked_through_decided_and_looked_at_again(Browser browser) {
        proposes(browser, "Where do we read together?", "Under the tree");
        Form stand = browser.form("#stand form").picks("stance", "objection");
        stand.sends();
        stand.findsAFaultAt("reason");
        stand.types("reason", "It is wet there").sends("It is recorded.");
        Form hope = browser.form("#hope form");
        hope.sends();
        hope.findsAFaultAt("text");
        hope.types("text", "A dry book").sends("It is recorded.");

        Form decide = browser.form("#make form")
                .picks("how", "by consensus")
                .ticks("decidedBy[]", "Nan")
                .types("outcome", "Under the tree");
        decide.sends();
        decide.findsAFaultAt("how");
        assertThat(browser.text()).contains("Someone still objects");
        assertThat(decide.written("outcome")).isEqualTo("Under the tree");

        browser.form("#stand form").picks("stance", "standing aside").sends("It is recorded.");
        // What was typed before is still there.
        browser.form("#make form")
                .types("outcome", "Under the tree, when it is dry")
                .picks("reviewOn", today.plusDays(30))
                .sends("It is decided.");
        assertThat(browser.text()).contains("Under the tree, when it is dry", "It is wet there", "A dry book");

        Form review = browser.form("#review form").picks("finding", "it stands, changed");
        review.sends();
        review.findsAFaultAt("text");
        review.types("text", "Under the roof").sends("It is recorded.");
        Form reverse = browser.form("#reverse form");
        reverse.sends();
        reverse.findsAFaultAt("reason");
        reverse.types("reason", "The tree came down").sends("It is recorded.");
        assertThat(browser.text()).contains("Under the roof", "The tree came down");
    }

    @Test
    void a_matter_is_left_to_others_and_the_plan_amended(Browser browser) {
        proposes(browser, "Which songs do we sing?", "The old ones");
        Form over = browser.form("#hand-over form");
        over.sends();
        over.findsAFaultAt("to[]");
        over.ticks("to[]", "Ākonga").sends("It is theirs to decide.");

        Form amend = isAt(browser, SamplePerson.NAN, "/decisions").form("#amend form");
        amend.sends();
        amend.findsAFaultAt("text");
        amend.types("text", "Singing on Fridays").sends("The plan is amended.");
        assertThat(browser.text()).contains("Singing on Fridays", "Which songs do we sing?");
    }

    @Test
    void a_difference_is_raised_seen_from_all_sides_settled_left_standing_and_opened_again(Browser browser) {
        Form raise = isAt(browser, SamplePerson.NAN, "/disagreements")
                .form("#raise form")
                .ticks("between[]", "Nan")
                .ticks("between[]", "Kaiako");
        raise.sends();
        raise.findsAFaultAt("topic");
        raise.types("topic", "How long mornings are").sends("It is recorded.");
        String difference = browser.path();

        browser.form("#see form").types("explanation", "He sleeps badly").sends("It is recorded.");
        Form guess = browser.form("#guess form").types("explanation", "The bell is early");
        guess.sends();
        guess.findsAFaultAt("by");
        assertThat(guess.written("explanation")).isEqualTo("The bell is early");
        guess.picks("by", "Kaiako").sends("Your guess is kept. Only you read it.");
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opens(difference);
        assertThat(browser.text()).contains("He sleeps badly").doesNotContain("The bell is early");
        browser.signsInAs(SamplePerson.NAN).opens(difference);
        browser.form("form[data-command$='/show']").sends("They may read it now");
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opens(difference);
        assertThat(browser.text()).contains("The bell is early");
        browser.form("form[data-command$='/confirm']").sends("Everyone can read now");

        Form common = browser.form("#alike form");
        common.sends();
        common.findsAFaultAt("text");
        common.types("text", "Breakfast helps").sends("It is recorded.");
        Form leave = browser.form("#leave form");
        leave.sends();
        leave.findsAFaultAt("revisitOn");
        leave.picks("revisitOn", today.plusDays(20)).sends("It stands, and we come back to it.");
        browser.form("#reopen form").types("text", "Now we know more").sends("It is open again.");
        Form settle = browser.form("#settle form").picks("how", "we agreed to try something");
        settle.sends();
        settle.findsAFaultAt("agreement");
        settle.types("agreement", "Half an hour later").sends("It is settled.");
        assertThat(browser.text()).contains("Half an hour later", "Breakfast helps", "Now we know more");
    }

    @Test
    void a_word_is_explained(Browser browser) {
        Form explain = isAt(browser, SamplePerson.NAN, "/words")
                .form("#explain form")
                .types("meaning", "Sitting <i>together</i>");
        explain.sends();
        explain.findsAFaultAt("word");
        assertThat(explain.written("meaning")).isEqualTo("Sitting <i>together</i>");
        explain.types("word", "whakawhanaungatanga").sends("It is recorded.");
        assertThat(browser.text()).contains("Sitting <i>together</i>");
    }
}
