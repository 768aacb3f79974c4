package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** What people do with promises, on the pages, with a mistake on the way. */
@InABrowser
class PromiseFormsTest {
    private static final String MORNINGS = "Mornings at kura";
    private final LocalDate today = LocalDate.now(Aotearoa.ZONE);

    private static void makes(Browser browser, String what) {
        browser.form("#make form").types("what", what).sends("The promise is recorded.");
    }

    @Test
    void a_promise_is_made_moved_helped_and_kept_and_is_seen_differently(Browser browser) {
        String what = "Bring the old photos of the marae";
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        Form make = browser.form("#make form").types("what", what).picks("on", LocalDate.of(2000, 1, 1));
        make.sends();
        make.findsAFaultAt("on");
        assertThat(make.written("what")).isEqualTo(what);
        make.picks("on", today)
                .picks("due", today.plusDays(3))
                .picks("for", "Kaiako")
                .sends("The promise is recorded.");

        browser.follows(what);
        Form hand = browser.form("#ask-for-a-hand form").ticks("of[]", "Kaiako");
        hand.sends();
        hand.findsAFaultAt("note");
        hand.types("note", "The box is heavy.").sends("It is recorded. Our record sends nothing by itself.");

        Form more = browser.form("#renegotiate form")
                .picks("due", today.plusDays(9))
                .picks("reason.category", "workload")
                .types("reason.text", "The week was long");
        more.sends();
        more.findsAFaultAt("agreedBy[]");
        assertThat(more.written("reason.text")).isEqualTo("The week was long");
        more.ticks("agreedBy[]", "Kaiako").sends("What we agreed is recorded.");

        Form done = browser.form("#keep form")
                .types("evidence", "On the wall of Room 6")
                .picks("on", today.plusDays(1));
        done.sends();
        done.findsAFaultAt("on");
        assertThat(done.written("evidence")).isEqualTo("On the wall of Room 6");
        done.picks("on", today).sends("It is recorded as kept.");
        assertThat(browser.text()).contains("moved once", "On the wall of Room 6", "The box is heavy.");
        theOtherAnswers(browser);
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS).follows(what);
        browser.follows("Nan agreed this anew");
        browser.form("#share-reason form").sends("It is shared.");
    }

    private static void theOtherAnswers(Browser browser) {
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS).follows("Bring the old photos");
        browser.unfoldsAll()
                .form("form[data-command$='/dispute']")
                .types("text", "One wall is still bare")
                .sends("It stands beside it that you see it differently.");
        assertThat(browser.text()).contains("seen differently", "One wall is still bare");
        browser.follows("Nan agreed this anew");
        browser.form("#did-not-agree form").types("text", "Nobody asked me").sends("It is recorded.");
        Form reply = browser.form("form[data-command$='/reply']");
        reply.sends();
        reply.findsAFaultAt("text");
        reply.types("text", "Next time I carry the box").sends("Your reply stands beside it.");
        assertThat(browser.text()).contains("Next time I carry the box");
    }

    @Test
    void who_is_asked_takes_it_on_and_who_was_minuted_confirms_or_says_that_it_was_not_so(Browser browser) {
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS);
        browser.form("#make form")
                .types("what", "Tell the class about eels")
                .picks("promiser", "Nan")
                .sends("The promise is recorded.");
        for (String said : new String[] {"Ring on Sundays", "Ring on Saturdays"}) {
            browser.form("#make form")
                    .types("what", said)
                    .picks("promiser", "Nan")
                    .ticks("spokenAtHui", "It was said")
                    .sends("The promise is recorded.");
        }
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS).follows("Tell the class about eels");
        browser.form("#accept form").sends("You have taken it on.");
        browser.opensPromises(MORNINGS).follows("Ring on Sundays");
        browser.form("#confirm form").sends("It is confirmed.");
        browser.opensPromises(MORNINGS).follows("Ring on Saturdays");
        browser.form("#decline form").types("reason", "I said perhaps").sends("It is recorded.");
        assertThat(browser.text()).contains("not taken on");
    }

    @Test
    void who_says_it_without_an_account_at_hand_has_it_written_down_and_confirms_it_later(Browser browser) {
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS);
        browser.form("#make form")
                .types("what", "Look after the worm farm")
                .picks("promiser", "Nan")
                .sends("The promise is recorded.");
        browser.follows("Look after the worm farm");
        browser.form("#accept form").sends("It is written down, and not confirmed by Nan.");
        browser.form("#keep form").picks("by", "Nan").sends("It is recorded as kept.");
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS).follows("Look after the worm farm");
        browser.form("#confirm form").sends("It is confirmed.");
    }

    @Test
    void what_was_asked_is_asked_no_more_and_what_is_handed_over_is_taken_on(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        browser.form("#make form")
                .types("what", "Feed the hens")
                .picks("promiser", "Kaiako")
                .sends("The promise is recorded.");
        browser.follows("Feed the hens");
        browser.form("#withdraw form").types("reason", "They moved away").sends("It is off the table.");
        assertThat(browser.text()).contains("They moved away");

        browser.opensPromises(MORNINGS);
        makes(browser, "Fix the gate");
        browser.follows("Fix the gate");
        browser.form("#hand-over form")
                .picks("to", "Kaiako")
                .sends("It is recorded. It stays with the first until the other accepts.");
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS).follows("Fix the gate");
        browser.form("#accept form").sends("You have taken it on.");
        browser.form("#keep form").sends("It is recorded as kept.");
    }

    @Test
    void a_promise_is_handed_over_let_go_missed_opened_again_and_taken_back(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        makes(browser, "Sew a cushion");
        makes(browser, "Bake on Thursday");
        browser.follows("Sew a cushion");
        browser.form("#progress form").types("note", "Half of it").sends("It is recorded.");
        Form over = browser.form("#hand-over form");
        over.sends();
        over.findsAFaultAt("to");
        over.picks("to", "Kaiako").sends("It is recorded. It stays with the first until the other accepts.");
        Form go = browser.form("#release form");
        go.sends();
        go.findsAFaultAt("agreedBy[]");
        go.ticks("agreedBy[]", "Kaiako").sends("It is let go.");
        browser.form("#take-back form").types("text", "Too soon").sends("It is taken back.");

        browser.opensPromises(MORNINGS).follows("Bake on Thursday");
        browser.form("#miss form").picks("reason.category", "stress").sends("It is recorded.");
        browser.form("#reopen form").types("text", "Once more").sends("It is open again.");
    }

    @Test
    void a_promise_can_be_for_some_of_us_or_for_oneself_alone(Browser browser) {
        browser.signsInAs(SamplePerson.NAN).opensPromises(MORNINGS);
        browser.form("#make form")
                .types("what", "Think about it first")
                .ticks("audience", "Only me")
                .sends("The promise is recorded.");
        assertThat(browser.text()).contains("only you read this");
        browser.form("#make form")
                .types("what", "Talk with you alone")
                .ticks("audience", "Only some")
                .ticks("audience.people[]", "Kaiako")
                .sends("The promise is recorded.");
        assertThat(browser.text()).contains("only some of us read this");
        browser.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS);
        assertThat(browser.text()).contains("Talk with you alone").doesNotContain("Think about it first");
    }
}
