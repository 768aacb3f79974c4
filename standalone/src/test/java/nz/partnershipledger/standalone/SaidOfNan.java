package nz.partnershipledger.standalone;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of each kind that says of people that they agreed, decided, settled, gave or said something, written down for Nan by whoever
 * facilitates; and where it is read besides the time line.
 */
final class SaidOfNan {

    private SaidOfNan() {}

    static String inDays(int days) {
        return Aotearoa.dayOf(Instant.now()).plusDays(days).toString();
    }

    /**
     * A partnership in which it happens.
     *
     * @param koro who takes part as whānau, and as nothing yet
     */
    record Scene(BothSides ledger, String here, Someone rtlb, Someone nan, Someone kaiako, Someone koro, String hui) {
        Reply post(Someone who, String path, Map<String, ?> body) {
            return ledger.post(who, here + path, body);
        }

        Reply post(String path, Map<String, ?> body) {
            return post(rtlb, path, body);
        }

        private String id(String path, Map<String, ?> body) {
            return post(path, body).text("id");
        }

        String decision() {
            return "/decisions/"
                    + id(
                            "/decisions",
                            Map.of(
                                    "question", "Which books?",
                                    "proposal", "large print",
                                    "proposedBy", rtlb.id(),
                                    "area", "GOALS",
                                    "hui", hui));
        }

        String difference() {
            return "/disagreements/"
                    + id(
                            "/disagreements",
                            Map.of(
                                    "topic",
                                    "How much to read",
                                    "about",
                                    "PRIORITIES",
                                    "between",
                                    List.of(nan.id(), kaiako.id()),
                                    "raisedBy",
                                    rtlb.id(),
                                    "hui",
                                    hui));
        }

        private String promiseOf(Someone promiser, Someone owedTo) {
            return "/commitments/"
                    + post(
                                    promiser,
                                    "/commitments",
                                    Map.of(
                                            "what",
                                            "bring the books",
                                            "promiser",
                                            promiser.id(),
                                            "for",
                                            owedTo.id(),
                                            "due",
                                            inDays(0),
                                            "hui",
                                            hui))
                            .text("id");
        }
    }

    /**
     * An entry, written down.
     *
     * @param reply how that was answered
     * @param about what it is about; empty where that is the partnership
     */
    record Written(Reply reply, String about) {
        String position() {
            return reply.text("position");
        }
    }

    /**
     * Somewhere it is read.
     *
     * @param path where; what it is about stands in place of {@code {}}
     * @param state what is read there of whether it is so, in one word
     */
    record Place(String path, Function<JsonNode, String> state) {}

    /**
     * A kind.
     *
     * @param write writes one down
     * @param denied what is read of it where it is not so, if that is another word
     * @param places where it is read
     * @param table the table in which it is a row
     * @param page a page that tells of it
     * @param isMinuted whether it stands in the minutes
     * @param own whether it is Nan's word, with words
     */
    record Kind(
            String type,
            Function<Scene, Written> write,
            String denied,
            List<Place> places,
            @Nullable String table,
            @Nullable String page,
            boolean isMinuted,
            boolean own) {
        /** Whose it is: Nan's, or of whom it says that they joined or left. */
        Someone whose(Scene scene) {
            return type.equals("partner-joined") || type.equals("partner-left") ? scene.koro() : scene.nan();
        }

        Kind read(Place... where) {
            return new Kind(type, write, denied, List.of(where), table, page, isMinuted, own);
        }

        Kind inTable(String where) {
            return new Kind(type, write, denied, places, where, page, isMinuted, own);
        }

        Kind onPage(String where) {
            return new Kind(type, write, denied, places, table, where, isMinuted, own);
        }

        Kind minuted() {
            return new Kind(type, write, denied, places, table, page, true, own);
        }

        Kind inOwnWords() {
            return new Kind(type, write, denied, places, table, page, isMinuted, true);
        }

        Kind denied(String state) {
            return new Kind(type, write, state, places, table, page, isMinuted, own);
        }

        @Override
        public String toString() {
            return type;
        }
    }

    /** Whether it is so, as an answer of the API says it. */
    static String state(JsonNode it) {
        boolean denied = !it.at("/notSo").isEmpty()
                || it.at("/answers")
                        .valueStream()
                        .anyMatch(answer -> answer.at("/said").asString().equals("NOT_SO"));
        return denied ? "NOT_SO" : it.at("/confirmed").asBoolean(false) ? "CONFIRMED" : "NOT_CONFIRMED";
    }

    static Place at(String path, String pointer) {
        return new Place(path, it -> state(it.at(pointer)));
    }

    private static Place partner(String what) {
        return new Place(
                "",
                it -> it.at("/partners")
                        .valueStream()
                        .reduce((earlier, later) -> later)
                        .map(partner -> state(partner.at("/" + what)))
                        .orElse("GONE"));
    }

    static Kind kind(String type, Function<Scene, Written> write) {
        return new Kind(type, write, "NOT_SO", List.of(), null, null, false, false);
    }

    static Function<Scene, Written> doing(
            Function<Scene, String> about, String then, Function<Scene, Map<String, Object>> body) {
        return scene -> {
            String thing = about.apply(scene);
            return new Written(scene.post(thing + then, body.apply(scene)), thing);
        };
    }

    static Function<Scene, Written> here(String path, Function<Scene, Map<String, Object>> body) {
        return doing(scene -> "", path, body);
    }

    private static final Map<String, Object> REASON = Map.of("category", "NO_LONGER_NEEDED");

    /** All of them but a change that was asked for, which waits and is in no state besides. */
    static Stream<Kind> kinds() {
        return Stream.of(saying(), DecidedWithNan.deciding(), DecidedWithNan.differing(), promising(), standing())
                .flatMap(it -> it);
    }

    private static Stream<Kind> saying() {
        return Stream.of(
                kind(
                                "voice-heard",
                                here(
                                        "/voices",
                                        it -> Map.of(
                                                "whose", it.nan().id(),
                                                "how", "AT_THE_HUI",
                                                "sharing", "OWN_WORDS",
                                                "text", "mornings are hard",
                                                "hui", it.hui())))
                        .read(at("/voices", "/items/0"))
                        .inTable("/voices.csv")
                        .onPage("/hui")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "hui-reflected-on",
                                doing(
                                        it -> "/hui/" + it.hui(),
                                        "/how-it-was",
                                        it -> Map.of(
                                                "text",
                                                "I was heard",
                                                "by",
                                                it.nan().id())))
                        .read(at("{}", "/howItWas/0"))
                        .onPage("{}")
                        .inOwnWords(),
                kind(
                                "going-well-noted",
                                here(
                                        "/going-well",
                                        it -> Map.of(
                                                "text", "she reads to her cousin",
                                                "by", it.nan().id(),
                                                "hui", it.hui())))
                        .read(at("/going-well", "/items/0"))
                        .inTable("/going-well.csv")
                        .onPage("/hui")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "difficulty-named",
                                here(
                                        "/difficulties",
                                        it -> Map.of(
                                                "text", "the mornings are loud",
                                                "by", it.nan().id(),
                                                "hui", it.hui())))
                        .read(at("/difficulties", "/items/0"))
                        .inTable("/difficulties.csv")
                        .onPage("/hui")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "plan-amended",
                                here(
                                        "/plan/amendments",
                                        it -> Map.of(
                                                "text",
                                                "one more morning",
                                                "by",
                                                it.nan().id())))
                        .read(at("/plan", "/items/0"))
                        .inTable("/plan.csv")
                        .onPage("/decisions")
                        .inOwnWords(),
                kind(
                                "work-done",
                                here(
                                        "/done",
                                        it -> Map.of(
                                                "what",
                                                "drove to the library",
                                                "by",
                                                it.nan().id())))
                        .read(at("/done", "/items/0"))
                        .inTable("/done.csv")
                        .onPage("/promises"));
    }

    private static Written minutedPromise(Scene it) {
        Reply made = it.post(
                "/commitments",
                Map.of("what", "bring the books", "promiser", it.nan().id(), "hui", it.hui(), "spokenAtHui", true));
        return new Written(made, "/commitments/" + made.text("id"));
    }

    private static Kind promise(
            String type, Function<Scene, String> promise, String then, Function<Scene, Map<String, Object>> body) {
        return kind(type, doing(promise, then, body))
                .read(new Place("{}", it -> becameOf(it.at("/holders/0"))))
                .inTable("/commitments.csv")
                .onPage("{}")
                .minuted();
    }

    /** It is open again where what became of it is not so. */
    private static String becameOf(JsonNode promise) {
        return promise.at("/confirmed").isNull() ? promise.at("/status").asString() : state(promise);
    }

    private static Written accepted(Scene it) {
        String promise = "/commitments/"
                + it.post(
                                "/commitments",
                                Map.of(
                                        "what",
                                        "bring the books",
                                        "promiser",
                                        it.nan().id()))
                        .text("id");
        return new Written(it.post(promise + "/accept", Map.of("by", it.nan().id())), promise);
    }

    private static Written takenOver(Scene it) {
        String promise = it.promiseOf(it.kaiako(), it.rtlb());
        it.post(it.kaiako(), promise + "/hand-over", Map.of("to", it.nan().id()));
        return new Written(it.post(promise + "/accept", Map.of("by", it.nan().id())), promise);
    }

    private static Kind takenOn(String type, Function<Scene, Written> written) {
        return kind(type, written)
                .read(new Place("{}", it -> {
                    JsonNode holders = it.at("/holders");
                    JsonNode promise = holders.get(holders.size() - 1);
                    return promise.at("/status").asString().equals("DECLINED")
                            ? "DECLINED"
                            : promise.at("/promiseConfirmed").asBoolean() ? "CONFIRMED" : "NOT_CONFIRMED";
                }))
                .denied("DECLINED")
                .onPage("{}");
    }

    private static Stream<Kind> promising() {
        Function<Scene, String> nans = it -> it.promiseOf(it.nan(), it.kaiako());
        Function<Scene, String> forNan = it -> it.promiseOf(it.rtlb(), it.nan());
        return Stream.of(
                takenOn("commitment-made", SaidOfNan::minutedPromise).minuted(),
                takenOn("commitment-accepted", SaidOfNan::accepted),
                takenOn("hand-over-accepted", SaidOfNan::takenOver),
                promise(
                                "commitment-kept",
                                nans,
                                "/keep",
                                it -> Map.of("by", it.nan().id()))
                        .denied("OPEN"),
                promise(
                                "commitment-missed",
                                nans,
                                "/miss",
                                it -> Map.of("by", it.nan().id()))
                        .denied("OPEN"),
                promise(
                        "commitment-released",
                        forNan,
                        "/release",
                        it -> Map.of(
                                "reason", REASON, "agreedBy", List.of(it.nan().id()))),
                promise(
                        "commitment-renegotiated",
                        forNan,
                        "/renegotiate",
                        it -> Map.of(
                                "due",
                                inDays(20),
                                "reason",
                                REASON,
                                "agreedBy",
                                List.of(it.nan().id()))));
    }

    private static Written leaving(Scene it) {
        Reply joined = it.post("/partners", Map.of("person", it.koro().id(), "role", "COMMUNITY"));
        it.post(it.koro(), "/entries/" + joined.text("position") + "/confirm", Map.of());
        return new Written(it.post("/partners/" + it.koro().id() + "/leave", Map.of()), "");
    }

    private static Stream<Kind> standing() {
        return Stream.of(
                        kind(
                                        "partner-joined",
                                        here(
                                                "/partners",
                                                it -> Map.of("person", it.koro().id(), "role", "COMMUNITY")))
                                .read(partner("joining")),
                        kind("partner-left", SaidOfNan::leaving).read(partner("leaving")),
                        kind(
                                        "facilitator-changed",
                                        here(
                                                "/facilitator",
                                                it -> Map.of(
                                                        "to", it.kaiako().id(),
                                                        "agreedBy",
                                                                List.of(
                                                                        it.nan().id(),
                                                                        it.rtlb()
                                                                                .id()))))
                                .read(at("", "/facilitatorAgreement")),
                        kind("tier-changed", here("/tier", it -> Map.of("tier", "TE_AROTAHI")))
                                .read(at("", "/tierAgreement")),
                        kind("partnership-renamed", here("/label", it -> Map.of("label", "Reading at home")))
                                .read(at("", "/labelAgreement")),
                        kind("element-entered", here("/stage", it -> Map.of("element", "KOHIKOHI")))
                                .read(at("", "/stageAgreement"), at("/journey", "/visits/0")))
                .map(it -> it.onPage(""));
    }
}
