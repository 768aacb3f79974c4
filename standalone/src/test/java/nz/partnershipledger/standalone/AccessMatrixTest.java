package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nz.partnershipledger.standalone.AccessRules.Kind;
import nz.partnershipledger.standalone.AccessRules.Word;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.PeopleAround.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every operation of the document is tried by everyone who may stand around a partnership, and what becomes of it is what
 * {@link AccessRules} says and {@code docs/security.md} shows. An operation without a rule fails, and so does a rule without an
 * operation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixTest {
    private static final Path PAGE = Path.of("..", "docs", "security.md");
    private static final String BEGIN = "<!-- access matrix: begin -->\n";
    private static final String END = "<!-- access matrix: end -->";
    private static final String HOW_TO_WRITE_IT =
            "mvn -pl standalone -am test -Dtest=AccessMatrixTest -Dmatrix.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private final BothSides ledger = new BothSides();
    private final List<ApiOperation> operations = ApiOperation.in(ledger.document());

    @AfterAll
    void close() {
        ledger.close();
    }

    @Test
    void every_operation_has_a_rule_and_every_rule_an_operation() {
        assertThat(operations.stream().map(ApiOperation::toString))
                .containsExactlyInAnyOrderElementsOf(AccessRules.all().keySet());
    }

    /**
     * More of them: {@code mvn -pl standalone -am test -Dtest=AccessMatrixTest -Dmutations=50000 -Dsurefire.failIfNoSpecifiedTests=false},
     * others with {@code -Dmutations.seed}.
     */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatever_is_sent_is_never_an_error_of_the_ledgers_and_no_secret_of_it_is_in_a_log() throws Exception {
        long seed = Long.getLong("mutations.seed", 4711);
        MutatedRequests requests = mutated();
        String loggedBefore = ledger.logged();
        Map<String, String> troubles = new ConcurrentSkipListMap<>();
        Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.execute(() -> send(requests, seed, next, statuses, troubles));
            }
        }
        String logged = ledger.logged().substring(loggedBefore.length());
        System.out.printf("%d requests, seed %d: %s%n", MUTATIONS, seed, statuses);

        assertThat(troubles).isEmpty();
        assertThat(logged).doesNotContain(MutatedRequests.SECRET, MutatedRequests.SECRET_CREDENTIALS);
        assertThat(SECOND_TO_A_HISTORY.matcher(logged).replaceAll(""))
                .as("what was logged")
                .isBlank();
    }

    /** Of two who write into one history at once the database notes the second, who then tries again. */
    private static final Pattern SECOND_TO_A_HISTORY =
            Pattern.compile("(?m)^\\S+ \\S+ UTC \\[\\d+] ERROR:  duplicate key value violates unique constraint"
                    + " \"events_stream_sequence_number_key\".*\\R"
                    + "(^\\S+ \\S+ UTC \\[\\d+] (DETAIL|STATEMENT): .*\\R?|^\t.*\\R?)*");

    private static final int MUTATIONS = Integer.getInteger("mutations", 2_000);
    private static final int CALLERS = 4;

    private void send(
            MutatedRequests requests,
            long seed,
            AtomicInteger next,
            Map<Integer, Integer> statuses,
            Map<String, String> troubles) {
        String before = "";
        String latest = "";
        try (RawCaller caller = new RawCaller(URI.create(ledger.address()))) {
            for (int number = next.getAndIncrement(); number < MUTATIONS; number = next.getAndIncrement()) {
                MutatedRequests.Mutated request = requests.number(seed, number);
                before = latest;
                latest = number + " " + request.told();
                RawCaller.Answer answer = caller.send(request.bytes().toByteArray(), request.isLast());
                statuses.merge(answer.status(), 1, Integer::sum);
                if (isTheLedgersFault(answer)) {
                    troubles.put(answer.status() + " to number " + number, request.told() + "\n" + answer.body());
                }
            }
        } catch (IOException | RuntimeException e) {
            troubles.put("the caller's own", e + "\nof " + latest + "\nafter " + before);
        }
    }

    /** A method, and a version of HTTP, that the server does not know are said as 501 and 505, and are no fault of its. */
    private static boolean isTheLedgersFault(RawCaller.Answer answer) {
        if (answer.status() == 0) {
            return answer.body().contains("\"status\":5");
        }
        return answer.status() >= 500
                && !(List.of(501, 505).contains(answer.status())
                        && answer.body().contains("the-request-cannot-be-read")
                        && answer.body().contains("\"status\":" + answer.status()));
    }

    private MutatedRequests mutated() {
        PeopleAround around = new PeopleAround(ledger);
        Caller caller = around.callers().getFirst();
        List<MutatedRequests.Target> targets = new ArrayList<>();
        for (ApiOperation operation : operations) {
            if (operation.path().equals("/me/password")) {
                // Whose password is another is told to sign in, whatever else they send.
                continue;
            }
            Attempt attempt = new Attempt(ledger, around, operation);
            targets.add(new MutatedRequests.Target(
                    operation.method(), "/api" + attempt.path(caller), operation.parameters(), attempt.body(caller)));
        }
        for (ApiOperation page : ledger.pages()) {
            targets.add(new MutatedRequests.Target(
                    page.method(), new Attempt(ledger, around, page).path(caller), PARAMETERS_OF_PAGES, ""));
        }
        return new MutatedRequests(
                targets,
                List.of(around.facilitator, around.kaiako, BothSides.ADMINISTRATOR, caller.who()),
                around.partnership);
    }

    /** As pages are narrowed and moved in time by. */
    private static final List<String> PARAMETERS_OF_PAGES = List.of(
            "asOf",
            "version",
            "happenedBy",
            "at",
            "on",
            "from",
            "to",
            "sort",
            "cursor",
            "limit",
            "status",
            "cluster",
            "needs",
            "q",
            "lang");

    @Test
    void everyone_may_what_the_rules_say_and_the_page_shows() throws IOException {
        PeopleAround around = new PeopleAround(ledger);
        Map<String, Map<Kind, Word>> found = new LinkedHashMap<>();
        Map<String, String> otherwise = new TreeMap<>();
        for (Caller caller : around.callers()) {
            around.isNow(caller);
            for (ApiOperation operation : inAnOrderThatChangesNothing()) {
                Word expected = AccessRules.of(operation).of(caller.kind());
                String wrong = new Attempt(ledger, around, operation).by(caller, expected);
                if (wrong.isEmpty()) {
                    found.computeIfAbsent(operation.toString(), it -> new EnumMap<>(Kind.class))
                            .put(caller.kind(), expected);
                } else {
                    otherwise.put(operation + " by " + caller.name(), wrong);
                }
            }
        }
        for (ApiOperation operation : operations) {
            int status = new Attempt(ledger, around, operation).byNobody();
            if (status != statusForNobody(operation)) {
                otherwise.put(operation + " by nobody", Integer.toString(status));
            }
        }

        assertThat(otherwise).isEmpty();
        assertThePageShows(AccessRules.asTable(found));
    }

    /** Whoever holds an invitation is signed in nowhere yet, and a calendar program never is. */
    private static int statusForNobody(ApiOperation operation) {
        return operation.path().startsWith("/invitations/")
                ? 409
                : operation.path().startsWith("/feeds/") ? 404 : 401;
    }

    /** Whoever says why they read may read from then on, so that is tried last. */
    private List<ApiOperation> inAnOrderThatChangesNothing() {
        List<ApiOperation> ordered = new ArrayList<>(operations);
        ordered.sort(Comparator.comparing(
                it -> it.toString().startsWith("POST /") && it.path().endsWith("/readings")));
        return ordered;
    }

    private static void assertThePageShows(String table) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(page).contains(BEGIN, END);
        String written = page.substring(0, begin) + "\n" + table + "\n" + page.substring(end);
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE))
                .as("the table in docs/security.md is written again by: %s", HOW_TO_WRITE_IT)
                .isEqualTo(written);
    }

    private String saidTo(Someone who) {
        return ledger.open(who, "/who-may-read", HttpRequest.newBuilder())
                .response()
                .body();
    }

    @Test
    void who_may_read_what_is_said_as_it_is_and_changes_when_that_does() {
        Someone reads = ledger.register("Who will open it", "PRACTICE_LEADER", "c77");
        Someone other = ledger.register("Other RTLB", "RTLB", "c77");
        Someone leaves = ledger.register("Who will leave", "PARTNER");
        String partnership = ledger.post(
                        other,
                        "/partnerships",
                        Map.of(
                                "label", "Apart",
                                "cluster", "c77",
                                "kura", "k7",
                                "kind", "INDIVIDUAL",
                                "tier", "TE_KAHUI",
                                "formedOn", "2026-02-02",
                                "facilitator", other.id()))
                .text("id");
        assertThat(saidTo(leaves)).doesNotContain("Apart", "Your partnerships");
        Reply joined = ledger.post(
                other, "/partnerships/" + partnership + "/partners", Map.of("person", leaves.id(), "role", "KAIAKO"));
        ledger.get(leaves, "/partnerships?after=" + joined.text("position"));
        assertThat(saidTo(leaves))
                .contains("Apart", "You take part as: kaiako", "Who will leave", "Nobody has read it from outside")
                .contains("The law may ask for a reading that we cannot tell you of.");
        assertThat(saidTo(reads)).contains("In cluster c77").doesNotContain("Apart");

        ledger.post(reads, "/readings", Map.of("cluster", "c77", "why", "Who needs a hand"));
        assertThat(saidTo(leaves)).contains("Nobody has read it from outside");
        ledger.get(reads, "/partnerships");
        assertThat(saidTo(leaves))
                .contains("It was read from outside once, by: ", "Who will open it")
                .doesNotContain("Nobody has read it from outside");
        ledger.post(reads, "/partnerships/" + partnership + "/readings", Map.of("why", "Who needs a hand"));
        assertThat(saidTo(leaves)).contains("It was read from outside 2 times");
        assertThat(ledger.open(leaves, "/partnerships/" + partnership + "/readings", HttpRequest.newBuilder())
                        .response()
                        .body())
                .contains("in a list", "opened", "The law may ask for a reading that we cannot tell you of.");

        Reply left =
                ledger.post(leaves, "/partnerships/" + partnership + "/partners/" + leaves.id() + "/leave", Map.of());
        ledger.get(leaves, "/partnerships?after=" + left.text("position"));
        assertThat(saidTo(leaves)).contains("Apart", "You left on").doesNotContain("read from outside once", "2 times");

        assertThat(saidTo(ledger.register("Privacy officer", "PRIVACY_OFFICER")))
                .contains("Nothing of what partners write.", "None of it is in this program yet.");
        assertThat(saidTo(ledger.register("Cluster manager", "CLUSTER_MANAGER", "c77")))
                .contains("Numbers of cluster c77, and no words or names.");
    }

    private static final String WHY = "An order of the court names this partnership";

    @Test
    void whose_sight_is_paused_is_told_so_and_whom_to_ask_and_shown_nothing_else_until_it_ends() {
        Someone rtlb = ledger.register("RTLB of Room 9", "RTLB", "c33");
        Someone nan = ledger.register("Nan", "PARTNER");
        Someone kaiako = ledger.register("Kaiako", "PARTNER");
        String here = "/partnerships/" + ledger.formPartnership(rtlb);
        ledger.post(rtlb, here + "/partners", Map.of("person", nan.id(), "role", "WHANAU"));
        ledger.post(rtlb, here + "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        ledger.post(nan, here + "/commitments", Map.of("what", "Bring the boat", "promiser", nan.id()));
        ledger.post(
                nan,
                here + "/commitments",
                Map.of("what", "Ring my sister", "promiser", nan.id(), "audience", "PRIVATE"));
        ledger.post(rtlb, here + "/commitments", Map.of("what", "Bring the oars", "promiser", nan.id()));
        String before = Instant.now().toString();
        String after = "?after="
                + ledger.post(rtlb, here + "/partners/" + nan.id() + "/pause", Map.of("why", WHY))
                        .text("position");

        assertThat(ledger.get(rtlb, here + after).status()).isEqualTo(200);
        for (String path : List.of("", "?asOf=" + before, "/timeline", "/timeline.csv", "/commitments", "/events")) {
            Reply reply = ledger.get(nan, here + path);
            assertThat(reply.status()).as(path).isEqualTo(403);
            assertThat(reply.text("type")).as(path).endsWith("/your-sight-of-this-partnership-is-paused");
        }
        assertThat(page(nan, here))
                .contains("Your sight of this partnership is paused")
                .doesNotContain("Bring");
        assertThat(page(nan, "/my-promises" + after))
                .contains("You can ask RTLB of Room 9, who facilitates it, or a practice leader", "Ring my sister")
                .doesNotContain("Bring the", WHY)
                .doesNotContain("You have no promise", "Nobody has promised you");
        assertThat(page(nan, "/partnerships"))
                .contains("You can ask RTLB of Room 9")
                .doesNotContain(here);
        for (String path : List.of("/me/commitments", "/follow-through", "/follow-through?asOf=" + before)) {
            assertThat(ledger.get(nan, path).response().body())
                    .as(path)
                    .contains("Ring my sister")
                    .doesNotContain("Bring the");
        }
        assertThat(ledger.get(nan, "/follow-through.csv").response().body())
                .contains("Ring my sister")
                .doesNotContain("Bring the", "Reading together");
        assertThat(ledger.get(nan, "/me/waiting").response().body()).doesNotContain(here);
        assertThat(ledger.get(nan, "/people").response().body()).doesNotContain(kaiako.id());
        assertThat(ledger.get(nan, "/paused-sights").response().body())
                .contains(here.substring("/partnerships/".length()), rtlb.id())
                .doesNotContain(WHY, "lastDay\":\"");
    }

    @Test
    void no_role_and_no_way_in_that_they_could_give_leads_past_a_pause() {
        Someone rtlb = ledger.register("RTLB of Room 9", "RTLB", "c33");
        Someone takesPart = ledger.register("Leader who takes part", "PRACTICE_LEADER", "c33");
        Someone leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        Someone kaiako = ledger.register("Kaiako", "PARTNER");
        String here = "/partnerships/" + ledger.formPartnership(rtlb);
        ledger.post(rtlb, here + "/partners", Map.of("person", takesPart.id(), "role", "OTHER"));
        ledger.post(rtlb, here + "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        ledger.post(
                takesPart,
                here + "/commitments",
                Map.of("what", "Ring my sister", "promiser", takesPart.id(), "audience", "PRIVATE"));
        String code = "/accounts/"
                + ledger.database
                        .superuser()
                        .sql("SELECT id FROM ledger.accounts WHERE person = ?::uuid")
                        .param(kaiako.id())
                        .query(String.class)
                        .single()
                + "/one-time-code";
        assertThat(ledger.tryToPost(rtlb, code, Map.of()).status()).isEqualTo(200);
        ledger.post(leader, here + "/partners/" + rtlb.id() + "/pause", Map.of("why", WHY));
        String after = "?after="
                + ledger.post(leader, here + "/partners/" + takesPart.id() + "/pause", Map.of("why", WHY))
                        .text("position");

        assertThat(ledger.tryToPost(rtlb, code, Map.of()).status()).isEqualTo(404);
        assertThat(page(takesPart, "/my-promises" + after)).contains("Ring my sister", "is paused");
        assertThat(page(takesPart, "/follow-through"))
                .contains("Ring my sister")
                .doesNotContain("Reading together");
        assertThat(page(takesPart, "/paused-sights"))
                .contains("What you read of one of your partnerships is paused")
                .doesNotContain(WHY);
        assertThat(ledger.tryToPost(takesPart, here + "/readings", Map.of("why", "I lead here"))
                        .text("type"))
                .endsWith("/your-sight-of-this-partnership-is-paused");
        assertThat(ledger.get(takesPart, "/partnerships").response().body()).doesNotContain(here);
    }

    @Test
    void that_somebodys_sight_is_paused_is_known_to_those_who_look_after_it_and_why_to_fewer() {
        Someone rtlb = ledger.register("RTLB of Room 9", "RTLB", "c33");
        Someone nan = ledger.register("Nan", "PARTNER");
        Someone kaiako = ledger.register("Kaiako", "PARTNER");
        Someone leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        Someone officer = ledger.register("Privacy officer", "PRIVACY_OFFICER");
        String here = "/partnerships/" + ledger.formPartnership(rtlb);
        ledger.post(rtlb, here + "/partners", Map.of("person", nan.id(), "role", "WHANAU"));
        ledger.post(rtlb, here + "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        ledger.post(rtlb, here + "/partners/" + nan.id() + "/pause", Map.of("why", WHY));
        String after = "?after="
                + ledger.post(leader, here + "/partners/" + kaiako.id() + "/pause", Map.of("why", "The other why"))
                        .text("position");

        assertThat(ledger.get(officer, "/paused-sights" + after).response().body())
                .contains(WHY, "The other why");
        assertThat(ledger.get(leader, "/paused-sights").response().body()).contains(WHY, "The other why");
        assertThat(page(leader, "/paused-sights")).contains(WHY, "The other why", "Confirm the pause", "End the pause");
        assertThat(page(officer, "/paused-sights")).contains(WHY, "Nan").doesNotContain("End the pause");
        assertThat(ledger.get(rtlb, "/paused-sights").response().body())
                .contains(nan.id(), kaiako.id())
                .doesNotContain(WHY, "The other why");
        assertThat(page(rtlb, "/paused-sights"))
                .contains("Kaiako", "Why is for practice leaders")
                .doesNotContain(WHY, "The other why", "Confirm the pause");
        assertThat(ledger.get(rtlb, here + "/events").response().body()).doesNotContain(WHY, "The other why");
        assertThat(ledger.get(rtlb, here + "/timeline").response().body()).contains("sight-paused");
        assertThat(page(rtlb, "/partnerships")).contains("Somebody&#39;s sight is paused: 2 times");

        Reply ended = ledger.post(leader, here + "/partners/" + kaiako.id() + "/pause/end", Map.of());
        assertThat(ledger.get(kaiako, here + "/timeline?after=" + ended.text("position"))
                        .response()
                        .body())
                .contains("partner-joined")
                .doesNotContain("sight-pause", "paused");
        assertThat(ledger.get(kaiako, "/paused-sights").response().body()).doesNotContain(nan.id(), kaiako.id());
        assertThat(ledger.get(kaiako, here + "/readings").response().body()).doesNotContain(leader.id());
        assertThat(page(kaiako, here)).doesNotContain("paused");
        Reply confirmed = ledger.post(leader, here + "/partners/" + nan.id() + "/pause/confirm", Map.of());
        assertThat(page(leader, "/paused-sights?after=" + confirmed.text("position")))
                .contains("Confirmed by Leader");
    }

    private String page(Someone who, String path) {
        return ledger.open(who, path, HttpRequest.newBuilder()).response().body();
    }

    @Test
    void a_confirmation_through_a_way_in_that_the_entrys_giver_made_says_so_until_that_was_seen() {
        Someone rtlb = ledger.register("Who gives the way in", "RTLB", "c33");
        Someone kaiako = ledger.register("Kaiako", "PARTNER");
        Someone confirms = ledger.register("Who confirms", "PARTNER");
        String here = "/partnerships/" + ledger.formPartnership(rtlb);
        ledger.post(rtlb, here + "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        ledger.post(rtlb, here + "/partners", Map.of("person", confirms.id(), "role", "KAIAKO"));
        ledger.database
                .superuser()
                .sql("UPDATE ledger.accounts SET way_in_by = ?::uuid WHERE person = ?::uuid")
                .params(rtlb.id(), confirms.id())
                .update();
        Reply byGiver =
                ledger.post(rtlb, here + "/commitments", Map.of("what", "Bring the boat", "promiser", confirms.id()));
        Reply byAnother =
                ledger.post(kaiako, here + "/commitments", Map.of("what", "Bring the oars", "promiser", confirms.id()));
        Reply voice = ledger.post(
                rtlb, here + "/voices", Map.of("whose", confirms.id(), "how", "CONVERSATION", "text", "Too loud"));
        Reply first = accepted(confirms, here, byGiver);
        Reply second = accepted(confirms, here, byAnother);
        ledger.post(kaiako, here + "/commitments", Map.of("what", "Bring the anchor", "promiser", kaiako.id()));
        ledger.post(confirms, here + "/voices/" + voice.text("id") + "/confirm", Map.of());
        ledger.untilTheViewsShowAll();
        assertThat(page(kaiako, here)).contains("Confirmed, through a way in that Who gives the way in made.");
        ledger.post(confirms, "/me/account/seen", Map.of());
        Reply later = accepted(
                confirms,
                here,
                ledger.post(rtlb, here + "/commitments", Map.of("what", "Bring the rope", "promiser", confirms.id())));
        ledger.untilTheViewsShowAll();

        assertThat(told(kaiako, here, first)).contains("Confirmed, through a way in that Who gives the way in made.");
        assertThat(List.of(told(kaiako, here, second), told(kaiako, here, later)))
                .noneMatch(it -> it.contains("through a way in"));
        assertThat(ledger.get(kaiako, here + "/entries/" + first.text("position"))
                        .text("confirmedThrough"))
                .isEqualTo(rtlb.id());
        assertThat(page(kaiako, here, first)).contains("had made the way in");
        assertThat(page(kaiako, here, second)).contains("had made the way in");
        assertThat(page(kaiako, here, later)).doesNotContain("had made the way in");
    }

    private Reply accepted(Someone who, String here, Reply promise) {
        return ledger.post(who, here + "/commitments/" + promise.text("id") + "/accept", Map.of());
    }

    private String told(Someone who, String here, Reply entry) {
        return ledger.get(who, here + "/entries/" + entry.text("position")).text("summary");
    }

    private String page(Someone who, String here, Reply entry) {
        return ledger.open(who, here + "/entries/" + entry.text("position"), HttpRequest.newBuilder())
                .response()
                .body();
    }
}
