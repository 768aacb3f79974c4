package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

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
        rtlb = ledger.register("RTLB", "RTLB", "c33");
        kaiako = ledger.register("Kaiako", "PARTNER");
        nan = ledger.register("Nan", "PARTNER");
        former = ledger.register("Former", "PARTNER");
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

    /** Everything that can be read, with each id that fits. */
    private List<String> reads() {
        TreeSet<String> paths = new TreeSet<>();
        for (ApiOperation operation : ApiOperation.in(ledger.document())) {
            if (operation.isRead()) {
                for (String promise : List.of("promise", "forSome", "forOneself", "missed")) {
                    String path = operation.path().replace("{commitment}", ids.getOrDefault(promise, ""));
                    for (var id : ids.entrySet()) {
                        path = path.replace("{" + id.getKey() + "}", id.getValue());
                    }
                    long head = ledger.commandStore().events().head();
                    if (path.contains("{position}")) {
                        for (long position = 1; position <= head; position++) {
                            paths.add(path.replace("{position}", Long.toString(position)));
                        }
                    } else {
                        paths.add(path.replace("{reading}", UUID.randomUUID().toString()));
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
        ledger.get(
                rtlb, here + "/timeline?after=" + ledger.commandStore().events().head());
        ledger.get(
                rtlb, "/follow-through?after=" + ledger.commandStore().events().head());
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
        assertThat(found(leader))
                .as("before saying why, the list across partnerships alone")
                .containsOnlyKeys(FOR_ALL)
                .hasEntrySatisfying(
                        FOR_ALL, it -> assertThat(it).containsOnly("/follow-through", "/follow-through.csv"));
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
        assertThat(ledger.get(nan, "/partnerships").at("/items/0/overdue").asInt())
                .isEqualTo(1);
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
}
