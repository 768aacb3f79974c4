package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What somebody is told where they come to: what this is at their first visit, and later what others recorded since they were last here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastHereTest {
    private static final String HOME = "/my-promises";

    private final BothSides ledger = new BothSides();
    private final PagesSay pages = new PagesSay(ledger);
    private Someone rtlb = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private String here = "";

    @BeforeEach
    void a_partnership() {
        rtlb = ledger.register("Rātā", "RTLB", "c33");
        nan = ledger.register("Nan", "PARTNER");
        kaiako = ledger.register("Kaiako", "PARTNER");
        here = "/partnerships/" + ledger.formPartnership(rtlb);
        Map.of(nan, "WHANAU", kaiako, "KAIAKO")
                .forEach(
                        (who, role) -> ledger.post(rtlb, here + "/partners", Map.of("person", who.id(), "role", role)));
    }

    @AfterEach
    void each_was_so() {
        pages.wereAllSo();
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private PagesSay.Page home(Someone reader) {
        return pages.reads(reader, reader.equals(rtlb) ? "/partnerships" : HOME);
    }

    private void promise(Someone who, String what) {
        ledger.post(who, here + "/commitments", Map.of("what", what, "promiser", who.id()));
    }

    private void daysPass(Someone who, int days) {
        ledger.database.superuser().sql("""
                        UPDATE ledger.last_here SET here_at = here_at - make_interval(days => ?),
                            before = before - make_interval(days => ?)
                        WHERE account = (SELECT id FROM ledger.accounts WHERE username = ?)""").params(days, days, who.username()).update();
    }

    private void wasHereJustNow(Someone who) {
        home(who);
        ledger.database.superuser().sql("""
                        UPDATE ledger.last_here SET before = clock_timestamp()
                        WHERE account = (SELECT id FROM ledger.accounts WHERE username = ?)""").param(who.username()).update();
    }

    private void openedBy(Someone who, Someone whose) {
        ledger.database.superuser().sql("""
                        INSERT INTO ledger.account_changes (account, change, by_person, role, clusters)
                        SELECT id, 'OPENED', ?::uuid, role, clusters FROM ledger.accounts WHERE username = ?""").params(who.id(), whose.username()).update();
    }

    private List<Map<String, @Nullable Object>> remembered() {
        return ledger.database
                .superuser()
                .sql(
                        "SELECT here_at, before FROM ledger.last_here JOIN ledger.accounts ON id = account WHERE username = ?")
                .param(nan.username())
                .query()
                .listOfRows();
    }

    @Test
    void what_others_recorded_since_is_told_to_whoever_comes_again() {
        for (Someone reader : List.of(nan, rtlb)) {
            home(reader).not("since.title", "since.on");
            daysPass(reader, 2);
            promise(kaiako, "Bring the kete");
            home(reader).in("since").so("since.title", "since.on").says("Bring the kete");
            home(reader).in("since").so("since.on").says("Bring the kete");
        }
    }

    @Test
    void what_one_recorded_oneself_and_what_was_there_before_is_not_told() {
        promise(kaiako, "Bring the kete");
        wasHereJustNow(nan);
        promise(nan, "Bake bread");
        home(nan).not("since.title");
        promise(kaiako, "Sing");
        home(nan).so("since.title").in("since").says("Sing");
    }

    @Test
    void what_is_for_others_alone_is_not_told() {
        wasHereJustNow(nan);
        wasHereJustNow(rtlb);
        ledger.post(
                kaiako,
                here + "/commitments",
                Map.of(
                        "what",
                        "Tell the RTLB first",
                        "promiser",
                        kaiako.id(),
                        "audience",
                        Map.of("people", List.of(rtlb.id()))));
        home(rtlb).in("since").says("Tell the RTLB first");
        home(nan).not("since.title");
    }

    @Test
    void of_much_that_happened_a_few_are_told_and_where_the_rest_is() {
        wasHereJustNow(nan);
        for (int i : IntStream.rangeClosed(1, 9).toArray()) {
            promise(kaiako, "Sing verse " + i);
        }
        home(nan)
                .in("since")
                .says("Sing verse 9")
                .says("Sing verse 7")
                .so("happened.title")
                .neverSays("Sing verse 6");
    }

    @Test
    void when_one_was_last_here_is_told_to_nobody_else_and_is_no_entry() {
        long head = ledger.commandStore().events().head();
        wasHereJustNow(nan);
        promise(kaiako, "Bring the kete");
        home(nan).so("since.on");
        assertThat(ledger.commandStore().events().head()).isEqualTo(head + 1);
        home(kaiako).not("since.title", "since.on");
        for (String path : List.of("/accounts", "/people/" + nan.id(), "/me/account")) {
            for (Someone reader : List.of(nan, kaiako, rtlb, BothSides.ADMINISTRATOR)) {
                assertThat(ledger.get(reader, path).response().body())
                        .as("%s of %s", path, reader)
                        .doesNotContainIgnoringCase("here")
                        .doesNotContain("\"before\"");
            }
        }
        assertThat(ledger.logged()).doesNotContain("last_here");
    }

    @Test
    void when_one_was_last_here_is_forgotten_after_ninety_days() {
        home(nan);
        daysPass(nan, 89);
        home(nan).so("since.title");
        assertThat(remembered())
                .singleElement()
                .satisfies(it -> assertThat(it.get("before")).isNotNull());

        daysPass(nan, 2);
        home(kaiako);
        assertThat(remembered())
                .singleElement()
                .satisfies(it -> assertThat(it.get("before")).isNull());

        daysPass(nan, 89);
        home(kaiako);
        assertThat(remembered()).isEmpty();
        home(nan).not("since.title").so("welcome.title");
    }

    @Test
    void whoever_comes_first_reads_what_this_is_until_they_put_it_away() {
        for (Someone reader : List.of(nan, rtlb)) {
            home(reader).so("welcome.title").not("welcome.opened");
            openedBy(kaiako, reader);
            home(reader).so("welcome.opened").says("Kaiako");
            home(reader).so("welcome.title").not("welcome.invited");
            ledger.post(reader, "/me/welcome/seen", Map.of());
            home(reader).not("welcome.title", "welcome.opened", "welcome.invited");
        }
    }

    @Test
    void whoever_was_invited_reads_who_invited_them() {
        ledger.database
                .superuser()
                .sql("""
                        INSERT INTO ledger.invitations (id, partnership, person, account, by_name, role, invited_by, state, expires_at)
                        SELECT gen_random_uuid(), ?::uuid, person, id, true, 'WHANAU', ?::uuid, 'ACCEPTED', now()
                        FROM ledger.accounts WHERE username = ?""")
                .params(here.substring("/partnerships/".length()), rtlb.id(), nan.username())
                .update();
        home(nan).so("welcome.invited").says("Rātā").not("welcome.opened");
    }

    @Test
    void of_another_day_nothing_of_it_is_told() {
        pages.reads(nan, HOME + "?asOf=2026-03-01T00:00:00Z").not("welcome.title", "since.title");
        assertThat(remembered()).isEmpty();
    }
}
