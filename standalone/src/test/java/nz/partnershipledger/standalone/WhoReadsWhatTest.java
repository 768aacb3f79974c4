package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What was written for every partner, for some, or for oneself, looked for in every answer that each of the people around can get. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class WhoReadsWhatTest {
    private static final String FOR_ALL = "canary-for-all";
    private static final String FOR_SOME = "canary-for-some";
    private static final String FOR_ONESELF = "canary-for-oneself";
    private static final String REASON = "canary-of-a-reason";
    private static final String SUPPORT = "canary-of-support";
    private static final String WHY = "canary-of-a-question";
    private static final Set<String> CANARIES = Set.of(FOR_ALL, FOR_SOME, FOR_ONESELF, REASON, SUPPORT, WHY);
    private static final String NAME = "Canaryname";
    private static final String LABEL = "Reading together";
    private static final String OF_THE_FAMILY = "canary-of-the-family";
    private static final String WHY_LISTS = "canary-that-asks-for-lists";

    private final BothSides ledger = new BothSides();
    private final Map<String, String> ids = new HashMap<>();
    private Someone rtlb = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private Someone former = BothSides.NOBODY;
    private Someone leader = BothSides.NOBODY;
    private Someone stranger = BothSides.NOBODY;
    private String here = "";
    private String missed = "";

    @BeforeAll
    void write_for_each_audience() {
        rtlb = ledger.register("RTLB " + NAME, "RTLB", "c33");
        kaiako = ledger.register("Kaiako " + NAME, "PARTNER");
        nan = ledger.register("Nan " + NAME, "PARTNER");
        former = ledger.register("Former " + NAME, "PARTNER");
        leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        stranger = ledger.register("Stranger", "RTLB", "c99");
        String partnership = ledger.formPartnership(rtlb);
        here = "/partnerships/" + partnership;
        for (Someone it : List.of(kaiako, nan, former)) {
            ledger.post(rtlb, here + "/partners", Map.of("person", it.id(), "role", "KAIAKO"));
        }
        ledger.post(former, here + "/partners/" + former.id() + "/leave", Map.of());
        String promise = written(FOR_ALL, "PARTNERSHIP");
        String forSome = written(FOR_SOME, Map.of("people", List.of(rtlb.id())));
        String forOneself = written(FOR_ONESELF, "PRIVATE");
        ids.put("promise", promise);
        ids.put("forSome", forSome);
        ids.put("forOneself", forOneself);
        String due = written("Another " + FOR_ALL, "PARTNERSHIP");
        missed = ledger.post(
                        kaiako,
                        here + "/commitments/" + due + "/miss",
                        Map.of("reason", Map.of("category", "STRESS", "text", REASON), "support", SUPPORT))
                .text("position");
        ids.put("missed", due);
        ids.put("partnership", partnership);
        ids.put(
                "invitation",
                ledger.post(rtlb, here + "/invitations", Map.of("name", "Invited", "role", "WHANAU"))
                        .text("id"));
        ids.put("person", kaiako.id());
        ids.put("view", "journey");
        ids.putAll(ThingsSaid.recorded(ledger, partnership, kaiako).ids());
        ids.putAll(MattersRaised.by(kaiako, nan, ledger, partnership, "By the window")
                .ids());
        ids.put(
                "account",
                ledger.get(BothSides.ADMINISTRATOR, "/accounts")
                        .at("/items/0/id")
                        .asString());
        Reply calendar = ledger.post(kaiako, "/me/feeds", Map.of());
        String link = calendar.text("link");
        ids.put("feed", calendar.text("id"));
        ids.put("token", link.substring(link.lastIndexOf('/') + 1, link.lastIndexOf('.')));
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    /** A promise with a follow-up and, where there is anyone else to write to, a reply, all in the same words. */
    private String written(String words, Object audience) {
        Reply made = ledger.post(
                kaiako,
                here + "/commitments",
                Map.of(
                        "what",
                        words,
                        "promiser",
                        kaiako.id(),
                        "due",
                        "2026-03-01",
                        "on",
                        "2026-02-03",
                        "audience",
                        audience));
        String promise = made.text("id");
        ledger.post(kaiako, here + "/commitments/" + promise + "/progress", Map.of("note", words));
        if (!audience.equals("PRIVATE")) {
            ledger.post(kaiako, here + "/entries/" + made.text("position") + "/reply", Map.of("text", words));
        }
        return promise;
    }

    /** Everything that can be read, with each id that fits, and all entries. */
    private List<String> reads() {
        return reads(List.of("promise", "forSome", "forOneself", "missed"), 1);
    }

    private List<String> reads(List<String> promises, long firstEntry) {
        TreeSet<String> paths = new TreeSet<>();
        for (ApiOperation operation : ApiOperation.in(ledger.document())) {
            // No word is found in a PDF, which is packed; it is set from the page that is looked at.
            if (operation.isRead() && !operation.path().endsWith(".pdf")) {
                for (String promise : promises) {
                    String path = operation.path().replace("{commitment}", ids.getOrDefault(promise, ""));
                    for (var id : ids.entrySet()) {
                        path = path.replace("{" + id.getKey() + "}", id.getValue());
                    }
                    long head = ledger.commandStore().events().head();
                    if (path.contains("{position}")) {
                        for (long position = firstEntry; position <= head; position++) {
                            paths.add(path.replace("{position}", Long.toString(position)));
                        }
                    } else {
                        paths.add(path.replace("{report}", "clusters")
                                .replace("{reading}", UUID.randomUUID().toString())
                                .replace("{invitation}", UUID.randomUUID().toString()));
                    }
                }
            }
        }
        assertThat(paths).hasSizeGreaterThan(40);
        return List.copyOf(paths);
    }

    private Map<String, Set<String>> found(Someone who) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String path : reads()) {
            String answer = ledger.get(who, path).response().body();
            for (String canary : CANARIES) {
                if (answer.contains(canary)) {
                    found.computeIfAbsent(canary, it -> new TreeSet<>()).add(path);
                }
            }
        }
        return found;
    }

    private void settled() {
        ledger.untilTheViewsShowAll();
    }

    @Test
    void a_what_is_written_reaches_those_it_is_for_and_nobody_else() {
        settled();
        assertThat(found(kaiako).keySet()).containsOnly(FOR_ALL, FOR_SOME, FOR_ONESELF, REASON, SUPPORT);
        assertThat(found(rtlb).keySet()).containsOnly(FOR_ALL, FOR_SOME);
        assertThat(found(nan).keySet()).containsOnly(FOR_ALL);
        assertThat(found(former)).isEmpty();
        assertThat(found(stranger)).isEmpty();
        assertThat(found(BothSides.ADMINISTRATOR)).isEmpty();
        assertThat(found(leader)).isEmpty();
    }

    @Test
    void b_what_someone_may_not_read_is_not_counted_for_them() {
        settled();
        Map<Someone, Integer> overdue = Map.of(kaiako, 3, rtlb, 2, nan, 1, former, 0, stranger, 0);
        overdue.forEach((who, count) -> {
            Reply list = ledger.get(who, "/follow-through?status=OPEN");
            assertThat(list.at("/total").asInt()).isEqualTo(count);
            Reply caseload = ledger.get(who, "/partnerships");
            caseload.at("/items")
                    .forEach(it -> assertThat(it.path("overdue").asInt()).isLessThanOrEqualTo(count));
        });
        Map.of(kaiako, 2, rtlb, 2, nan, 1)
                .forEach((who, count) -> assertThat(ledger.get(who, "/partnerships")
                                .at("/items/0/overdue")
                                .asInt())
                        .isEqualTo(count));
    }

    @Test
    void c_whoever_reads_from_outside_says_why_and_partners_see_it() {
        assertThat(ledger.get(leader, here).text("type")).isEqualTo("/problems/say-why-you-read-this");
        assertThat(ledger.tryToPost(nan, here + "/readings", Map.of("why", "x")).status())
                .isEqualTo(409);
        String reading =
                ledger.post(leader, here + "/readings", Map.of("why", WHY)).text("id");

        assertThat(found(leader).keySet()).containsOnly(FOR_ALL, WHY);
        for (Someone partner : List.of(rtlb, kaiako, nan)) {
            Reply seen = ledger.get(partner, here + "/readings/" + reading);
            assertThat(seen.text("reader")).isEqualTo(leader.id());
            assertThat(seen.text("why")).isEqualTo(WHY);
            assertThat(seen.text("openedAt")).isNotBlank();
        }
        assertThat(ledger.get(former, here + "/readings/" + reading).status()).isEqualTo(403);
        assertThat(ledger.get(stranger, here + "/readings/" + reading).status()).isEqualTo(404);
    }

    @Test
    void d_the_log_of_readings_is_sealed_never_changes_and_ends_after_hours() {
        Someone another = ledger.register("Another leader", "PRACTICE_LEADER", "c33");
        ledger.database.superuser().sql("""
                        INSERT INTO ledger.readings (id, partnership, reader, role, opened_at, until, why)
                        SELECT gen_random_uuid(), partnership, ?::uuid, role, opened_at - interval '9 hours',
                               opened_at - interval '1 hour', why
                        FROM ledger.readings LIMIT 1""").param(1, another.id()).update();

        assertThat(ledger.get(another, here).text("type")).isEqualTo("/problems/say-why-you-read-this");
        assertThat(ledger.database
                        .superuser()
                        .sql("SELECT string_agg(why::text, ' ') FROM ledger.readings")
                        .query(String.class)
                        .single())
                .contains("sealed")
                .doesNotContain(WHY);
        for (String change : List.of(
                "UPDATE ledger.readings SET until = now()",
                "DELETE FROM ledger.readings",
                "TRUNCATE ledger.readings")) {
            assertThatThrownBy(() -> ledger.database.superuser().sql(change).update())
                    .as(change)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void e_a_reason_and_the_support_offered_are_everyones_once_they_are_shared() {
        ledger.post(
                kaiako,
                here + "/commitments/" + ids.get("missed") + "/share-reason",
                Map.of("entry", Long.valueOf(missed)));
        settled();

        assertThat(found(nan).keySet()).contains(REASON, SUPPORT);
        assertThat(found(former).keySet()).isEmpty();
    }

    /** Every page, with each id that fits. */
    private List<String> pages() {
        TreeSet<String> pages = new TreeSet<>();
        for (ApiOperation page : ledger.pages()) {
            String path = page.path().replace("{commitment}", ids.getOrDefault("promise", ""));
            for (var id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue());
            }
            if (page.isRead() && !path.startsWith("/v3/") && !path.endsWith(".pdf")) {
                pages.add(path.replace("{position}", missed)
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
            }
        }
        assertThat(pages).hasSizeGreaterThan(20);
        return List.copyOf(pages);
    }

    /** By which doors someone is told a word or a name. */
    private Map<String, Set<String>> told(Someone who, String... more) {
        Set<String> words = new TreeSet<>(CANARIES);
        words.addAll(List.of(NAME, LABEL));
        words.addAll(List.of(more));
        Map<String, Set<String>> told = new LinkedHashMap<>();
        Stream.concat(
                        reads(List.of("missed"), ledger.commandStore().events().head()).stream()
                                .map(it -> "/api" + it),
                        pages().stream())
                .flatMap(it -> Stream.of(it, it + "?asOf=" + Instant.now()))
                .forEach(door -> {
                    String answer = ledger.open(who, door, HttpRequest.newBuilder())
                            .response()
                            .body();
                    words.stream()
                            .filter(answer::contains)
                            .forEach(it -> told.computeIfAbsent(it, _ -> new TreeSet<>())
                                    .add(door.replaceAll("[?].*", "")));
                });
        return told;
    }

    /** How and why someone read this partnership, as its partners see it. */
    private List<String> readingsBy(Someone reader) {
        List<String> readings = new ArrayList<>();
        for (JsonNode it : ledger.get(kaiako, here + "/readings").at("/items")) {
            if (it.path("reader").asString().equals(reader.id())) {
                readings.add(it.path("how").asString() + " " + it.path("why").asString());
            }
        }
        return readings;
    }

    @Test
    void f_whoever_leads_practice_and_gave_no_reason_is_told_no_word_and_no_name_by_any_door() {
        settled();
        Someone unasked = ledger.register("Who gave no reason", "PRACTICE_LEADER", "c33");

        assertThat(told(kaiako)).as("the doors tell").containsKeys(FOR_ALL, NAME, LABEL);
        assertThat(told(unasked)).isEmpty();
        assertThat(ledger.get(unasked, "/follow-through")
                        .at("/items/0/what/withheld")
                        .asBoolean())
                .isTrue();
        assertThat(ledger.get(unasked, "/follow-through?status=OPEN")
                        .at("/items/0/status")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(ledger.get(unasked, "/people/" + kaiako.id())
                        .at("/name/withheld")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void g_one_reason_for_a_cluster_opens_its_lists_and_stands_once_in_the_log_of_each_that_was_shown() {
        Someone moko = ledger.register("Moko " + NAME, "PARTNER");
        ledger.post(rtlb, here + "/partners", Map.of("person", moko.id(), "role", "AKONGA"));
        ledger.post(kaiako, here + "/commitments", Map.of("what", OF_THE_FAMILY, "promiser", moko.id()));
        settled();
        Someone reader = ledger.register("Who reads lists", "PRACTICE_LEADER", "c33");
        assertThat(ledger.tryToPost(reader, "/readings", Map.of("cluster", "c99", "why", WHY_LISTS))
                        .text("type"))
                .isEqualTo("/problems/only-who-looks-after-practice-there-reads-a-cluster");
        assertThat(ledger.tryToPost(rtlb, "/readings", Map.of("cluster", "c33", "why", WHY_LISTS))
                        .status())
                .isEqualTo(403);
        Reply reason = ledger.post(reader, "/readings", Map.of("cluster", "c33", "why", WHY_LISTS));
        assertThat(ledger.get(reader, "/readings/" + reason.text("id")).text("why"))
                .isEqualTo(WHY_LISTS);
        assertThat(ledger.get(leader, "/readings/" + reason.text("id")).status())
                .isEqualTo(404);
        assertThat(readingsBy(reader)).as("nothing was shown yet").isEmpty();

        Map<String, Set<String>> told = told(reader, OF_THE_FAMILY);

        assertThat(told)
                .as("a reason that was shared is part of its promise")
                .containsOnlyKeys(FOR_ALL, NAME, LABEL, REASON, SUPPORT);
        assertThat(told.get(REASON)).containsOnly("/api/follow-through");
        assertThat(told.get(FOR_ALL)).containsOnly("/api/follow-through", "/api/follow-through.csv", "/follow-through");
        assertThat(told.get(LABEL))
                .containsOnly(
                        "/api/partnerships",
                        "/api/partnerships.csv",
                        "/api/follow-through.csv",
                        "/partnerships",
                        "/follow-through");
        assertThat(told.get(NAME))
                .containsOnly(
                        "/api/people",
                        "/api/people/" + kaiako.id(),
                        "/api/partnerships.csv",
                        "/api/follow-through.csv",
                        "/partnerships",
                        "/follow-through");
        assertThat(readingsBy(reader)).containsExactly("IN_A_LIST " + WHY_LISTS);
        assertThat(ledger.get(reader, here).text("type")).isEqualTo("/problems/say-why-you-read-this");

        ledger.post(reader, here + "/readings", Map.of("why", WHY_LISTS));
        assertThat(readingsBy(reader)).containsExactly("OPENED " + WHY_LISTS, "IN_A_LIST " + WHY_LISTS);
        assertThat(ledger.get(reader, "/follow-through").response().body()).contains(OF_THE_FAMILY);
    }

    @Test
    void h_where_the_log_cannot_be_written_nothing_is_shown() {
        Someone reader = ledger.register("Whose reading cannot be noted", "PRACTICE_LEADER", "c33");
        ledger.post(reader, "/readings", Map.of("cluster", "c33", "why", WHY_LISTS));
        ledger.database
                .superuser()
                .sql("REVOKE INSERT ON ledger.readings FROM ledger_query")
                .update();
        try {
            assertThat(told(reader, OF_THE_FAMILY)).isEmpty();
            assertThat(ledger.get(reader, "/partnerships").text("type"))
                    .isEqualTo("/problems/what-is-read-cannot-be-written-down");
            assertThat(ledger.get(reader, "/follow-through.csv").status()).isEqualTo(503);
        } finally {
            ledger.database
                    .superuser()
                    .sql("GRANT INSERT ON ledger.readings TO ledger_query")
                    .update();
        }

        assertThat(ledger.get(reader, "/partnerships").response().body()).contains(LABEL);
    }

    @Test
    void i_a_reason_for_lists_holds_for_hours_and_for_whom_still_looks_after_the_cluster() {
        Someone reader = ledger.register("Whose reason is over", "PRACTICE_LEADER", "c33");
        Someone before = ledger.register("Whose reason was over", "PRACTICE_LEADER", "c33");
        ledger.post(reader, "/readings", Map.of("cluster", "c33", "why", WHY_LISTS));
        ledger.database.superuser().sql("""
                        INSERT INTO ledger.cluster_readings (id, cluster, reader, role, opened_at, until, why)
                        SELECT gen_random_uuid(), cluster, ?::uuid, role, opened_at - interval '9 hours',
                               opened_at - interval '1 hour', why
                        FROM ledger.cluster_readings WHERE reader = ?::uuid""").params(before.id(), reader.id()).update();

        assertThat(ledger.get(reader, "/partnerships").response().body()).contains(LABEL);
        ledger.database
                .superuser()
                .sql("UPDATE ledger.accounts SET clusters = '{c99}' WHERE person = ?::uuid")
                .param(1, reader.id())
                .update();
        assertThat(ledger.get(reader, "/partnerships").response().body()).doesNotContain(LABEL);
        assertThat(ledger.get(before, "/partnerships").response().body())
                .doesNotContain(LABEL)
                .contains("withheld");
        assertThat(ledger.database
                        .superuser()
                        .sql("SELECT string_agg(why::text, ' ') FROM ledger.cluster_readings")
                        .query(String.class)
                        .single())
                .contains("sealed")
                .doesNotContain(WHY_LISTS);
        for (String change : List.of(
                "UPDATE ledger.cluster_readings SET until = now()",
                "DELETE FROM ledger.cluster_readings",
                "TRUNCATE ledger.cluster_readings CASCADE")) {
            assertThatThrownBy(() -> ledger.database.superuser().sql(change).update())
                    .as(change)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void j_across_a_cluster_people_are_not_looked_for() {
        Someone auditor = ledger.register("Auditor", "AUDITOR");
        for (String filter : List.of("person=" + kaiako.id(), "facilitator=" + rtlb.id())) {
            for (Someone outside : List.of(leader, auditor)) {
                assertThat(ledger.get(outside, "/follow-through?" + filter).text("type"))
                        .as(filter)
                        .isEqualTo("/problems/people-are-not-looked-for-from-outside");
            }
            assertThat(ledger.get(leader, "/follow-through.csv?" + filter).status())
                    .isEqualTo(403);
            assertThat(ledger.get(rtlb, "/follow-through?" + filter).status()).isEqualTo(200);
        }
        assertThat(ledger.get(leader, "/follow-through?person=" + leader.id()).status())
                .isEqualTo(200);
    }

    @Test
    void k_what_is_said_to_some_leaves_no_trace_for_the_others_until_it_is_widened() {
        InConfidence told = new InConfidence(ledger, rtlb, kaiako, nan);
        told.settled();
        Map<String, String> before = told.answers(told.aunty, "");
        String then = Instant.now().toString();

        told.speak();
        told.settled();

        assertThat(told.kindsForSome()).as("no kind is forgotten").isEqualTo(InConfidence.kindsInTheCatalogue());
        Map<String, String> after = told.answers(told.aunty, "");
        before.forEach((path, answer) -> {
            if (!path.endsWith("/events")) {
                assertThat(after.get(path)).as(path).isEqualTo(answer);
            }
        });
        assertThat(after.toString() + told.answers(told.aunty, "?asOf=" + Instant.now()))
                .doesNotContain(InConfidence.WORDS);
        told.triedInVain(told.aunty);
        String read = told.answers(rtlb, "").toString();
        for (String word : List.of("voice", "well", "hard", "was", "hope", "stance", "position")) {
            assertThat(read).contains(InConfidence.WORDS + " " + word);
        }
        told.answers(rtlb, "").entrySet().stream()
                .filter(it -> it.getKey().matches("/api/.*/(voices|decisions|disagreements)(/[^/]+)?"))
                .forEach(it -> assertThat(it.getValue()).as(it.getKey()).contains("\"audience\":{\"people\":["));
        assertThat(told.answers(rtlb, "?asOf=" + then).toString()).doesNotContain(InConfidence.WORDS);

        told.widen();
        told.settled();

        String widened = told.answers(told.aunty, "").toString();
        for (String word : List.of("voice", "well", "hard", "was", "hope", "stance", "position")) {
            assertThat(widened).contains(InConfidence.WORDS + " " + word);
        }
        assertThat(widened).doesNotContain(InConfidence.WORDS + " nan", InConfidence.WORDS + " of nan");
    }

    @Test
    void l_what_is_kept_to_oneself_leaves_no_trace_for_anybody_until_it_is_shared() {
        InConfidence told = new InConfidence(ledger, rtlb, kaiako, nan);
        told.settled();
        told.opened(leader);
        List<Someone> others = List.of(told.aunty, rtlb, nan, leader);
        Map<Someone, Map<String, String>> before = new HashMap<>();
        others.forEach(it -> before.put(it, told.answers(it, "")));

        told.keep();
        told.settled();

        String then = Instant.now().toString();
        for (Someone other : others) {
            Map<String, String> now = told.answers(other, "");
            Objects.requireNonNull(before.get(other))
                    .forEach(
                            (path, answer) -> assertThat(now.get(path)).as(path).isEqualTo(answer));
            assertThat(told.answers(other, "?asOf=" + then).toString()).doesNotContain(InConfidence.WORDS);
        }
        List.of(told.aunty, rtlb, nan).forEach(told::triedInVain);
        List<String> words = List.of("voice", "well", "hard", "was", "hope", "stance", "position", "promise");
        String own = told.answers(kaiako, "").toString();
        for (String word : words) {
            assertThat(own).contains(InConfidence.WORDS + " " + word);
        }
        assertThat(own).contains(InConfidence.WORDS + " guess");

        told.widen();
        told.settled();

        String shared = told.answers(told.aunty, "").toString();
        for (String word : words) {
            assertThat(shared).contains(InConfidence.WORDS + " " + word);
        }
        assertThat(shared).doesNotContain(InConfidence.WORDS + " guess", "\"audience\":\"PRIVATE\"");
        Map<String, String> earlier = told.answers(told.aunty, "?asOf=" + then);
        earlier.keySet().removeIf(it -> it.endsWith("/live"));
        assertThat(earlier.toString()).doesNotContain(InConfidence.WORDS);
        assertThat(told.answers(kaiako, "?asOf=" + then).toString()).contains(InConfidence.WORDS + " voice");
        told.triedAgain();

        told.showTheGuess();
        told.settled();

        assertThat(told.answers(nan, "").toString()).contains(InConfidence.WORDS + " guess");
        assertThat(told.answers(rtlb, "").toString()).doesNotContain(InConfidence.WORDS + " guess");
        for (String moment : List.of("", "?happenedBy=" + InConfidence.BEFORE_IT_WAS_WIDENED)) {
            Map<String, String> left = told.answers(kaiako, moment);
            left.keySet().removeIf(it -> !it.contains(told.partnership()));
            assertThat(left).isNotEmpty();
            assertThat(left.toString()).as(moment).doesNotContain("\"audience\":\"PRIVATE\"");
        }
    }

    @Test
    void m_who_is_shown_numbers_alone_is_shown_nothing_that_they_once_kept_to_themselves() {
        Someone once = ledger.register("Once a kaiako", "PARTNER");
        ledger.post(rtlb, here + "/partners", Map.of("person", once.id(), "role", "KAIAKO"));
        ledger.post(
                once,
                here + "/commitments",
                Map.of(
                        "what",
                        FOR_ONESELF,
                        "promiser",
                        once.id(),
                        "due",
                        "2026-03-01",
                        "on",
                        "2026-02-03",
                        "audience",
                        "PRIVATE"));
        settled();
        assertThat(ledger.get(once, "/follow-through").response().body()).contains(FOR_ONESELF);
        ledger.database
                .superuser()
                .sql("UPDATE ledger.accounts SET role = 'CLUSTER_MANAGER', clusters = '{c33}' WHERE person = ?::uuid")
                .param(1, once.id())
                .update();
        Someone manager = ledger.register("Manager", "CLUSTER_MANAGER", "c33");

        for (String moment : List.of("", "?asOf=" + Instant.now(), "?happenedBy=2026-03-02")) {
            Reply shown = ledger.get(once, "/follow-through" + moment);
            assertThat(shown.at("/items").isEmpty()).as(moment).isTrue();
            assertThat(shown.at("/summary"))
                    .as(moment)
                    .isEqualTo(ledger.get(manager, "/follow-through" + moment).at("/summary"));
        }
    }

    @Test
    void n_whose_sight_is_paused_is_shown_nothing_and_no_number() {
        Someone paused = ledger.register("Paused", "PARTNER");
        ledger.post(rtlb, here + "/partners", Map.of("person", paused.id(), "role", "KAIAKO"));
        settled();
        assertThat(ledger.get(paused, "/follow-through").at("/total").asInt()).isPositive();
        ledger.post(rtlb, here + "/partners/" + paused.id() + "/pause", Map.of("why", "a court asks for it"));
        settled();

        for (String moment : List.of("", "?asOf=" + Instant.now(), "?happenedBy=2026-03-02")) {
            Reply shown = ledger.get(paused, "/follow-through" + moment);
            assertThat(shown.at("/total").asInt()).as(moment).isZero();
            assertThat(shown.at("/summary/overdue").asInt()).as(moment).isZero();
            assertThat(shown.at("/summary/open").asInt()).as(moment).isZero();
        }
        assertThat(ledger.get(paused, "/partnerships").at("/items").isEmpty()).isTrue();
    }

    @Test
    void o_what_became_of_a_promise_is_as_each_may_know_it() {
        String where = "/partnerships/" + ledger.formPartnership(rtlb);
        for (Someone it : List.of(kaiako, nan)) {
            ledger.post(rtlb, where + "/partners", Map.of("person", it.id(), "role", "KAIAKO"));
        }
        String promise = where + "/commitments/"
                + ledger.post(
                                kaiako,
                                where + "/commitments",
                                Map.of("what", FOR_ALL, "promiser", kaiako.id(), "due", "2026-03-01"))
                        .text("id");
        ledger.post(kaiako, promise + "/keep", Map.of("audience", Map.of("people", List.of(rtlb.id()))));
        settled();

        String across = "/follow-through?partnership=" + where.substring(where.lastIndexOf('/') + 1);
        for (String list : List.of(where + "/commitments", across, across + "&asOf=" + Instant.now())) {
            Map.of(kaiako, "KEPT", rtlb, "KEPT", nan, "OPEN")
                    .forEach((who, status) -> assertThat(ledger.get(who, list).at("/items"))
                            .as(list)
                            .singleElement()
                            .satisfies(it ->
                                    assertThat(it.at("/status").asString()).isEqualTo(status)));
        }
        Someone minutes = ledger.register("Minute-taker", "PARTNER");
        String hui = where + "/hui/"
                + ledger.post(
                                rtlb,
                                where + "/hui",
                                Map.of(
                                        "purpose",
                                        "REVIEW",
                                        "at",
                                        Instant.now().toString(),
                                        "minuteTaker",
                                        minutes.id()))
                        .text("id");
        ledger.post(rtlb, hui + "/open", Map.of());
        settled();
        assertThat(ledger.get(minutes, hui + "/table").at("/promises")).hasSize(1);
    }

    @Test
    void p_who_has_left_still_knows_their_own_promises_and_no_others() {
        String where = "/partnerships/" + ledger.formPartnership(rtlb);
        for (Someone it : List.of(kaiako, nan)) {
            ledger.post(rtlb, where + "/partners", Map.of("person", it.id(), "role", "KAIAKO"));
        }
        for (Someone it : List.of(kaiako, nan)) {
            Reply made = ledger.post(it, where + "/commitments", Map.of("what", FOR_ALL, "promiser", it.id()));
            ledger.post(it, where + "/commitments/" + made.text("id") + "/keep", Map.of());
        }
        ledger.post(nan, where + "/partners/" + nan.id() + "/leave", Map.of());
        ledger.post(rtlb, where + "/tier", Map.of("tier", "TE_AROTAHI"));
        settled();

        String latest = ledger.get(rtlb, where)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow()
                .replace("\"", "");
        assertThat(ledger.get(nan, where + "?version=" + latest).text("type"))
                .as("that more was recorded since")
                .isEqualTo("/problems/this-version-is-not-recorded-yet");
        String across = "/follow-through?partnership=" + where.substring(where.lastIndexOf('/') + 1);
        for (String list : List.of(where + "/commitments", across, across + "&asOf=" + Instant.now())) {
            assertThat(ledger.get(nan, list).at("/items"))
                    .as(list)
                    .singleElement()
                    .satisfies(it -> assertThat(it.at("/promiser").asString()).isEqualTo(nan.id()));
        }
    }
}
