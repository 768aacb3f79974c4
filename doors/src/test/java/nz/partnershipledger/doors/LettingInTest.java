package nz.partnershipledger.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nz.partnershipledger.doors.Server.Answer;
import nz.partnershipledger.doors.account.WhoStandsBy.Tie;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** One account a person, codes for those who have no password yet or none any more, and what the owner of an account sees of it. */
@ExtendWith(OutputCaptureExtension.class)
class LettingInTest extends DoorsTest {
    private static final String CODE = "a code of some length";

    @Autowired
    private TestDatabase database;

    /** Someone with an account, in which they have chosen their password. */
    private record Someone(PersonId person, String username, String account, Server server) {
        Answer giveCodeTo(Someone other) {
            return server.post("/api/accounts/" + other.account + "/one-time-code", "{}");
        }

        List<String> changes() {
            return server.get("/api/me/account")
                    .json()
                    .path("changes")
                    .valueStream()
                    .map(it -> it.path("what").asString())
                    .toList();
        }
    }

    private static PersonId registered() {
        var person = PersonId.random();
        TestApplication.KNOWN.add(person);
        return person;
    }

    private static String unused() {
        return "u-" + UUID.randomUUID();
    }

    private Answer open(PersonId person, String username, String role) {
        return administrator()
                .post(
                        "/api/accounts",
                        "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"%s\",\"role\":\"%s\",\"clusters\":[\"C07\"]}"
                                .formatted(person, username, CODE, role));
    }

    /** An account with the administrator's password, which its owner has chosen themselves; copied so that nothing is hashed again. */
    private Someone someone(String role) {
        var person = registered();
        var username = unused();
        var id = UUID.randomUUID();
        database.superuser().sql("""
                        INSERT INTO ledger.accounts (id, username, person, password, role, clusters)
                        SELECT ?, ?, ?, password, ?, '{C07}' FROM ledger.accounts WHERE username = 'admin'""").params(id, username, person.value(), role).update();
        return new Someone(person, username, id.toString(), stranger().as(username, PASSWORD));
    }

    private static String choosing(String current, String replacement) {
        return "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(current, replacement);
    }

    private static void ties(Someone helper, Someone helped, Tie tie) {
        TestApplication.TIES.put(helper.person(), Map.of(helped.person(), tie));
    }

    private static void assertRefused(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("/problems/" + type);
    }

    @Test
    void a_person_has_one_account_even_if_several_are_opened_at_once() throws Exception {
        var person = registered();
        try (var several = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(it -> (Callable<Answer>) () -> open(person, unused(), "PARTNER"))
                    .toList();
            assertThat(several.invokeAll(tries).stream()
                            .map(it -> it.resultNow().status())
                            .sorted())
                    .containsExactly(201, 409, 409, 409);
        }
        var again = open(person, unused(), "PRACTICE_LEADER");
        assertRefused(again, 409, "a-person-has-one-account");
        assertThat(again.errors()).containsOnlyKeys("person");
    }

    @Test
    void a_code_opens_nothing_but_the_choice_of_a_password() {
        var username = unused();
        open(registered(), username, "PARTNER");
        var byCode = stranger().as(username, CODE);
        assertRefused(byCode.get("/api/actor"), 403, "choose-your-own-password-first");
        assertRefused(byCode.get("/api/me/sessions"), 403, "choose-your-own-password-first");
        assertThat(byCode.get("/api/me").status()).isEqualTo(200);
        assertThat(byCode.with("Accept", "text/html").get("/somewhere").headers())
                .containsEntry("location", "/account");

        assertRefused(byCode.post("/api/me/password", choosing(CODE, CODE)), 409, "the-new-password-is-not-the-code");
        assertThat(byCode.post("/api/me/password", choosing(CODE, PASSWORD)).status())
                .isEqualTo(200);
        assertThat(byCode.get("/api/me").status()).isEqualTo(401);
        assertThat(stranger().as(username, PASSWORD).get("/api/actor").status()).isEqualTo(200);
    }

    @Test
    void a_code_in_a_browser_leads_to_the_account_and_to_everything_once_a_password_is_chosen() {
        var username = unused();
        open(registered(), username, "PARTNER");
        var browser = new Browser(stranger());
        assertThat(browser.signIn(username, CODE).status()).isEqualTo(303);
        assertRefused(browser.get("/api/actor"), 403, "choose-your-own-password-first");
        assertThat(browser.post("/api/me/password", choosing(CODE, PASSWORD), true)
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/actor").status()).isEqualTo(200);
    }

    @Test
    void a_code_that_was_given_too_long_ago_is_told_from_a_wrong_one_to_who_knows_it() {
        var username = unused();
        open(registered(), username, "PARTNER");
        database.superuser()
                .sql("UPDATE ledger.accounts SET code_until = now() - interval '1 second' WHERE username = ?")
                .param(username)
                .update();
        assertRefused(stranger().as(username, CODE).get("/api/me"), 401, "the-code-is-no-longer-good");
        assertRefused(stranger().as(username, "wrong").get("/api/me"), 401, "the-sign-in-did-not-work");
    }

    @Test
    void a_lost_password_is_replaced_by_a_code_that_two_people_give() {
        var owner = someone("RTLB");
        var one = someone("ADMINISTRATOR");
        var other = someone("PRACTICE_LEADER");
        var browser = new Browser(stranger());
        browser.signIn(owner.username(), PASSWORD);

        JsonNode asked = one.giveCodeTo(owner).json();
        assertThat(asked.path("waits").asBoolean()).isTrue();
        assertThat(asked.path("code").isNull()).isTrue();
        assertThat(one.giveCodeTo(owner).json().path("waits").asBoolean())
                .as("asked twice by one")
                .isTrue();
        assertThat(owner.server().get("/api/actor").status()).isEqualTo(200);

        var given = other.giveCodeTo(owner);
        assertThat(given.headers()).containsEntry("cache-control", "no-store");
        var code = given.json().path("code").asString();
        assertThat(code).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(owner.server().get("/api/me").status()).isEqualTo(401);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);

        var byCode = stranger().as(owner.username(), code);
        byCode.post("/api/me/password", choosing(code, "another one of my own"));
        var back = new Someone(
                owner.person(),
                owner.username(),
                owner.account(),
                stranger().as(owner.username(), "another one of my own"));
        assertThat(back.changes()).containsExactly("CODE_ASKED_FOR", "CODE_ASKED_FOR", "CODE_GIVEN", "PASSWORD_CHOSEN");
        var own = back.server().get("/api/me/account").json();
        assertThat(own.path("changes").path(2).path("by").asString())
                .isEqualTo(other.person().toString());
        assertThat(own.path("account").path("wayInBy").asString())
                .isEqualTo(other.person().toString());
        back.server().post("/api/me/account/seen", "{}");
        assertThat(back.server()
                        .get("/api/me/account")
                        .json()
                        .path("account")
                        .path("wayInBy")
                        .isNull())
                .isTrue();
        assertThat(one.giveCodeTo(owner).json().path("waits").asBoolean())
                .as("the second person of the code before is not that of the next")
                .isTrue();
    }

    @Test
    void who_facilitates_all_partnerships_of_a_partner_gives_a_code_alone() {
        var nan = someone("PARTNER");
        var facilitator = someone("RTLB");
        ties(facilitator, nan, Tie.FACILITATES_ALL);
        assertThat(facilitator.giveCodeTo(nan).json().path("waits").asBoolean()).isFalse();

        var specialist = someone("RTLB");
        ties(facilitator, specialist, Tie.FACILITATES_ALL);
        assertThat(facilitator.giveCodeTo(specialist).json().path("waits").asBoolean())
                .as("an account that may do more than a partner's")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITATES_SOME", "LEADS"})
    void whoever_stands_less_near_needs_a_second_person(Tie tie) {
        var nan = someone("PARTNER");
        var helper = someone("RTLB");
        ties(helper, nan, tie);
        assertThat(helper.giveCodeTo(nan).json().path("waits").asBoolean()).isTrue();
        assertThat(nan.server().get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void nobody_gives_a_code_to_themselves_to_a_closed_account_or_to_who_is_none_of_theirs() {
        var administrator = someone("ADMINISTRATOR");
        assertRefused(administrator.giveCodeTo(administrator), 409, "nobody-gives-themselves-a-code");
        var closed = someone("PARTNER");
        administrator.server().post("/api/accounts/" + closed.account() + "/close", "{}");
        assertRefused(administrator.giveCodeTo(closed), 409, "a-closed-account-gets-no-code");
        var owner = someone("PARTNER");
        assertRefused(someone("RTLB").giveCodeTo(owner), 404, "there-is-no-such-account");
        assertRefused(someone("PARTNER").giveCodeTo(owner), 403, "only-an-administrator-looks-after-accounts");
        assertThat(owner.server().get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void an_account_is_closed_opened_again_and_may_do_what_another_says() {
        var owner = someone("RTLB");
        var administrator = administrator();
        var at = "/api/accounts/" + owner.account();
        assertThat(administrator.post(at + "/close", "{}").status()).isEqualTo(200);
        assertRefused(owner.server().get("/api/me"), 401, "the-sign-in-did-not-work");
        assertRefused(administrator.post(at + "/close", "{}"), 409, "the-account-stands-so-already");
        assertThat(administrator.post(at + "/reopen", "{}").status()).isEqualTo(200);
        assertRefused(administrator.post(at + "/reopen", "{}"), 409, "the-account-stands-so-already");
        assertThat(administrator
                        .post(at + "/role", "{\"role\":\"PRACTICE_LEADER\",\"clusters\":[\"C09\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(owner.server().get("/api/me").json().path("clusters").toString())
                .isEqualTo("[\"C09\"]");
        assertThat(owner.changes()).containsExactly("CLOSED", "REOPENED", "ROLE_CHANGED");
        assertThat(administrator.get(at + "/changes").json().path("items").size())
                .isEqualTo(3);
    }

    @Test
    void nobody_changes_what_they_may_do_and_the_last_administrator_stays() {
        var another = someone("ADMINISTRATOR");
        assertRefused(
                another.server().post("/api/accounts/" + another.account() + "/role", "{\"role\":\"AUDITOR\"}"),
                409,
                "nobody-changes-what-they-may-do");
        database.superuser()
                .sql(
                        "UPDATE ledger.accounts SET enabled = false WHERE role = 'ADMINISTRATOR' AND username NOT IN ('admin', ?)")
                .param(another.username())
                .update();
        var own = administrator()
                .get("/api/me/account")
                .json()
                .path("account")
                .path("id")
                .asString();
        assertThat(another.server()
                        .post("/api/accounts/" + own + "/role", "{\"role\":\"ADMINISTRATOR\"}")
                        .status())
                .isEqualTo(200);
        assertThat(administrator()
                        .post("/api/accounts/" + another.account() + "/close", "{}")
                        .status())
                .isEqualTo(200);
        assertRefused(
                administrator().post("/api/accounts/" + own + "/close", "{}"), 409, "the-last-administrator-stays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "reopen", "role", "one-time-code", "changes"})
    void only_an_administrator_does_these(String what) {
        var partner = someone("PARTNER");
        var path = "/api/accounts/" + someone("PARTNER").account() + "/" + what;
        var answer = what.equals("changes")
                ? partner.server().get(path)
                : partner.server().post(path, what.equals("role") ? "{\"role\":\"ADMINISTRATOR\"}" : "{}");
        assertRefused(answer, 403, "only-an-administrator-looks-after-accounts");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_signs_out_everywhere() {
        var owner = someone("PARTNER");
        var one = new Browser(stranger());
        one.signIn(owner.username(), PASSWORD);
        var other = new Browser(stranger());
        other.signIn(owner.username(), PASSWORD);
        assertThat(one.get("/api/me/sessions").json().path("items").size()).isEqualTo(2);
        assertThat(someone("PARTNER")
                        .server()
                        .get("/api/me/sessions")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(owner.server()
                        .send("DELETE", "/api/me/sessions", java.net.http.HttpRequest.BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
        assertThat(one.get("/api/me").status()).isEqualTo(401);
        assertThat(other.get("/api/me").status()).isEqualTo(401);
        assertThat(owner.changes()).containsExactly("SIGNED_OUT_EVERYWHERE");
    }

    @Test
    void what_was_done_to_an_account_never_changes() {
        open(registered(), unused(), "PARTNER");
        for (var sql : List.of(
                "UPDATE ledger.account_changes SET by_person = account", "DELETE FROM ledger.account_changes")) {
            assertThat(catchThrowable(() -> database.superuser().sql(sql).update()))
                    .rootCause()
                    .hasMessageStartingWith("ERROR: what the ledger holds is never changed");
        }
    }

    @Test
    void no_code_is_logged(CapturedOutput output) {
        var nan = someone("PARTNER");
        var facilitator = someone("RTLB");
        ties(facilitator, nan, Tie.FACILITATES_ALL);
        var code = facilitator.giveCodeTo(nan).json().path("code").asString();
        stranger().as(nan.username(), code).get("/api/me");
        assertThat(output.getAll()).doesNotContain(code);
    }
}
