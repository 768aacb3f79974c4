package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.SaidOfNan.Kind;
import nz.partnershipledger.standalone.SaidOfNan.Scene;
import nz.partnershipledger.store.Catalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What one person writes down of another waits for that person, is answered by them alone, and is read so by everyone then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhetherItIsSoTest {
    private final BothSides ledger = new BothSides();
    private Someone rtlb = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private Someone stranger = BothSides.NOBODY;
    private String here = "";
    private long last;

    @BeforeEach
    void a_partnership() {
        rtlb = ledger.register("RTLB", "RTLB", "c33");
        nan = ledger.register("Nan", "PARTNER");
        kaiako = ledger.register("Kaiako", "PARTNER");
        stranger = ledger.register("Stranger", "RTLB", "c99");
        here = "/partnerships/" + ledger.formPartnership(rtlb);
        does(rtlb, "/partners", Map.of("person", nan.id(), "role", "WHANAU"));
        does(rtlb, "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        for (Someone joined : List.of(nan, kaiako)) {
            waiting(joined)
                    .forEach(it -> does(joined, "/entries/" + it.at("/entry").asLong() + "/confirm", Map.of()));
        }
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private Reply does(Someone who, String path, Map<String, ?> body) {
        Reply reply = ledger.post(who, here + path, body);
        last = Math.max(last, Long.parseLong(reply.text("position")));
        return reply;
    }

    private Reply read(Someone who, String path) {
        return ledger.get(who, path + (path.contains("?") ? "&" : "?") + "after=" + last);
    }

    private List<JsonNode> waiting(Someone who) {
        return read(who, "/me/waiting").at("/items").valueStream().toList();
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
        return read(nan, here + "/timeline?limit=500")
                .at("/items")
                .valueStream()
                .map(it -> it.at("/summary").asString())
                .toList();
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
        assertThat(pageOf(promise)).contains("another day was asked for");
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

    private Scene scene() {
        Someone koro = ledger.register("Koro", "PARTNER");
        String hui = does(
                        rtlb,
                        "/hui",
                        Map.of("purpose", "REVIEW", "at", Instant.now().toString(), "place", "Room 6"))
                .text("id");
        does(rtlb, "/hui/" + hui + "/hold", Map.of("present", List.of(rtlb.id(), nan.id(), kaiako.id())));
        return new Scene(ledger, here, rtlb, nan, kaiako, koro, hui);
    }

    static Stream<Kind> kinds() {
        return SaidOfNan.kinds();
    }

    @Test
    void every_kind_that_says_something_of_people_is_tried() {
        assertThat(Stream.concat(kinds().map(Kind::type), Stream.of("change-asked-for")))
                .containsExactlyInAnyOrderElementsOf(Catalogue.ofAllEvents().events().stream()
                        .filter(Binds.class::isAssignableFrom)
                        .map(it -> Catalogue.storedForm(it).name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_one_wrote_down_for_another_reads_not_confirmed_and_then_confirmed(Kind kind) {
        WhatIsRead read = new WhatIsRead(kind, scene());
        read.everywhere("NOT_CONFIRMED");

        read.nobodyElseSaysIt(stranger);
        read.byEveryone("NOT_CONFIRMED");

        read.allSayThatItIsSo();
        read.everywhere("CONFIRMED");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void or_it_reads_that_it_is_not_so(Kind kind) {
        WhatIsRead read = new WhatIsRead(kind, scene());

        read.itIsNotSo();

        read.everywhere("NOT_SO");
    }

    static Stream<WhatItCounts> figures() {
        return WhatItCounts.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void what_is_not_so_counts_no_more(WhatItCounts counts) {
        Kind kind = kinds().filter(it -> it.type().equals(counts.type()))
                .findFirst()
                .orElseThrow();
        Scene scene = scene();
        WhatItCounts.Look look = new WhatItCounts.Look(scene, ledger.register("Leader", "PRACTICE_LEADER", "c33"));
        SaidOfNan.Written written = kind.write().apply(scene);
        assertThat(counts.figure().apply(look)).isEqualTo(counts.before());

        scene.post(kind.whose(scene), "/entries/" + written.position() + "/not-so", Map.of());

        assertThat(counts.figure().apply(look)).isEqualTo(counts.after());
    }
}
