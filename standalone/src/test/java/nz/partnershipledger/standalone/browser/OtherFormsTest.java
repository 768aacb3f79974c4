package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** All forms but those of promises, with a mistake on the way. */
@InABrowser
class OtherFormsTest {
    private static final long MOST_PIXELS = 2_000;

    /** Other tests write in the samples too, before this one or after it. */
    private static final long WRITTEN_BY_OTHERS = 100;

    private final LocalDate today = LocalDate.now(Aotearoa.ZONE);

    @Test
    void a_partnership_is_formed_someone_registered_and_added_its_tier_changed_and_its_journey_begun(Browser browser) {
        browser.signsInAs(SamplePerson.RTLB).opens("/partnerships");
        Form form = browser.form("#form-partnership form").types("kura", "SAMPLE-KURA");
        form.sends();
        form.findsAFaultAt("label");
        assertThat(form.written("kura")).isEqualTo("SAMPLE-KURA");
        form.types("label", "Swimming in summer").picks("tier", "Te Kāhui").sends("The partnership is formed.");
        assertThat(browser.text()).contains("Swimming in summer");

        Form register = browser.form("#register form");
        register.sends();
        register.findsAFaultAt("name");
        register.types("name", "Aunty from the pool").sends("They are registered");
        Form add = browser.form("#add form").types("brings", "Keys to the pool");
        add.sends();
        add.findsAFaultAt("person");
        add.picks("person", "Aunty")
                .picks("role", "whānau")
                .picks("toldBy", "RTLB")
                .ticks("saidYes", "They said yes");
        add.sends("They are a partner now.");
        assertThat(browser.text())
                .contains("Aunty from the pool joined as whānau. " + SamplePerson.RTLB.called()
                        + " told them, and they said yes. Not confirmed.");

        Form tier = browser.form("#tier form").picks("tier", "Te Kāhui").types("reason", "It grew");
        tier.sends();
        tier.findsAFaultAt("tier");
        assertThat(tier.written("reason")).isEqualTo("It grew");
        tier.picks("tier", "Te Aro").sends("The change is recorded.");

        Form move = browser.form("#move form").types("reason", "Tea first").picks("on", LocalDate.of(2000, 1, 1));
        move.sends();
        move.findsAFaultAt("on");
        assertThat(move.written("reason")).isEqualTo("Tea first");
        move.picks("on", today).sends("The move is recorded.");
        browser.form("#move form")
                .picks("element", "Kohikohi")
                .ticks("alongside", "Where we are")
                .sends("The move is recorded.");
        assertThat(browser.unfoldsAll().text()).contains("Tea first", "Kohikohi");
        anotherFacilitatesAndOneLeaves(browser);
    }

    private static void anotherFacilitatesAndOneLeaves(Browser browser) {
        Form facilitator = browser.form("#facilitator form").picks("to", "Aunty");
        facilitator.sends();
        facilitator.findsAFaultAt("agreedBy[]");
        facilitator.ticks("agreedBy[]", "Aunty").sends("The change is recorded.");
        assertThat(browser.text()).contains("whānau, facilitates");

        Form leave = browser.form("#leave form").types("reason", "Another school year, another kura");
        leave.sends();
        leave.findsAFaultAt("who");
        assertThat(leave.written("reason")).isEqualTo("Another school year, another kura");
        leave.picks("who", "RTLB").sends("It is recorded. Ākonga and whānau leave only if they say yes themselves.");
        assertThat(browser.text()).contains("Swimming in summer").doesNotContain("Add a partner");
    }

    @Test
    void the_page_of_a_partnership_stays_short_however_much_was_promised(Browser browser) {
        browser.signsInAs(SamplePerson.RTLB).opensPartnership("Mornings at kura");
        assertThat(browser.height()).isLessThanOrEqualTo(MOST_PIXELS + WRITTEN_BY_OTHERS);
        browser.opens("/partnerships")
                .form("#form-partnership form")
                .types("kura", "SAMPLE-KURA")
                .types("label", "Much was said")
                .picks("tier", "Te Kāhui")
                .sends("The partnership is formed.");
        assertThat(browser.text()).contains("The first steps", "Invite whānau and ākonga");
        String last = "";
        for (int from = 0; from < 400; from += 50) {
            last = promisesFifty(browser, from);
            assertThat(last).matches("\\d+");
        }
        assertThat(browser.opens(browser.path() + "?after=" + last).text()).contains("All 400 promises");
        assertThat(browser.height()).isLessThanOrEqualTo(MOST_PIXELS);
    }

    /** The position of the last of them; fifty at a time, so that none waits long. */
    private String promisesFifty(Browser browser, int from) {
        browser.asks("""
                (async () => {
                  const made = Object.assign({}, ...document.cookie.split('; ').map(it => ({ [it.split('=')[0]]: it.split('=')[1] })));
                  let last = 'none';
                  for (let n = arguments[1]; n < arguments[1] + 50; n++) {
                    const answer = await fetch('/api' + location.pathname + '/commitments', {
                      method: 'POST',
                      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': made['XSRF-TOKEN'] },
                      body: JSON.stringify({ what: 'Say what we said, and say it again, '.repeat(1 + n % 20) + n, promiser: document.body.dataset.reader,
                        due: arguments[0] })
                    });
                    if (!answer.ok) return answer.text();
                    last = answer.headers.get('Ledger-Position');
                  }
                  return last;
                })().then(it => { window['promised' + arguments[1]] = it; })""", today.plusDays(3).toString(), from);
        browser.waitsUntil(
                () -> browser.asks("return window['promised' + arguments[0]]", from) != null, "fifty are promised");
        return String.valueOf(browser.asks("return window['promised' + arguments[0]]", from));
    }

    @Test
    void who_reads_from_outside_says_why_and_those_inside_see_it_before_anything_is_moved(Browser browser) {
        browser.signsInAs(SamplePerson.PRACTICE_LEADER).opens("/partnerships");
        assertThat(browser.text()).contains("Not shown here").doesNotContain("Stories in Room 2");
        Form lists = browser.form("form[data-command='/api/readings']");
        lists.sends();
        lists.findsAFaultAt("why");
        lists.types("why", "To learn from what goes well").sends("Words and names are shown");
        browser.follows("Stories in Room 2");
        assertThat(browser.text()).contains("To learn from what goes well").doesNotContain("What was promised");
        browser.form("form[data-command$='/readings']").sends();
        browser.seesThat("What was promised");
        browser.signsInAs(SamplePerson.KORO)
                .opensPartnership("Stories in Room 2")
                .follows("Who read this from outside");
        assertThat(browser.text()).contains("Practice leader", "To learn from what goes well", "in a list", "opened");
        movesSeveralPartnershipsAndSaysWhyOnce(browser);
    }

    private static void movesSeveralPartnershipsAndSaysWhyOnce(Browser browser) {
        List<String> theirs = List.of("Drums before lunch", "Maps of the hill");
        browser.signsInAs(SamplePerson.SECOND_RTLB);
        theirs.forEach(it -> forms(browser, it));
        browser.signsInAs(SamplePerson.PRACTICE_LEADER).opens("/partnerships");
        browser.asks("document.getElementById('move-partnerships').open = true");
        Form move = browser.form("#move-partnerships form");
        assertThat(browser.asks("return document.querySelector('#move-partnerships [name=to]').innerText"))
                .asString()
                .contains("RTLB")
                .doesNotContain("Nan", "Koro", "Ākonga");
        move.sends();
        move.findsAFaultAt("partnership");
        theirs.forEach(it -> move.ticks("partnership", it));
        move.picks("to", "RTLB").sends();
        move.findsAFaultAt("whyNotAsked");
        move.types("whyNotAsked", "The RTLB left over night").sends("It is recorded in each of them");
        for (String moved : theirs) {
            browser.signsInAs(SamplePerson.RTLB).opensPartnership(moved);
            assertThat(browser.text())
                    .contains(
                            "Whānau could not be asked before another partner facilitated", "The RTLB left over night");
        }
    }

    private static void forms(Browser browser, String label) {
        browser.opens("/partnerships").asks("document.getElementById('form-partnership').open = true");
        browser.form("#form-partnership form")
                .types("label", label)
                .types("kura", "SAMPLE-KURA")
                .picks("tier", "Te Kāhui")
                .sends("The partnership is formed");
    }

    @Test
    void who_changes_the_password_signs_in_with_the_new_one(Browser browser) {
        String another = "another-long-password";
        browser.signsInAs(SamplePerson.AKONGA_ROOM_6).opens("/account");
        change(browser, BothSides.PASSWORD, "short").sends();
        browser.form("form[data-command]").findsAFaultAt("new");
        change(browser, "not what it is now", another).sends();
        browser.form("form[data-command]").findsAFaultAt("current");
        change(browser, BothSides.PASSWORD, another).sends("Your password is changed.");
        change(browser, another, BothSides.PASSWORD).sends("Your password is changed.");
        browser.signsInOnThePageAs(SamplePerson.AKONGA_ROOM_6);
    }

    @Test
    void someone_is_registered_gets_an_account_and_signs_in_with_it(Browser browser) {
        browser.signsInAsAdministrator().opens("/accounts");
        browser.form("form[data-command='/api/people']")
                .types("name", "Kaiako of the old room")
                .sends();
        browser.waitsUntil(() -> browser.text().contains("They are registered"), "the first is registered");
        browser.form("form[data-command='/api/people']")
                .types("name", "Kaiako of the new room")
                .sends();
        browser.waitsUntil(
                () -> browser.form("form[data-command='/api/people']")
                        .written("name")
                        .isEmpty(),
                "the form is back");
        assertThat(browser.asks("return document.activeElement.name")).isEqualTo("name");
        Form account = browser.form("form[data-command='/api/accounts']")
                .types("username", "kaiako-new-room")
                .types("password", "short");
        account.picks("person", "Kaiako of the new room")
                .picks("role", "partner")
                .sends();
        account.findsAFaultAt("password");
        assertThat(account.written("username")).isEqualTo("kaiako-new-room");
        String code = "a code said to them";
        account.types("password", code).sends();
        browser.waitsUntil(() -> browser.text().contains("The account is open."), "the account is open");
        assertThat(browser.text()).contains("Kaiako of the new room · kaiako-new-room · " + code);
        assertThat(account.written("username")).isEmpty();
        browser.opens("/accounts");
        assertThat(browser.text()).doesNotContain(code);
        browser.form("form[action='/accounts']").types("sought", "NEW room").sends();
        browser.waitsUntil(() -> browser.text().contains("Everyone"), "what is looked for is found");
        assertThat(browser.text()).contains("kaiako-new-room", "1 account");
        assertThat(String.valueOf(browser.asks("return location.href"))).endsWith("/accounts");
        browser.signsInOnThePageAs("kaiako-new-room", code);
        assertThat(browser.text()).contains("Choose your own password");
        change(browser, code, BothSides.PASSWORD).sends("Your password is changed.");
        browser.opens("/my-promises");
        assertThat(browser.text()).contains("You have no promise to keep just now.");
    }

    @Test
    void a_view_is_made_anew_from_its_page(Browser browser) {
        browser.signsInAsAdministrator().opens("/views");
        Form anew = browser.form("form[data-command='/api/ledger/views/journey/rebuild']");
        anew.sends("It has begun.");
        browser.waitsUntil(anew::isThere, "the new view is in place, and it can be made anew again");
        assertThat(browser.text()).doesNotContain("came to nothing");
    }

    private static Form change(Browser browser, String current, String another) {
        return browser.form("form[data-command]").types("current", current).types("new", another);
    }
}
