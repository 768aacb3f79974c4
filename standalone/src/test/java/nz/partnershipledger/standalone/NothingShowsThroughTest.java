package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A story in which names change, people come and go, and what was said is put right, read after each of its steps; and read again as of
 * each of its steps when it is over. What is answered must be the same, to the letter.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingShowsThroughTest {
    private static final long SEED = 20_261_129;
    private static final int RENDERED = Integer.getInteger("rendered", 1);

    private final BothSides ledger = new BothSides();
    private final List<Step> steps = new ArrayList<>();
    private Someone rtlb = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private String partnership = "";

    /** What was answered after a step of the story. */
    private record Step(String what, Instant at, String version, Map<String, String> answers) {}

    @BeforeAll
    void tell_a_story() {
        rtlb = ledger.register("RTLB", "RTLB", "c33");
        nan = ledger.register("Nan", "PARTNER");
        Someone kaiako = ledger.register("Kaiako Room 6", "PARTNER");
        Someone later = ledger.register("Aunty", "PARTNER");
        partnership = ledger.formPartnership(rtlb);
        step("a partner joins", rtlb, "/partners", Map.of("person", nan.id(), "role", "WHANAU"));
        step("another joins", rtlb, "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        step("they begin", rtlb, "/stage", Map.of("element", "WHAKAWHANAUNGATANGA", "on", "2026-02-03"));
        String promise = promise(kaiako, Map.of("for", nan.id(), "due", "2026-03-01", "on", "2026-02-10"));
        remember("a promise is made");
        step("how it is going", kaiako, promise + "/progress", Map.of("note", "Half of it", "on", "2026-02-20"));
        ledger.post(kaiako, "/people/" + kaiako.id() + "/name", Map.of("name", "Kaiako, now of Room 7"));
        remember("a name changes");
        step("they move on", nan, "/stage", Map.of("element", "KOHIKOHI", "alongside", true, "on", "2026-02-25"));
        step(
                "it is agreed anew",
                kaiako,
                promise + "/renegotiate",
                Map.of(
                        "due", "2026-04-01",
                        "what", "Ring every second Friday",
                        "reason", Map.of("category", "WORKLOAD", "text", "Reports"),
                        "agreedBy", List.of(nan.id()),
                        "on", "2026-02-28"));
        step(
                "it does not happen",
                kaiako,
                promise + "/miss",
                Map.of("reason", Map.of("category", "STRESS"), "support", "A free period", "on", "2026-04-02"));
        String missed = last();
        step(
                "that was a mistake",
                kaiako,
                promise + "/take-back",
                Map.of("entry", Long.valueOf(missed), "on", "2026-04-03"));
        String kept = step("it was kept", kaiako, promise + "/keep", Map.of("on", "2026-04-01"));
        step(
                "not everyone sees that",
                nan,
                promise + "/dispute",
                Map.of("text", "No ring on Friday", "on", "2026-04-05"));
        step("a reply", kaiako, "/entries/" + kept + "/reply", Map.of("text", "I rang at six"));
        step("somebody else joins", rtlb, "/partners", Map.of("person", later.id(), "role", "WHANAU"));
        promise(nan, Map.of("audience", "PRIVATE", "on", "2026-04-06"));
        remember("something for oneself");
        promise(later, Map.of("audience", Map.of("people", List.of(nan.id())), "on", "2026-04-07"));
        remember("something for one other");
        step("they go back", rtlb, "/stage", Map.of("element", "WHAKAWHANAUNGATANGA", "on", "2026-05-01"));
        step("more support", rtlb, "/tier", Map.of("tier", "TE_AROTAHI"));
        step("somebody leaves", later, "/partners/" + later.id() + "/leave", Map.of("carriedBy", nan.id()));
        step("it is called otherwise", rtlb, "/label", Map.of("label", "Reading by the river"));
        step("another leads", rtlb, "/facilitator", Map.of("to", kaiako.id(), "agreedBy", List.of(nan.id())));
        ledger.post(nan, "/people/" + nan.id() + "/name", Map.of("name", "Nan of the hill"));
        remember("another name changes");
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private String step(String what, Someone who, String path, Map<String, ?> body) {
        String position =
                ledger.post(who, "/partnerships/" + partnership + path, body).text("position");
        remember(what);
        return position;
    }

    private String promise(Someone who, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("what", "Ring on Friday", "promiser", who.id()));
        body.putAll(more);
        return "/commitments/"
                + ledger.post(who, "/partnerships/" + partnership + "/commitments", body)
                        .text("id");
    }

    private String last() {
        return ledger.get(rtlb, "/partnerships/" + partnership + "/timeline?sort=-position&limit=1")
                .at("/items/0/position")
                .asString();
    }

    /** Reads everything, once it shows what has been recorded. */
    private void remember(String what) {
        long head = ledger.commandStore().events().head();
        Map<String, String> answers = new LinkedHashMap<>();
        for (Read read : reads()) {
            answers.put(read.toString(), said(ledger.get(read.who(), read.path("after=" + head))));
        }
        String version = ledger.get(rtlb, "/partnerships/" + partnership)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        // PostgreSQL's clock is this machine's.
        steps.add(new Step(what, Instant.now().truncatedTo(ChronoUnit.MICROS), version, answers));
    }

    /** A read, and who reads. */
    private record Read(Someone who, String path) {
        String path(String parameter) {
            return path + (path.contains("?") ? "&" : "?") + parameter;
        }
    }

    private List<Read> reads() {
        String here = "/partnerships/" + partnership;
        List<Read> reads = new ArrayList<>();
        for (String path : List.of(
                here,
                here + "/timeline",
                here + "/timeline?sort=-on&limit=3",
                here + "/journey",
                here + "/commitments",
                here + "/replay",
                here + "/brief",
                here + "/brief?for=facilitator",
                here + "/brief?for=handing-on",
                here + "/partners/" + nan.id(),
                "/follow-through?partnership=" + partnership,
                "/follow-through.csv?role=KAIAKO",
                "/partnerships",
                "/partnerships?needs=KORERO",
                "/people",
                "/people/" + nan.id(),
                "/me/commitments")) {
            reads.add(new Read(rtlb, path));
            reads.add(new Read(nan, path));
        }
        return reads;
    }

    /** What was answered; where the next page begins is told in a way of its own for each reader and moment. */
    private static String said(Reply reply) {
        return reply.status()
                + " " + reply.response().headers().firstValue("ETag").orElse("") + " "
                + reply.response().body().replaceAll("\"nextCursor\":\"[^\"]*\"", "\"nextCursor\":\"…\"");
    }

    @Test
    void what_is_read_as_of_a_moment_is_what_was_read_then() {
        assertThat(steps).hasSizeGreaterThan(18);
        for (Step step : steps) {
            for (Read read : reads()) {
                assertThat(said(ledger.get(read.who(), read.path("asOf=" + step.at()))))
                        .as("%s, after: %s", read.path(), step.what())
                        .isEqualTo(step.answers().get(read.toString()));
            }
        }
    }

    @Test
    void what_is_read_of_a_version_is_what_was_read_when_it_was_the_last() {
        for (Step step : steps) {
            String here = "/partnerships/" + partnership;
            for (String path : List.of(
                    here,
                    here + "/timeline",
                    here + "/journey",
                    here + "/commitments",
                    here + "/replay",
                    here + "/brief")) {
                Read read = new Read(rtlb, path);
                Reply reply =
                        ledger.get(rtlb, read.path("version=" + step.version().replace("\"", "")));
                Step lastOfVersion = steps.stream()
                        .filter(it -> it.version().equals(step.version()))
                        .findFirst()
                        .orElseThrow();
                assertThat(said(reply))
                        .as("%s, after: %s", path, step.what())
                        .isEqualTo(lastOfVersion.answers().get(read.toString()));
            }
        }
    }

    @Test
    void the_story_has_something_to_hide_at_every_step() {
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).answers())
                    .as(steps.get(i).what())
                    .isNotEqualTo(steps.get(i - 1).answers());
        }
    }

    @Test
    void a_page_as_of_an_entry_is_what_it_was_when_the_ledger_held_no_more() {
        PagesOfThePast pages = new PagesOfThePast(ledger, SEED);
        for (int i = 0; i < RENDERED; i++) {
            pages.live();
        }
        assertThat(pages.leaks()).isEmpty();
        assertThat(pages.compared()).isGreaterThan(RENDERED * 100);
        assertThat(pages.kinds()).hasSizeGreaterThan(60);
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    class Canaries {
        private final CanariesOfThePast canaries = new CanariesOfThePast(ledger);

        @ParameterizedTest
        @EnumSource
        void nothing_of_what_came_later_shows(CanariesOfThePast.Canary canary) {
            canaries.doesNotShow(canary);
        }

        @Test
        void removed_words_stay_removed() {
            canaries.removedWordsStayRemoved();
        }
    }
}
