package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said to be done for somebody shows to them alone as something to answer; nothing is owed, and nobody is reminded for ever. */
class DidYouSeeItTest extends OnePartnership {
    private static final String THANKS = "It stands on the window sill";

    private Someone moko = BothSides.NOBODY;

    @BeforeEach
    void a_moko() {
        moko = joins("Moko", "AKONGA");
    }

    private String promised(Someone whom) {
        return does(
                        kaiako,
                        "/commitments",
                        Map.of("what", "send the photo home", "promiser", kaiako.id(), "for", whom.id()))
                .text("id");
    }

    private String kept(Someone by, String promise, Map<String, ?> more) {
        return does(by, "/commitments/" + promise + "/keep", more).text("position");
    }

    private String statusOf(String promise) {
        return read(nan, here + "/commitments/" + promise)
                .at("/holders/0/status")
                .asString();
    }

    private boolean isSeenDifferently(String promise) {
        return read(nan, here + "/commitments/" + promise)
                .at("/holders/0/disputed")
                .asBoolean();
    }

    @Test
    void whom_it_was_for_is_asked_at_home_and_beside_the_promise_and_nobody_else_is() {
        String promise = promised(nan);
        String entry = kept(kaiako, promise, Map.of());
        String confirm = "/entries/" + entry + "/confirm\"";
        String dispute = "/commitments/" + promise + "/dispute\"";

        for (String address : List.of("/my-promises", "/waiting", here + "/promises/" + promise)) {
            assertThat(page(nan, address)).as(address).contains("Did you see it?", "I saw it", confirm, dispute);
        }
        for (Someone other : List.of(kaiako, rtlb, moko)) {
            assertThat(waiting(other)).isEmpty();
            assertThat(page(other, here + "/promises/" + promise)).doesNotContain("Did you see it?", confirm);
        }
    }

    @Test
    void that_they_saw_it_stands_beside_the_keeping_with_their_thanks() {
        String promise = promised(nan);
        String entry = kept(kaiako, promise, Map.of());

        does(nan, "/entries/" + entry + "/confirm", Map.of("text", THANKS));

        assertThat(waiting(nan)).isEmpty();
        assertThat(statusOf(promise)).isEqualTo("KEPT");
        for (String address : List.of(here + "/entries/" + entry, here + "/promises/" + promise)) {
            assertThat(page(kaiako, address)).as(address).contains("Nan saw it", THANKS);
        }
        assertThat(page(kaiako, here + "/timeline")).contains("Nan says that they saw it.");
        assertThat(ledger.tryToPost(nan, here + "/entries/" + entry + "/confirm", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void not_what_i_see_is_that_it_is_seen_differently() {
        String promise = promised(nan);
        kept(kaiako, promise, Map.of());

        does(nan, "/commitments/" + promise + "/dispute", Map.of());

        assertThat(waiting(nan)).isEmpty();
        assertThat(isSeenDifferently(promise)).isTrue();
    }

    @Test
    void that_another_sees_it_differently_is_no_answer_of_theirs() {
        String promise = promised(nan);
        kept(kaiako, promise, Map.of());

        does(moko, "/commitments/" + promise + "/dispute", Map.of());

        assertThat(waiting(nan)).hasSize(1);
    }

    @Test
    void no_answer_is_shown_nowhere() {
        String promise = promised(nan);
        String entry = kept(kaiako, promise, Map.of());

        for (String address : List.of(here + "/promises/" + promise, here + "/entries/" + entry)) {
            assertThat(page(kaiako, address)).as(address).doesNotContain("ot confirmed", "saw it", "sms:");
        }
    }

    @Test
    void who_wrote_it_down_or_did_it_themselves_is_not_asked_nor_anyone_where_it_was_for_all() {
        kept(nan, promised(nan), Map.of("by", kaiako.id()));
        String handed = promised(nan);
        does(kaiako, "/commitments/" + handed + "/hand-over", Map.of("to", nan.id()));
        does(nan, "/commitments/" + handed + "/accept", Map.of());
        kept(nan, handed, Map.of());
        String forAll = does(kaiako, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id()))
                .text("id");
        kept(kaiako, forAll, Map.of());

        assertThat(waiting(nan)).isEmpty();
    }

    @Test
    void what_is_open_again_or_was_not_kept_after_all_asks_nothing_more() {
        String reopened = promised(nan);
        kept(kaiako, reopened, Map.of());
        does(kaiako, "/commitments/" + reopened + "/reopen", Map.of());
        String mistaken = promised(nan);
        String entry = kept(kaiako, mistaken, Map.of());
        does(kaiako, "/commitments/" + mistaken + "/take-back", Map.of("entry", Long.parseLong(entry)));

        assertThat(waiting(nan)).isEmpty();

        kept(kaiako, reopened, Map.of());
        assertThat(waiting(nan)).hasSize(1);
    }

    @Test
    void after_four_weeks_it_is_asked_no_more_and_can_still_be_said_where_it_stands() {
        LocalDate today = LocalDate.now(Aotearoa.ZONE);
        List<String> positions = Stream.of(28, 29)
                .map(days -> {
                    Map<String, Object> past = new HashMap<>();
                    past.put("what", "send the photo home");
                    past.put("promiser", kaiako.id());
                    past.put("for", nan.id());
                    past.put("on", today.minusDays(40).toString());
                    String promise = does(kaiako, "/commitments", past).text("id");
                    return kept(
                            kaiako, promise, Map.of("on", today.minusDays(days).toString()));
                })
                .toList();

        assertThat(waiting(nan)).extracting(it -> it.at("/entry").asString()).containsExactly(positions.getFirst());
        assertThat(page(nan, here + "/entries/" + positions.getLast())).contains("I saw it");
    }

    @Test
    void an_akonga_is_not_asked_and_can_answer_where_it_stands() {
        String promise = promised(moko);
        String entry = kept(kaiako, promise, Map.of());

        assertThat(waiting(moko)).isEmpty();
        assertThat(page(moko, here + "/promises/" + promise)).contains("Did you see it?");
        does(moko, "/entries/" + entry + "/confirm", Map.of());
        assertThat(page(kaiako, here + "/entries/" + entry)).contains("Moko saw it");
    }
}
