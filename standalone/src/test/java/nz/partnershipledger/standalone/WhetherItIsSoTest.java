package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.entry.Asking;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What one person writes down of another waits for that person, is answered by them alone, and is read so by everyone then. */
class WhetherItIsSoTest extends OnePartnership {
    private Someone stranger = BothSides.NOBODY;

    @BeforeEach
    void a_stranger() {
        stranger = ledger.register("Stranger", "RTLB", "c99");
    }

    private List<String> asked(Someone who) {
        return waiting(who).stream().map(it -> it.at("/kind").asString()).toList();
    }

    private String summaryOf(Someone reader, String position) {
        return read(reader, here + "/entries/" + position).at("/summary").asString();
    }

    private Reply decidedForNan() {
        String decision = does(
                        rtlb,
                        "/decisions",
                        Map.of("question", "Which books?", "proposal", "large print", "proposedBy", rtlb.id()))
                .text("id");
        return does(
                rtlb,
                "/decisions/" + decision + "/make",
                Map.of("how", "CONSENSUS", "decidedBy", List.of(nan.id(), rtlb.id()), "outcome", "large print"));
    }

    @Test
    void a_consensus_that_one_wrote_down_for_all_says_so_until_each_has_said_that_it_is() {
        Reply made = decidedForNan();
        String entry = made.text("position");

        assertThat(summaryOf(kaiako, entry)).endsWith("Not confirmed.");
        assertThat(waiting(nan)).singleElement().satisfies(it -> {
            assertThat(it.at("/type").asString()).isEqualTo("decision-made");
            assertThat(it.at("/ways/0").asString()).isEqualTo("/api" + here + "/entries/" + entry + "/confirm");
        });
        assertThat(waiting(kaiako)).isEmpty();

        does(nan, "/entries/" + entry + "/not-so", Map.of("text", "I was not there"));

        assertThat(summaryOf(kaiako, entry)).endsWith("Nan says that this is not so.");
        JsonNode decision = read(kaiako, here + "/decisions/" + made.text("id")).at("/made");
        assertThat(decision.at("/confirmed").asBoolean()).isFalse();
        assertThat(decision.at("/answers").valueStream())
                .filteredOn(it -> it.at("/person").asString().equals(nan.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.at("/said").asString()).isEqualTo("NOT_SO");
                    assertThat(it.at("/text").asString()).isEqualTo("I was not there");
                });
        JsonNode profile = read(kaiako, here + "/power-sharing").at("/profile");
        assertThat(profile.at("/seenDifferently").asLong()).isEqualTo(1);
        assertThat(profile.at("/how").isEmpty()).isTrue();
        assertThat(profile.at("/involved/TOLD").asLong()).isEqualTo(1);
        assertThat(waiting(nan)).isEmpty();
    }

    @Test
    void nobody_says_it_for_another_and_a_stranger_learns_nothing() {
        String path = "/entries/" + decidedForNan().text("position") + "/confirm";

        assertThat(ledger.tryToPost(kaiako, here + path, Map.of()).status()).isEqualTo(403);
        assertThat(ledger.tryToPost(stranger, here + path, Map.of()).status()).isEqualTo(404);
        assertThat(ledger.tryToPost(rtlb, here + path, Map.of()).status()).isEqualTo(409);
        assertThat(asked(nan)).containsExactly("CONFIRM");
    }

    @Test
    void what_is_asked_of_someone_waits_until_they_answer_in_whichever_way() {
        String promise = does(rtlb, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id()))
                .text("id");
        String at = "/commitments/" + promise;
        assertThat(asked(kaiako)).contains("ACCEPT");
        does(kaiako, at + "/accept", Map.of());
        assertThat(asked(kaiako)).doesNotContain("ACCEPT");

        String hand = does(kaiako, at + "/ask-for-a-hand", Map.of("note", "who has a car?", "of", List.of(nan.id())))
                .text("position");
        assertThat(asked(nan)).containsExactly("GIVE_A_HAND");
        does(nan, "/entries/" + hand + "/reply", Map.of("text", "I have"));
        assertThat(asked(nan)).isEmpty();

        does(kaiako, at + "/hand-over", Map.of("to", nan.id()));
        assertThat(asked(nan)).containsExactly("TAKE_ON");
        does(nan, at + "/decline", Map.of());
        assertThat(asked(nan)).isEmpty();

        does(rtlb, at + "/keep", Map.of("by", kaiako.id()));
        assertThat(asked(kaiako)).contains("CONFIRM");
        String kept = Stream.of(waiting(kaiako).getFirst())
                .map(it -> it.at("/entry").asString())
                .findFirst()
                .orElseThrow();
        does(kaiako, "/entries/" + kept + "/not-so", Map.of());
        assertThat(read(kaiako, here + "/commitments/" + promise)
                        .at("/holders/0/status")
                        .asString())
                .isNotEqualTo("KEPT");
    }

    /** Something that is asked of someone. */
    private record Asks(Someone of, String position) {}

    private String made(Someone who, String path, Map<String, ?> body) {
        return does(who, path, body).text("id");
    }

    private String promisedByKaiako() {
        return "/commitments/"
                + made(kaiako, "/commitments", Map.of("what", "ring on Fridays", "promiser", kaiako.id()));
    }

    /** Every kind there is: a new one does not compile until somebody says here how it comes to be asked. */
    private Asks asks(Asking kind) {
        return switch (kind) {
            case CONFIRM -> new Asks(nan, decidedForNan().text("position"));
            case ACCEPT ->
                new Asks(
                        kaiako,
                        does(rtlb, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id()))
                                .text("position"));
            case TAKE_ON ->
                new Asks(
                        nan,
                        does(kaiako, promisedByKaiako() + "/hand-over", Map.of("to", nan.id()))
                                .text("position"));
            case GIVE_A_HAND ->
                new Asks(
                        nan,
                        does(
                                        kaiako,
                                        promisedByKaiako() + "/ask-for-a-hand",
                                        Map.of("note", "who has a car?", "of", List.of(nan.id())))
                                .text("position"));
            case SEE -> {
                String promise = "/commitments/"
                        + made(
                                kaiako,
                                "/commitments",
                                Map.of("what", "send the photo home", "promiser", kaiako.id(), "for", nan.id()));
                yield new Asks(nan, does(kaiako, promise + "/keep", Map.of()).text("position"));
            }
            case GUESSED -> new Asks(nan, shownGuess().text("position"));
            case CHANGE ->
                new Asks(
                        kaiako,
                        does(
                                        rtlb,
                                        promisedByKaiako() + "/renegotiate",
                                        change(
                                                Map.of(
                                                        "due",
                                                        LocalDate.now(Aotearoa.ZONE)
                                                                .plusDays(20)
                                                                .toString()),
                                                nan))
                                .text("position"));
            case LEAVE -> {
                Someone koro = joined("Koro", "WHANAU");
                yield new Asks(
                        koro,
                        does(rtlb, "/partners/" + koro.id() + "/leave", Map.of())
                                .text("position"));
            }
        };
    }

    private Someone joined(String name, String role) {
        Someone person = ledger.register(name, "PARTNER");
        Reply joined = does(rtlb, "/partners", Map.of("person", person.id(), "role", role));
        does(person, "/entries/" + joined.text("position") + "/confirm", Map.of());
        return person;
    }

    private JsonNode partner(Someone reader, Someone partner) {
        return read(reader, here)
                .at("/partners")
                .valueStream()
                .filter(it -> it.at("/person").asString().equals(partner.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Reply shownGuess() {
        String difference = "/disagreements/"
                + made(
                        rtlb,
                        "/disagreements",
                        Map.of(
                                "topic",
                                "How much to read",
                                "about",
                                "PRIORITIES",
                                "between",
                                List.of(nan.id(), kaiako.id()),
                                "raisedBy",
                                rtlb.id()));
        String guess =
                made(rtlb, difference + "/positions", Map.of("by", nan.id(), "explanation", "perhaps she is tired"));
        return does(rtlb, difference + "/guesses/" + guess + "/show", Map.of());
    }

    @ParameterizedTest
    @EnumSource(Asking.class)
    void each_kind_waits_can_be_answered_wherever_it_is_shown_and_is_gone_then(Asking kind) {
        List<String> ways = List.of();
        for (int way = 0; way == 0 || way < ways.size(); way++) {
            Asks asked = asks(kind);
            JsonNode card = waiting(asked.of()).getFirst();
            assertThat(card.at("/kind").asString()).isEqualTo(kind.name());
            assertThat(card.at("/entry").asString()).isEqualTo(asked.position());
            ways = card.at("/ways").valueStream().map(JsonNode::asString).toList();
            assertThat(ways).isNotEmpty();
            for (String shown : List.of("/waiting", "/my-promises", here + "/entries/" + asked.position())) {
                assertThat(page(asked.of(), shown))
                        .as(shown)
                        .contains(ways.stream()
                                .map("data-command=\"%s\""::formatted)
                                .toList());
            }

            String door = ways.get(way).substring(("/api" + here).length());
            does(asked.of(), door, door.endsWith("/reply") ? Map.of("text", "I have one") : Map.of());

            assertThat(waiting(asked.of()))
                    .extracting(it -> it.at("/entry").asString())
                    .doesNotContain(asked.position());
            assertThat(page(asked.of(), "/waiting")).doesNotContain("data-command=\"" + ways.get(way));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEE")
    void whoever_asks_has_words_to_send_that_name_nobody_and_nothing(Asking kind) {
        Asks asked = asks(kind);
        Someone asker = Stream.of(rtlb, kaiako)
                .filter(it -> page(it, here + "/entries/" + asked.position()).contains("sms:"))
                .findFirst()
                .orElseThrow();

        String page = page(asker, here + "/entries/" + asked.position());
        String words = page.replaceAll("(?s).*id=\"tell-words\">([^<]+)<.*", "$1");
        assertThat(words).endsWith("/waiting").doesNotContain("Nan", "Kaiako", "RTLB", "books", here);
        assertThat(page(asked.of(), here + "/entries/" + asked.position())).doesNotContain("sms:");
    }

    private static Map<String, Object> change(Map<String, ?> more, Someone agreed) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("reason", Map.of("category", "NOT_YET_ASKED"));
        body.put("agreedBy", List.of(agreed.id()));
        return body;
    }

    private JsonNode held(String promise) {
        return read(nan, here + promise).at("/holders/0");
    }

    private String pageOf(String promise) {
        String page = here + promise.replace("/commitments/", "/promises/") + "?after=" + last;
        return ledger.open(nan, page, HttpRequest.newBuilder()).response().body();
    }

    private List<String> happened() {
        return read(kaiako, here + "/timeline?limit=500")
                .at("/items")
                .valueStream()
                .map(it -> it.at("/summary").asString())
                .toList();
    }

    @Test
    void nobody_else_ends_the_sight_of_whanau() {
        String leave = "/partners/" + nan.id() + "/leave";
        does(nan, "/commitments", Map.of("what", "bring the puzzle", "promiser", nan.id()));
        assertThat(ledger.tryToPost(rtlb, here + leave, Map.of()).text("type"))
                .endsWith("an-open-promise-needs-a-carrier");
        assertThat(ledger.tryToPost(rtlb, here + leave, Map.of("carriedBy", kaiako.id(), "whyNotAsked", "away"))
                        .text("type"))
                .endsWith("who-has-an-account-is-asked");

        Reply asking = does(rtlb, leave, Map.of("carriedBy", kaiako.id()));
        assertThat(asking.at("/waits").asBoolean()).isTrue();
        assertThat(partner(kaiako, nan).at("/leftOn").isNull()).isTrue();
        assertThat(partner(kaiako, nan).at("/askedToLeave").asBoolean()).isTrue();
        assertThat(page(kaiako, here)).contains("That Nan leaves, which another asked for");
        assertThat(page(rtlb, here)).contains("Ask no more that someone leaves");
        assertThat(page(kaiako, here)).doesNotContain("Ask no more that someone leaves");
        assertThat(asked(nan)).containsExactly("LEAVE");
        assertThat(ledger.tryToPost(rtlb, here + leave, Map.of("carriedBy", kaiako.id()))
                        .text("type"))
                .endsWith("one-leaving-is-asked-for-at-a-time");
        assertThat(ledger.tryToPost(kaiako, here + "/entries/" + asking.text("position") + "/confirm", Map.of())
                        .status())
                .isEqualTo(403);

        does(nan, "/entries/" + asking.text("position") + "/not-so", Map.of());
        assertThat(partner(nan, nan).at("/leftOn").isNull()).isTrue();
        assertThat(partner(nan, nan).at("/askedToLeave").asBoolean()).isFalse();
        assertThat(page(kaiako, here)).doesNotContain("which another asked for");

        does(rtlb, leave, Map.of("carriedBy", kaiako.id()));
        does(rtlb, leave + "/withdraw", Map.of());
        assertThat(asked(nan)).isEmpty();
        assertThat(page(rtlb, here)).doesNotContain("Ask no more that someone leaves");

        String again = does(rtlb, leave, Map.of("carriedBy", kaiako.id())).text("position");
        does(nan, "/entries/" + again + "/confirm", Map.of());
        String later = does(rtlb, "/tier", Map.of("tier", "TE_AROTAHI")).text("position");
        assertThat(partner(kaiako, nan).at("/leftOn").isNull()).isFalse();
        assertThat(partner(kaiako, nan).at("/leaving/confirmed").asBoolean()).isTrue();
        assertThat(asked(kaiako)).containsExactly("CONFIRM");
        assertThat(ledger.get(nan, here + "/entries/" + later).status()).isEqualTo(404);
        assertThat(ledger.get(nan, here + "/entries/" + again).status()).isEqualTo(200);
        assertThat(happened())
                .contains(
                        "RTLB wrote down that Nan leaves. Nan leaves only if they say yes.",
                        "RTLB does not ask for the leaving of Nan any more.",
                        "Nan left the partnership.");
    }

    @Test
    void who_has_no_account_leaves_where_it_is_said_why_they_were_not_asked() {
        String koro = ledger.register("Koro");
        does(rtlb, "/partners", Map.of("person", koro, "role", "WHANAU"));

        Reply left = does(rtlb, "/partners/" + koro + "/leave", Map.of("whyNotAsked", "They moved overseas."));

        assertThat(left.at("/waits").isMissingNode()).isTrue();
        for (Someone partner : List.of(rtlb, nan, kaiako)) {
            assertThat(page(partner, here)).contains("That Koro left; they could not be asked");
            assertThat(page(partner, here + "/timeline")).contains("They moved overseas.");
        }
        assertThat(happened())
                .contains(
                        "RTLB wrote down that Koro leaves; Koro could not be asked.",
                        "Koro left the partnership. Not confirmed.");
    }

    @Test
    void nobodys_promise_is_changed_without_them() {
        String promise = "/commitments/"
                + does(
                                kaiako,
                                "/commitments",
                                Map.of("what", "ring on Fridays", "promiser", kaiako.id(), "due", "2026-12-01"))
                        .text("id");
        Map<String, Object> anotherDay = change(Map.of("due", "2026-12-20"), nan);

        Reply asking = does(rtlb, promise + "/renegotiate", anotherDay);
        assertThat(asking.at("/waits").asBoolean()).isTrue();
        assertThat(held(promise).at("/due").asString()).isEqualTo("2026-12-01");
        assertThat(held(promise).at("/changeAskedFor/due").asString()).isEqualTo("2026-12-20");
        assertThat(asked(kaiako)).contains("CHANGE");
        assertThat(pageOf(promise))
                .contains("another day was asked for", "It stays as it is unless whoever promised it says yes.")
                .doesNotContain("Kaiako said yes", "Kaiako said no");
        assertThat(ledger.tryToPost(nan, here + promise + "/release", change(Map.of(), nan))
                        .status())
                .isEqualTo(409);
        assertThat(ledger.tryToPost(
                                rtlb,
                                here + promise + "/renegotiate",
                                change(Map.of("due", "2026-12-20", "whyNotAsked", "away"), nan))
                        .text("type"))
                .contains("who-can-be-asked-is-asked");

        does(kaiako, "/entries/" + asking.text("position") + "/not-so", Map.of());
        assertThat(asked(kaiako)).doesNotContain("CHANGE");
        assertThat(held(promise).at("/due").asString()).isEqualTo("2026-12-01");
        assertThat(held(promise).at("/changeAskedFor").isNull()).isTrue();
        assertThat(pageOf(promise)).doesNotContain("another day was asked for");
        assertThat(happened()).contains("Kaiako says no to a change that was asked for.");

        String again = does(rtlb, promise + "/renegotiate", anotherDay).text("position");
        does(kaiako, "/entries/" + again + "/confirm", Map.of());
        assertThat(asked(kaiako)).doesNotContain("CHANGE");
        assertThat(held(promise).at("/due").asString()).isEqualTo("2026-12-20");
        assertThat(held(promise).at("/changeAskedFor").isNull()).isTrue();

        does(rtlb, promise + "/hand-over", Map.of("to", nan.id()));
        assertThat(asked(nan)).doesNotContain("TAKE_ON");
        assertThat(pageOf(promise)).contains("it was asked to hand it over");
        does(rtlb, promise + "/changes/withdraw", Map.of());
        assertThat(asked(kaiako)).doesNotContain("CHANGE");
        assertThat(pageOf(promise)).doesNotContain("it was asked to hand it over");
        assertThat(pageOf(promise).split("id=\"happened\"", 2)[0])
                .contains("What others asked for", "Kaiako said no on ", "Kaiako said yes on ", "RTLB withdrew it on ");
        assertThat(read(nan, here + "/entries/" + again).at("/answers/0/said").asString())
                .isEqualTo("CONFIRMED");
        assertThat(page(nan, here + "/entries/" + again)).contains("Kaiako said yes");
        assertThat(happened()).contains("Kaiako says yes to a change that was asked for.");
        assertThat(does(kaiako, promise + "/renegotiate", anotherDay)
                        .at("/waits")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void who_cannot_be_asked_is_not_waited_for_and_it_says_so() {
        String aunty = ledger.register("Aunty");
        does(rtlb, "/partners", Map.of("person", aunty, "role", "WHANAU"));
        String promise = "/commitments/"
                + does(rtlb, "/commitments", Map.of("what", "bake for the hui", "promiser", aunty))
                        .text("id");
        does(rtlb, promise + "/accept", Map.of("by", aunty));

        Reply release = does(rtlb, promise + "/release", change(Map.of("whyNotAsked", "She moved away"), nan));

        assertThat(release.at("/waits").isMissingNode()).isTrue();
        assertThat(held(promise).at("/status").asString()).isEqualTo("RELEASED");
        assertThat(read(nan, here + "/timeline").at("/items").valueStream())
                .anySatisfy(it -> assertThat(it.at("/summary").asString()).contains("who could not be asked"));
    }

    @Test
    void a_position_guessed_for_someone_waits_once_it_is_shown_to_them() {
        String difference = does(
                        rtlb,
                        "/disagreements",
                        Map.of(
                                "topic",
                                "How much to read",
                                "about",
                                "PRIORITIES",
                                "between",
                                List.of(nan.id(), kaiako.id()),
                                "raisedBy",
                                rtlb.id()))
                .text("id");
        String guess = does(
                        rtlb,
                        "/disagreements/" + difference + "/positions",
                        Map.of("by", nan.id(), "explanation", "perhaps she is tired"))
                .text("id");
        assertThat(asked(nan)).isEmpty();
        does(rtlb, "/disagreements/" + difference + "/guesses/" + guess + "/show", Map.of());
        assertThat(asked(nan)).containsExactly("GUESSED");
        assertThat(waiting(nan).getFirst().at("/ways/1").asString()).endsWith("/guesses/" + guess + "/decline");
        does(nan, "/disagreements/" + difference + "/guesses/" + guess + "/decline", Map.of());
        assertThat(asked(nan)).isEmpty();
    }

    @Test
    void an_akonga_is_asked_of_what_they_said_and_of_nothing_else_and_may_answer_all_of_it() {
        Someone akonga = ledger.register("Ākonga", "PARTNER");
        does(rtlb, "/partners", Map.of("person", akonga.id(), "role", "AKONGA"));
        String moved = does(rtlb, "/stage", Map.of("element", "KOHIKOHI")).text("position");
        does(rtlb, "/voices", Map.of("whose", akonga.id(), "how", "CONVERSATION", "sharing", "HEARD_ONLY"));

        assertThat(waiting(akonga)).extracting(it -> it.at("/type").asString()).containsExactly("voice-heard");
        assertThat(waiting(nan)).extracting(it -> it.at("/type").asString()).contains("element-entered");
        does(akonga, "/entries/" + moved + "/not-so", Map.of());
        assertThat(summaryOf(nan, moved)).contains("Ākonga says that this is not so.");
    }

    @Test
    void what_was_read_back_counts_as_heard_and_figures_say_of_how_much_that_holds() {
        String aunty = ledger.register("Aunty");
        does(rtlb, "/partners", Map.of("person", aunty, "role", "WHANAU", "on", "2026-02-05"));
        String voice = does(
                        rtlb,
                        "/voices",
                        Map.of(
                                "whose",
                                aunty,
                                "how",
                                "CONVERSATION",
                                "sharing",
                                "OWN_WORDS",
                                "text",
                                "mornings",
                                "on",
                                "2026-02-06"))
                .text("position");
        String decision = does(
                        rtlb,
                        "/decisions",
                        Map.of("question", "Which books?", "proposal", "large print", "proposedBy", rtlb.id()))
                .text("id");
        String made = does(
                        rtlb,
                        "/decisions/" + decision + "/make",
                        Map.of("how", "CONSENSUS", "decidedBy", List.of(aunty, rtlb.id()), "outcome", "large print"))
                .text("position");
        assertThat(page(nan, here + "/power-sharing")).doesNotContain("read back");
        assertThat(page(rtlb, here + "/entries/" + voice)).contains("sms:");
        assertThat(page(nan, here + "/hui"))
                .contains("We last heard from the whānau on")
                .contains("; not confirmed");

        does(rtlb, "/entries/" + voice + "/read-back", Map.of("to", aunty));
        does(rtlb, "/entries/" + made + "/read-back", Map.of("to", aunty));

        assertThat(page(rtlb, here + "/entries/" + voice)).doesNotContain("sms:");
        JsonNode profile = read(nan, here + "/power-sharing").at("/profile");
        assertThat(profile.at("/confirmed").asInt()).isZero();
        assertThat(profile.at("/readBack").asInt()).isEqualTo(1);
        assertThat(profile.at("/whanauHeardFirst/numerator").asInt()).isEqualTo(1);
        assertThat(profile.at("/whanauHeardFirstConfirmed/numerator").asInt()).isZero();
        assertThat(profile.at("/whanauHeardFirstReadBack/numerator").asInt()).isEqualTo(1);
        assertThat(read(nan, here + "/voices").at("/lastHeard/whanauReadBack").asString())
                .isEqualTo("2026-02-06");
        assertThat(page(nan, here + "/power-sharing"))
                .contains("1 by what was read back to them", "1 read back to those without an account");
        assertThat(page(nan, here + "/hui")).contains("it was read back to them");
        assertThat(page(nan, here + "/decisions")).contains("Read back to Aunty by RTLB on");
        assertThat(ledger.tryToPost(stranger, here + "/entries/" + made + "/read-back", Map.of("to", aunty))
                        .status())
                .isEqualTo(404);
        assertThat(ledger.tryToPost(rtlb, here + "/entries/" + voice + "/read-back", Map.of("to", nan.id()))
                        .text("type"))
                .endsWith("an-entry-is-read-back-to-those-whom-it-binds");
    }

    private void reads(Someone reader, String path, String says, String... noMore) {
        assertThat(page(reader, here + path)).as(path).contains(says).doesNotContain(noMore);
    }

    @Test
    void what_a_page_says_of_who_reads_is_asked_or_decided_changes_with_it() {
        String some = "only these: Nan, RTLB";
        String all = "everyone in this partnership";
        String hard = "/entries/"
                + does(
                                nan,
                                "/difficulties",
                                Map.of(
                                        "text",
                                        "the bus is late",
                                        "by",
                                        nan.id(),
                                        "audience",
                                        Map.of("people", List.of(rtlb.id()))))
                        .text("position");
        reads(nan, hard, some, all);
        reads(nan, hard, "Let more of us read it", all);
        reads(nan, hard, "You wrote this down yourself", "for whom this was written down");
        does(nan, hard + "/widen", Map.of("audience", "PARTNERSHIP"));
        reads(nan, hard, all, some, "Let more of us read it");

        Map<String, Object> voice =
                Map.of("whose", nan.id(), "how", "CONVERSATION", "sharing", "OWN_WORDS", "text", "mornings");
        Map<String, Object> kept = new HashMap<>(voice);
        kept.put("audience", "PRIVATE");
        String own = "/entries/" + does(nan, "/voices", kept).text("position");
        reads(nan, own, "Only you read this now", all);
        String shared = "/entries/"
                + does(nan, own + "/widen", Map.of("audience", "PARTNERSHIP")).text("position");
        reads(nan, shared, all, "Only you read this now");

        String told = "/entries/" + does(rtlb, "/voices", voice).text("position");
        reads(nan, told, "You are one of those for whom this was written down", "You wrote this down yourself");
        reads(rtlb, told, "sms:", some);
        does(nan, told + "/confirm", Map.of());
        reads(rtlb, told, all, "sms:");

        shownGuess();
        String difference =
                read(rtlb, here + "/disagreements").at("/items/0/id").asString();
        reads(rtlb, "/disagreements/" + difference, "Only these two read it.", "Ask them whether");
        String guess = waiting(nan).getFirst().at("/ways/0").asString();
        does(nan, guess.substring(("/api" + here).length()), Map.of());
        reads(rtlb, "/disagreements/" + difference, "she is tired", "Only these two read it.");

        String decision = decidedAlone();
        reads(nan, decision, "decided without the others", "decided alone");

        Reply promise = does(rtlb, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id()));
        String asked = "/entries/" + promise.text("position");
        reads(kaiako, asked, "It is no promise of yours unless you say yes", some);
        does(kaiako, "/commitments/" + promise.text("id") + "/accept", Map.of());
        reads(kaiako, asked, all, "It is no promise of yours");
    }

    private String decidedAlone() {
        String decision = "/decisions/"
                + made(
                        rtlb,
                        "/decisions",
                        Map.of("question", "Which log?", "proposal", "none", "proposedBy", rtlb.id()));
        does(
                rtlb,
                decision + "/make",
                Map.of("how", "UNILATERAL", "decidedBy", List.of(rtlb.id(), kaiako.id()), "outcome", "none"));
        return decision;
    }

    @Test
    void whanau_who_could_not_be_asked_are_asked_afterwards_and_everyone_reads_why() {
        Someone leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        String why = "The RTLB left on the day";
        assertThat(page(nan, here)).doesNotContain("Whānau could not be asked");
        assertThat(ledger.tryToPost(
                                leader,
                                here + "/facilitator",
                                Map.of("to", kaiako.id(), "agreedBy", List.of(nan.id()), "whyNotAsked", why))
                        .text("type"))
                .endsWith("who-agreed-was-asked");

        String changed = does(
                        leader, "/facilitator", Map.of("to", kaiako.id(), "agreedBy", List.of(), "whyNotAsked", why))
                .text("position");

        assertThat(summaryOf(nan, changed))
                .contains("Whānau could not be asked.")
                .endsWith("Not confirmed.");
        assertThat(read(nan, here + "/entries/" + changed).at("/words/0").asString())
                .isEqualTo(why);
        assertThat(read(nan, here).at("/facilitatorAgreement/whyNotAsked").asString())
                .isEqualTo(why);
        for (String shown : List.of(here, here + "/timeline", here + "/entries/" + changed)) {
            assertThat(page(nan, shown)).as(shown).contains("Whānau could not be asked", why);
        }
        assertThat(ledger.get(leader, here + "?after=" + last).status()).isEqualTo(403);
        assertThat(waiting(nan))
                .singleElement()
                .satisfies(it -> assertThat(it.at("/type").asString()).isEqualTo("facilitator-changed"));
        does(nan, "/entries/" + changed + "/not-so", Map.of());
        assertThat(read(nan, here).at("/facilitatorAgreement/notSo/0").asString())
                .isEqualTo(nan.id());

        does(leader, "/facilitator", Map.of("to", rtlb.id(), "agreedBy", List.of(nan.id())));
        assertThat(page(nan, here).split("id=\"happened\"", 2)[0]).doesNotContain("could not be asked");
    }

    @Test
    void an_akonga_is_shown_one_asking_at_a_time_and_passes_by_what_they_want_to() {
        Someone akonga = ledger.register("Ākonga", "PARTNER");
        does(rtlb, "/partners", Map.of("person", akonga.id(), "role", "AKONGA"));
        Map<String, ?> heard = Map.of("whose", akonga.id(), "how", "CONVERSATION", "sharing", "HEARD_ONLY");
        String first = does(rtlb, "/voices", heard).text("position");
        String second = does(rtlb, "/voices", heard).text("position");
        does(rtlb, "/commitments", Map.of("what", "bring the drum", "promiser", akonga.id()));

        assertThat(asked(akonga)).containsExactly("CONFIRM", "CONFIRM");
        for (String start : List.of("/my-promises", "/waiting")) {
            String page = page(akonga, start);
            assertThat(page).contains("That is what I said", "That is not what I said", confirming(second));
            assertThat(page).doesNotContain(confirming(first), "Waiting for your word", "more", "/accept\"");
            String next = page(akonga, passedBy(page));
            assertThat(next).contains(confirming(first)).doesNotContain(confirming(second));
            assertThat(page(akonga, passedBy(next))).contains("That is all.").doesNotContain("/confirm\"");
        }
        assertThat(asked(akonga)).hasSize(2);

        does(akonga, "/entries/" + second + "/confirm", Map.of());
        assertThat(page(akonga, "/waiting")).contains(confirming(first)).doesNotContain(confirming(second));
        assertThat(page(nan, "/waiting")).doesNotContain("That is what I said");
    }

    private String confirming(String position) {
        return "data-command=\"/api" + here + "/entries/" + position + "/confirm\"";
    }

    private static String passedBy(String page) {
        return page.replaceAll("(?s).*class=\"button\" href=\"(/waiting[?][^\"]+)\".*", "$1")
                .replace("&amp;", "&");
    }

    @Test
    void whanau_and_akonga_read_first_what_comes_next_and_say_there_that_a_decision_is_not_so() {
        String entry = decidedForNan().text("position");
        String notSo = "href=\"" + here + "/entries/" + entry + "#so\"";

        String page = page(nan, here + "/what-we-said");
        assertThat(page).contains(notSo, "No hui is called.").doesNotContain("My page");
        assertThat(page.indexOf("id=\"next\"")).isLessThan(page.indexOf("id=\"ours\""));
        assertThat(page.indexOf("id=\"ours\"")).isLessThan(page.indexOf("id=\"decided\""));

        does(nan, "/entries/" + entry + "/not-so", Map.of());
        assertThat(page(nan, here + "/what-we-said"))
                .contains("Nan says that this is not so.")
                .doesNotContain(notSo);
    }
}
