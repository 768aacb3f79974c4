package nz.partnershipledger.standalone;

import static nz.partnershipledger.standalone.SaidOfNan.at;
import static nz.partnershipledger.standalone.SaidOfNan.doing;
import static nz.partnershipledger.standalone.SaidOfNan.here;
import static nz.partnershipledger.standalone.SaidOfNan.inDays;
import static nz.partnershipledger.standalone.SaidOfNan.kind;
import static nz.partnershipledger.standalone.SaidOfNan.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.SaidOfNan.Kind;
import nz.partnershipledger.standalone.SaidOfNan.Place;
import nz.partnershipledger.standalone.SaidOfNan.Scene;
import nz.partnershipledger.standalone.SaidOfNan.Written;
import tools.jackson.databind.JsonNode;

/** What was decided with Nan, and what is seen differently, of the kinds of {@link SaidOfNan}. */
final class DecidedWithNan {
    private DecidedWithNan() {}

    private static String decided(Scene it) {
        String decision = it.decision();
        it.post(
                decision + "/make",
                Map.of("how", "UNILATERAL", "decidedBy", List.of(it.rtlb().id()), "outcome", "they are"));
        return decision;
    }

    private static Written begun(Scene it, String things, Map<String, Object> body) {
        Reply reply = it.post(things, body);
        return new Written(reply, things + "/" + reply.text("id"));
    }

    static Stream<Kind> deciding() {
        return Stream.of(
                kind(
                                "decision-proposed",
                                it -> begun(
                                        it,
                                        "/decisions",
                                        Map.of(
                                                "question",
                                                "Which books?",
                                                "proposal",
                                                "large print",
                                                "proposedBy",
                                                it.nan().id(),
                                                "hui",
                                                it.hui())))
                        .read(at("{}", "/proposing"))
                        .inTable("/decisions.csv")
                        .onPage("{}")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "decision-map-drawn",
                                here(
                                        "/decision-maps",
                                        it -> Map.of("by", it.nan().id(), "areas", Map.of("GOALS", "RTLB"))))
                        .read(
                                at("/decision-maps", "/items/0"),
                                new Place(
                                        "/power-sharing",
                                        it -> it.at("/perceptionGap/areas").isEmpty()
                                                ? "NOT_SO"
                                                : state(it.at("/perceptionGap/areas/0/felt/0")))),
                kind(
                                "decision-made",
                                doing(
                                        Scene::decision,
                                        "/make",
                                        it -> Map.of(
                                                "how", "CONSENSUS",
                                                "decidedBy",
                                                        List.of(
                                                                it.nan().id(),
                                                                it.rtlb().id()),
                                                "outcome", "large print")))
                        .read(at("{}", "/made"))
                        .inTable("/decisions.csv")
                        .onPage("/decisions")
                        .minuted(),
                kind(
                                "stance-taken",
                                doing(
                                        Scene::decision,
                                        "/stances",
                                        it -> Map.of("by", it.nan().id(), "stance", "SUPPORT")))
                        .read(new Place("{}", it -> it.at("/stances").isEmpty() ? "GONE" : state(it.at("/stances/0"))))
                        .denied("GONE")
                        .onPage("{}")
                        .minuted(),
                kind(
                                "decision-reviewed",
                                doing(
                                        DecidedWithNan::decided,
                                        "/review",
                                        it -> Map.of(
                                                "finding", "STANDS",
                                                "by", it.rtlb().id(),
                                                "agreedBy", List.of(it.nan().id()))))
                        .read(at("{}", "/reviews/0"))
                        .onPage("{}")
                        .minuted(),
                kind(
                                "outcome-wished",
                                doing(
                                        Scene::decision,
                                        "/outcomes",
                                        it -> Map.of(
                                                "text",
                                                "she reads",
                                                "by",
                                                it.nan().id())))
                        .read(at("{}", "/hopes/0"))
                        .onPage("{}")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "decision-handed-over",
                                doing(
                                        Scene::decision,
                                        "/hand-over",
                                        it -> Map.of("to", List.of(it.nan().id()))))
                        .read(at("{}", "/handOvers/0"))
                        .inTable("/decisions.csv")
                        .onPage("{}")
                        .minuted());
    }

    static Stream<Kind> differing() {
        return Stream.of(
                kind(
                                "disagreement-raised",
                                it -> begun(
                                        it,
                                        "/disagreements",
                                        Map.of(
                                                "topic", "How much to read",
                                                "about", "PRIORITIES",
                                                "between",
                                                        List.of(
                                                                it.nan().id(),
                                                                it.kaiako().id()),
                                                "raisedBy", it.nan().id(),
                                                "hui", it.hui())))
                        .read(at("{}", "/raising"))
                        .inTable("/disagreements.csv")
                        .onPage("{}")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "disagreement-settled",
                                doing(
                                        Scene::difference,
                                        "/settle",
                                        it -> Map.of(
                                                "how", "CONSENSUS",
                                                "agreement", "ten minutes",
                                                "agreedBy", List.of(it.nan().id()))))
                        .read(at("{}", "/settlements/0"))
                        .inTable("/disagreements.csv")
                        .onPage("{}")
                        .minuted(),
                kind(
                                "common-ground-noted",
                                doing(
                                        Scene::difference,
                                        "/common-ground",
                                        it -> Map.of(
                                                "text",
                                                "we like the same books",
                                                "agreedBy",
                                                List.of(it.nan().id()))))
                        .read(at("{}", "/commonGround/0"))
                        .onPage("{}")
                        .minuted(),
                kind(
                                "position-taken",
                                doing(
                                        Scene::difference,
                                        "/positions",
                                        it -> Map.of(
                                                "by",
                                                it.nan().id(),
                                                "explanation",
                                                "she is tired",
                                                "spokenAtHui",
                                                true)))
                        .read(at("{}", "/positions/0"), new Place("{}/grid", DecidedWithNan::inTheGrid))
                        .onPage("{}")
                        .minuted()
                        .inOwnWords(),
                kind(
                                "disagreement-left-standing",
                                doing(
                                        Scene::difference,
                                        "/leave-standing",
                                        it -> Map.of(
                                                "revisitOn", inDays(20),
                                                "agreedBy", List.of(it.nan().id()))))
                        .read(at("{}", "/standings/0"))
                        .inTable("/disagreements.csv")
                        .onPage("/disagreements")
                        .minuted());
    }

    /** A cell of which its owner says that it is not so is not heard. */
    private static String inTheGrid(JsonNode grid) {
        return grid.at("/columns")
                .valueStream()
                .filter(it -> !it.at("/explanation/text").isNull())
                .map(it -> it.at("/explanation/heard").asBoolean() ? state(it) : "NOT_SO")
                .findFirst()
                .orElse("MISSING");
    }
}
