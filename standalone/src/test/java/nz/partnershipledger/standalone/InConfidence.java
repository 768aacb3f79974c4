package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.Catalogue;

/**
 * A partnership in which a kaiako says to the facilitator alone whatever can be said to some, and whatever can be said of that; the kinds are
 * those of the catalogue. Aunty takes part and is told nothing of it.
 */
final class InConfidence {
    static final String WORDS = "canary-in-confidence";
    private static final String ON = "2026-02-04";
    /** After all that is for every partner: who may not know of it still reads that nobody has written since. */
    private static final String WEEKS_LATER = "2026-03-04";

    static final String BEFORE_IT_WAS_WIDENED = "2026-02-20";

    /** What an answer says of its own moment. */
    private static final String WHEN_IT_WAS_ASKED = "\"exportedAt\":\"[^\"]*\"|As it was on [^<]*";

    private final BothSides ledger;
    private final Someone rtlb;
    private final Someone kaiako;
    private final Someone nan;
    final Someone aunty;
    private final String partnership;
    private final String here;
    private final Map<String, String> ids = new HashMap<>();

    /** The positions of what was said to the facilitator alone. */
    private final Map<String, String> entries = new LinkedHashMap<>();

    InConfidence(BothSides ledger, Someone rtlb, Someone kaiako, Someone nan) {
        this.ledger = ledger;
        this.rtlb = rtlb;
        this.kaiako = kaiako;
        this.nan = nan;
        this.aunty = ledger.register("Aunty", "PARTNER");
        this.partnership = ledger.formPartnership(rtlb);
        this.here = "/partnerships/" + partnership;
        ids.put("partnership", partnership);
        for (Someone it : List.of(kaiako, nan, aunty)) {
            ledger.post(rtlb, here + "/partners", Map.of("person", it.id(), "role", "WHANAU", "on", "2026-02-03"));
        }
        ids.put("kuia", ledger.post(rtlb, "/people", Map.of("name", "Kuia")).text("id"));
        ledger.post(rtlb, here + "/partners", Map.of("person", ids.get("kuia"), "role", "WHANAU", "on", "2026-02-03"));
        ids.put(
                "hui",
                said(rtlb, "/hui", Map.of("purpose", "REVIEW", "at", "2026-02-03T20:00:00Z", "on", "2026-02-03"))
                        .text("id"));
        said(rtlb, "/hui/{hui}/hold", Map.of("present", people(), "on", ON));
        ids.put(
                "decision",
                said(rtlb, "/decisions", Map.of("question", "When", "proposal", "At nine", "proposedBy", rtlb.id()))
                        .text("id"));
        ids.put(
                "disagreement",
                said(
                                rtlb,
                                "/disagreements",
                                Map.of(
                                        "topic",
                                        "Homework",
                                        "about",
                                        "PRIORITIES",
                                        "between",
                                        List.of(kaiako.id(), nan.id()),
                                        "raisedBy",
                                        rtlb.id(),
                                        "hui",
                                        ids.get("hui")))
                        .text("id"));
    }

    private List<String> people() {
        return Stream.of(rtlb, kaiako, nan, aunty).map(Someone::id).toList();
    }

    private String in(String path) {
        String filled = path;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private Reply said(Someone who, String path, Map<String, ?> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.putIfAbsent("on", ON);
        return ledger.post(who, here + in(path), all);
    }

    private Reply inConfidence(Someone who, String path, Map<String, ?> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("audience", Map.of("people", List.of(rtlb.id())));
        Reply reply = said(who, path, all);
        entries.put(path + entries.size(), reply.text("position"));
        return reply;
    }

    /** Whatever can be said to some is said to the facilitator alone. */
    void speak() {
        String nansVoice = inConfidence(
                        kaiako, "/voices", Map.of("whose", nan.id(), "how", "CONVERSATION", "text", WORDS + " of nan"))
                .text("id");
        entries.remove("/voices0");
        said(nan, "/voices/" + nansVoice + "/confirm", Map.of());
        ids.put("voice", nansVoice);
        inConfidence(kaiako, "/voices", Map.of("whose", kaiako.id(), "how", "CONVERSATION", "text", WORDS + " voice"));
        ids.put(
                "goingWell",
                inConfidence(kaiako, "/going-well", Map.of("text", WORDS + " well"))
                        .text("id"));
        said(kaiako, "/going-well/{goingWell}/sent-home", Map.of("to", List.of(rtlb.id())));
        ids.put(
                "difficulty",
                inConfidence(kaiako, "/difficulties", Map.of("text", WORDS + " hard", "on", WEEKS_LATER))
                        .text("id"));
        inConfidence(kaiako, "/hui/{hui}/how-it-was", Map.of("text", WORDS + " was"));
        inConfidence(kaiako, "/decisions/{decision}/outcomes", Map.of("text", WORDS + " hope"));
        inConfidence(kaiako, "/decisions/{decision}/stances", Map.of("stance", "OBJECT", "reason", WORDS + " stance"));
        inConfidence(kaiako, "/disagreements/{disagreement}/positions", Map.of("explanation", WORDS + " position"));
        ofNan("/decisions/{decision}/stances", Map.of("stance", "STAND_ASIDE", "reason", WORDS + " nan-stands"));
        said(nan, "/decisions/{decision}/stances/confirm", Map.of());
        ofNan(
                "/disagreements/{disagreement}/positions",
                Map.of("explanation", WORDS + " nan-sees", "spokenAtHui", true));
        said(nan, "/disagreements/{disagreement}/positions/confirm", Map.of());
        String hope = ofNan("/decisions/{decision}/outcomes", Map.of("text", WORDS + " nan-hopes"));
        said(nan, "/entries/" + hope + "/confirm", Map.of("text", WORDS + " so"));
        said(nan, "/entries/" + hope + "/not-so", Map.of("text", WORDS + " not-so"));
        said(nan, "/entries/" + hope + "/reply", Map.of("text", WORDS + " reply"));
        String kuia = Objects.requireNonNull(ids.get("kuia"));
        String ofKuia = ofSomeone(kuia, "/decisions/{decision}/outcomes", Map.of("text", WORDS + " kuia-hopes"));
        said(rtlb, "/entries/" + ofKuia + "/read-back", Map.of("to", kuia));
    }

    String partnership() {
        return partnership;
    }

    /** The kaiako says each of their own words to nobody, promises something, and guesses how Nan sees the difference. */
    void keep() {
        ids.put(
                "voice",
                kept("/voices", Map.of("whose", kaiako.id(), "how", "CONVERSATION", "text", WORDS + " voice")));
        ids.put("goingWell", kept("/going-well", Map.of("text", WORDS + " well")));
        ids.put("difficulty", kept("/difficulties", Map.of("text", WORDS + " hard", "on", WEEKS_LATER)));
        kept("/hui/{hui}/how-it-was", Map.of("text", WORDS + " was"));
        kept("/decisions/{decision}/outcomes", Map.of("text", WORDS + " hope"));
        kept("/decisions/{decision}/stances", Map.of("stance", "OBJECT", "reason", WORDS + " stance"));
        kept("/disagreements/{disagreement}/positions", Map.of("explanation", WORDS + " position"));
        ids.put(
                "commitment",
                kept("/commitments", Map.of("what", WORDS + " promise", "promiser", kaiako.id(), "due", "2026-03-02")));
        said(kaiako, "/commitments/{commitment}/progress", Map.of("note", WORDS + " progress"));
        ids.put(
                "guess",
                said(
                                kaiako,
                                "/disagreements/{disagreement}/positions",
                                Map.of("explanation", WORDS + " guess", "by", nan.id()))
                        .text("id"));
    }

    private String kept(String path, Map<String, ?> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("audience", "PRIVATE");
        Reply reply = said(kaiako, path, all);
        entries.put(path + entries.size(), reply.text("position"));
        return reply.text("id");
    }

    void showTheGuess() {
        said(kaiako, "/disagreements/{disagreement}/guesses/{guess}/show", Map.of());
    }

    /** What is shared is no more there to be shared. */
    void triedAgain() {
        entries.values()
                .forEach(position -> assertThat(ledger.tryToPost(
                                        kaiako,
                                        here + "/entries/" + position + "/widen",
                                        Map.of("audience", "PARTNERSHIP"))
                                .status())
                        .isEqualTo(409));
    }

    /** A practice leader says why they look. */
    void opened(Someone leader) {
        ledger.post(leader, here + "/readings", Map.of("why", "to look"));
    }

    private String ofNan(String path, Map<String, ?> body) {
        return ofSomeone(nan.id(), path, body);
    }

    private String ofSomeone(String whose, String path, Map<String, ?> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("by", whose);
        all.put("audience", Map.of("people", List.of(rtlb.id())));
        return said(kaiako, path, all).text("position");
    }

    /** The kinds of fact of this partnership that were recorded for some alone. */
    Set<String> kindsForSome() {
        return ledger.commandStore().events().of(new PartnershipId(UUID.fromString(partnership))).stream()
                .filter(it -> it.event() instanceof PartnershipEvent event
                        && event.audience() instanceof Audience.Named
                        && event instanceof ForSome)
                .map(it -> Catalogue.storedForm(it.event().getClass()).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kinds of fact that may be for some alone, as the catalogue has them. */
    static Set<String> kindsInTheCatalogue() {
        return Catalogue.ofAllEvents().events().stream()
                .filter(ForSome.class::isAssignableFrom)
                .map(it -> Catalogue.storedForm(it).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every place of the API and of the pages, with each id that fits, and what it answers this reader. */
    Map<String, String> answers(Someone who, String query) {
        List<String> paths = new ArrayList<>();
        ApiOperation.in(ledger.document()).stream()
                .filter(it -> it.isRead() && !it.path().contains("{account}"))
                .forEach(it -> paths.add("/api" + in(it.path())));
        ledger.pages().stream()
                .filter(it -> it.isRead() && it.path().startsWith("/partnerships/{partnership}"))
                .forEach(it -> paths.add(in(it.path())));
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths) {
            // A PDF says when it was made; what stands in it is what its page says.
            if (!path.contains("{") && path.contains(partnership) && !path.endsWith(".pdf")) {
                answers.put(
                        path,
                        ledger.open(who, path + query, HttpRequest.newBuilder())
                                .response()
                                .body()
                                .replaceAll(WHEN_IT_WAS_ASKED, ""));
            }
        }
        for (String path :
                List.of("/api/partnerships", "/api/power-sharing", "/api/me/waiting", "/api/follow-through")) {
            answers.put(
                    path,
                    ledger.open(who, path + query, HttpRequest.newBuilder())
                            .response()
                            .body());
        }
        return answers;
    }

    void settled() {
        ledger.untilTheViewsShowAll();
    }

    /** What is said of something that this person may not know, is said of nothing. */
    void triedInVain(Someone who) {
        Map<String, Map<String, ?>> tried = new LinkedHashMap<>();
        entries.values().forEach(position -> {
            tried.put("/entries/" + position + "/widen", Map.of("audience", "PARTNERSHIP"));
            tried.put("/entries/" + position + "/reply", Map.of("text", "x"));
            tried.put("/entries/" + position + "/confirm", Map.of());
        });
        tried.put(in("/voices/{voice}/confirm"), Map.of());
        tried.put(in("/going-well/{goingWell}/sent-home"), Map.of("to", List.of(who.id())));
        tried.forEach((path, body) -> assertThat(
                        ledger.tryToPost(who, here + path, body).status())
                .as(path)
                .isEqualTo(404));
        for (String path : List.of("/voices/{voice}", "/going-well/{goingWell}", "/difficulties/{difficulty}")) {
            assertThat(ledger.get(who, here + in(path)).status()).as(path).isEqualTo(404);
        }
        entries.values()
                .forEach(position -> assertThat(
                                ledger.get(who, here + "/entries/" + position).status())
                        .isEqualTo(404));
        Map<String, Object> promise = new HashMap<>(Map.of("what", "x", "promiser", who.id()));
        promise.put("difficulty", ids.get("difficulty"));
        String known =
                ledger.tryToPost(who, here + "/commitments", promise).response().body();
        promise.put("difficulty", UUID.randomUUID().toString());
        assertThat(ledger.tryToPost(who, here + "/commitments", promise)
                        .response()
                        .body())
                .isEqualTo(known);
    }

    /** The kaiako lets everyone read it. */
    void widen() {
        entries.values()
                .forEach(position -> said(
                        kaiako,
                        "/entries/" + position + "/widen",
                        Map.of("audience", "PARTNERSHIP", "on", WEEKS_LATER)));
    }

    int numberOfEntries() {
        return entries.size();
    }
}
