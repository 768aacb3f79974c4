package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for is found by those who may know it, and by nobody else; and it is kept nowhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class SearchingTest {
    private static final String FOR_ALL = "pūkeko-for-all";
    private static final String FOR_SOME = "weka-for-some";
    private static final String FOR_ONESELF = "kea-for-oneself";
    private static final String REASON = "kiwi-of-a-reason";
    private static final String AFTERWARDS = "tūī-afterwards";
    private static final String NOWHERE = "moa-found-nowhere";
    private static final String LABEL = "Tākapu mornings";
    private static final String NAME = "Kākāpō";
    private static final List<String> KINDS =
            List.of("people", "partnerships", "promises", "decisions", "disagreements", "voices", "entries");

    private final BothSides ledger = new BothSides();
    private Someone rtlb = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private Someone former = BothSides.NOBODY;
    private Someone paused = BothSides.NOBODY;
    private Someone leader = BothSides.NOBODY;
    private Someone another = BothSides.NOBODY;
    private String here = "";
    private String last = "";

    @BeforeAll
    void write() {
        rtlb = ledger.register("RTLB " + NAME, "RTLB", "c33");
        kaiako = ledger.register("Kaiako " + NAME, "PARTNER");
        nan = ledger.register("Nan " + NAME, "PARTNER");
        former = ledger.register("Former " + NAME, "PARTNER");
        paused = ledger.register("Paused " + NAME, "PARTNER");
        leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        another = ledger.register("Another", "PARTNER");
        here = "/partnerships/" + formed(LABEL, "c33", "totara-kura");
        for (Someone it : List.of(kaiako, nan, former, paused)) {
            partner(here, it);
        }
        partner("/partnerships/" + formed("Elsewhere", "c33", "k2"), another);
        String promise = written(FOR_ALL, "PARTNERSHIP");
        written(FOR_SOME, Map.of("people", List.of(rtlb.id())));
        written(FOR_ONESELF, "PRIVATE");
        post(
                kaiako,
                "/commitments/" + promise + "/miss",
                Map.of("reason", Map.of("category", "STRESS", "text", REASON), "support", REASON));
        post(nan, "/voices", Map.of("whose", nan.id(), "how", "CONVERSATION", "text", "We said: " + FOR_ALL));
        post(
                kaiako,
                "/decisions",
                Map.of("question", "Who has the " + FOR_ALL, "proposal", "Nan", "proposedBy", kaiako.id()));
        post(
                kaiako,
                "/disagreements",
                Map.of(
                        "topic",
                        "Whose is the " + FOR_ALL,
                        "about",
                        "ROLES",
                        "between",
                        List.of(kaiako.id(), nan.id()),
                        "raisedBy",
                        nan.id()));
        post(former, "/partners/" + former.id() + "/leave", Map.of());
        post(rtlb, "/partners/" + paused.id() + "/pause", Map.of("why", "The court asks for it"));
        last = post(kaiako, "/commitments", Map.of("what", AFTERWARDS, "promiser", kaiako.id()))
                .text("position");
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private String formed(String label, String cluster, String kura) {
        return ledger.post(
                        rtlb,
                        "/partnerships",
                        Map.of(
                                "label",
                                label,
                                "cluster",
                                cluster,
                                "kura",
                                kura,
                                "kind",
                                "INDIVIDUAL",
                                "tier",
                                "TE_KAHUI",
                                "formedOn",
                                "2026-02-02",
                                "facilitator",
                                rtlb.id()))
                .text("id");
    }

    private void partner(String partnership, Someone who) {
        ledger.post(rtlb, partnership + "/partners", Map.of("person", who.id(), "role", "KAIAKO"));
    }

    private Reply post(Someone who, String path, Map<String, ?> body) {
        return ledger.post(who, here + path, body);
    }

    private String written(String words, Object audience) {
        String promise = post(
                        kaiako,
                        "/commitments",
                        Map.of("what", "Bring the " + words, "promiser", kaiako.id(), "audience", audience))
                .text("id");
        post(kaiako, "/commitments/" + promise + "/progress", Map.of("note", "The " + words + " is found"));
        return promise;
    }

    private Reply look(Someone who, String words) {
        return ledger.post(who, "/search?after=" + last, Map.of("words", words));
    }

    private Map<String, Integer> found(Someone who, String words) {
        Reply answer = look(who, words);
        Map<String, Integer> found = new HashMap<>();
        KINDS.forEach(it -> {
            int total = answer.at("/" + it + "/total").asInt();
            assertThat(answer.at("/" + it + "/items").size()).isEqualTo(Math.min(total, 10));
            if (total > 0) {
                found.put(it, total);
            }
        });
        return found;
    }

    private Reply page(Someone who, String words) {
        return ledger.open(
                who,
                "/search",
                HttpRequest.newBuilder()
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))));
    }

    private List<Someone> outside() {
        return List.of(
                another,
                paused,
                ledger.signsIn("RTLB", "c33"),
                ledger.signsIn("PRACTICE_LEADER", "c99"),
                ledger.signsIn("CLUSTER_MANAGER", "c33"),
                ledger.signsIn("AUDITOR"),
                ledger.signsIn("PRIVACY_OFFICER"),
                BothSides.ADMINISTRATOR);
    }

    @Test
    void a_partners_find_what_was_written_once_however_they_type_it_and_it_leads_to_where_it_stands() {
        for (Someone partner : List.of(rtlb, kaiako, nan)) {
            for (String typed : List.of(FOR_ALL, "PUKEKO-for-all", "for-all pu\u0304keko")) {
                assertThat(found(partner, typed))
                        .as("%s by %s", typed, partner)
                        .isEqualTo(Map.of("promises", 1, "decisions", 1, "disagreements", 1, "voices", 1));
            }
        }

        Reply answer = look(nan, FOR_ALL);
        assertThat(answer.at("/promises/items/0/words").asString()).isEqualTo("The " + FOR_ALL + " is found");
        assertThat(answer.at("/voices/items/0/label").asString()).isEqualTo(LABEL);
        List<String> links = new ArrayList<>();
        KINDS.forEach(kind -> answer.at("/" + kind + "/items")
                .forEach(it -> it.path("links").values().forEach(link -> links.add(link.asString()))));
        assertThat(links).hasSize(7);
        links.forEach(link -> assertThat(
                        ledger.get(nan, link.substring("/api".length())).status())
                .as(link)
                .isEqualTo(200));
    }

    @Test
    void b_words_for_some_are_found_by_them_alone_and_reasons_by_nobody() {
        assertThat(found(kaiako, FOR_SOME)).isEqualTo(Map.of("promises", 1));
        assertThat(found(rtlb, FOR_SOME)).isEqualTo(Map.of("promises", 1));
        assertThat(found(nan, FOR_SOME)).isEmpty();
        assertThat(found(kaiako, FOR_ONESELF)).isEqualTo(Map.of("promises", 1));
        assertThat(look(kaiako, FOR_ONESELF).at("/promises/items/0/audience").asString())
                .isEqualTo("PRIVATE");
        assertThat(found(rtlb, FOR_ONESELF)).isEmpty();
        assertThat(found(kaiako, REASON)).isEmpty();
    }

    @Test
    void c_to_all_others_it_is_as_though_nothing_were_there() {
        for (Someone who : outside()) {
            String nothing = look(who, NOWHERE).response().body();
            String nothingOnThePage = page(who, NOWHERE).response().body().replace(NOWHERE, "");
            for (String hidden : List.of(FOR_ALL, FOR_SOME, FOR_ONESELF, REASON, LABEL, "totara-kura")) {
                assertThat(look(who, hidden).response().body())
                        .as("%s by %s", hidden, who)
                        .isEqualTo(nothing);
                assertThat(page(who, hidden).response().body().replace(hidden, ""))
                        .as("the page for %s by %s", hidden, who)
                        .isEqualTo(nothingOnThePage);
            }
        }
    }

    @Test
    void d_whoever_has_left_finds_what_was_written_until_then() {
        assertThat(found(former, FOR_ALL))
                .isEqualTo(Map.of("promises", 1, "decisions", 1, "disagreements", 1, "voices", 1));
        assertThat(found(former, FOR_SOME)).isEmpty();
        assertThat(found(former, AFTERWARDS)).isEmpty();
        assertThat(found(nan, AFTERWARDS)).isEqualTo(Map.of("promises", 1));
    }

    @Test
    void e_people_and_partnerships_are_found_where_they_may_be_known() {
        assertThat(found(nan, "takapu MORNINGS")).isEqualTo(Map.of("partnerships", 1));
        assertThat(found(nan, "totara")).isEqualTo(Map.of("partnerships", 1));
        assertThat(found(nan, "kakapo")).isEqualTo(Map.of("people", 5));
        assertThat(look(nan, "kaiako kakapo")
                        .at("/people/items/0/partnerships/0/label")
                        .asString())
                .isEqualTo(LABEL);
        assertThat(found(another, "kakapo")).isEqualTo(Map.of("people", 1));
        assertThat(found(BothSides.ADMINISTRATOR, "kakapo")).isEqualTo(Map.of("people", 5));
        assertThat(look(BothSides.ADMINISTRATOR, "kakapo")
                        .at("/people/items/0/partnerships")
                        .size())
                .isZero();
    }

    private List<String> readings() {
        return ledger.get(kaiako, here + "/readings")
                .at("/items")
                .valueStream()
                .filter(it -> it.path("reader").asString().equals(leader.id()))
                .map(it -> it.path("how").asString())
                .toList();
    }

    @Test
    void f_whoever_leads_finds_names_by_the_reason_for_lists_and_words_once_they_opened_the_partnership() {
        assertThat(Stream.of(FOR_ALL, "takapu", "kakapo").flatMap(it -> found(leader, it).keySet().stream()))
                .isEmpty();
        assertThat(found(leader, "totara")).isEqualTo(Map.of("partnerships", 1));
        assertThat(look(leader, "totara")
                        .at("/partnerships/items/0/label/withheld")
                        .asBoolean())
                .isTrue();

        ledger.post(leader, "/readings", Map.of("cluster", "c33", "why", "Who needs a hand"));
        assertThat(found(leader, FOR_ALL)).isEmpty();
        assertThat(readings()).as("nothing was shown yet").isEmpty();
        assertThat(found(leader, "takapu")).isEqualTo(Map.of("partnerships", 1));
        assertThat(found(leader, "kakapo")).isEqualTo(Map.of("people", 5));
        assertThat(look(leader, "kaiako kakapo")
                        .at("/people/items/0/partnerships")
                        .size())
                .as("who takes part where is told once it is opened")
                .isZero();
        assertThat(readings()).containsExactly("IN_A_LIST");

        ledger.post(leader, here + "/readings", Map.of("why", "Who needs a hand"));
        assertThat(found(leader, FOR_ALL))
                .isEqualTo(Map.of("promises", 1, "decisions", 1, "disagreements", 1, "voices", 1));
        assertThat(found(leader, FOR_SOME)).isEmpty();
        assertThat(readings()).containsExactly("OPENED", "IN_A_LIST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ā", "’’", " "})
    void g_too_little_is_refused_in_words(String words) {
        Reply refused = ledger.tryToPost(nan, "/search", Map.of("words", words));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("words");

        Reply page = page(nan, words);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.response().body()).contains("class=\"fault\"").doesNotContain("class=\"empty\"");
    }

    @Test
    void h_too_much_is_refused_in_words() {
        for (String words : List.of("a".repeat(101), "a".repeat(10_000), "a".repeat(10_001))) {
            assertThat(ledger.tryToPost(nan, "/search", Map.of("words", words)).status())
                    .isEqualTo(400);
            Reply page = page(nan, words);
            assertThat(page.status()).isEqualTo(400);
            assertThat(page.response().body()).doesNotContain("a".repeat(101));
        }
        assertThat(ledger.tryToPost(nan, "/search?words=kea", Map.of("words", "kea"))
                        .status())
                .as("no words in an address")
                .isEqualTo(400);
    }

    @Test
    void i_markup_and_an_emoji_are_looked_for_and_nothing_is_made_of_them() {
        for (String words :
                List.of("<script>alert(1)</script>", "🙂", "' OR 1=1 --", "\" onfocus=\"x", "a".repeat(100))) {
            assertThat(found(nan, words)).isEmpty();
            String page = page(nan, words).response().body();
            assertThat(page).contains("class=\"empty\"").doesNotContain("<script>alert", "\" onfocus=\"x");
        }
    }

    @Test
    void j_what_was_sought_is_kept_nowhere() {
        String words = "kererū-sought-and-kept-nowhere";
        look(nan, words);
        page(nan, words);
        ledger.tryToPost(nan, "/search", Map.of("words", words.repeat(9)));
        ledger.tryToPost(nan, "/search", Map.of("word", words, words, "x"));
        ledger.tryToPost(BothSides.NOBODY, "/search", Map.of("words", words));
        Reply page = page(nan, words);

        assertThat(page.response().uri().toString()).endsWith("/search");
        assertThat(page.response().headers().map().toString()).doesNotContain("sought");
        assertThat(page.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(page.response().body().replaceAll("(?s)<input id=\"words\"[^>]*>", ""))
                .doesNotContain("sought-and-kept");
        assertThat(ledger.logged()).isNotEmpty().doesNotContain("sought-and-kept");
        List<String> tables = ledger.database
                .superuser()
                .sql("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(tables).contains("ledger.answers", "ledger.readings");
        tables.forEach(table -> assertThat(Objects.requireNonNull(ledger.database
                        .superuser()
                        .sql("SELECT coalesce(string_agg(row_to_json(t)::text, ' '), '') FROM " + table + " t")
                        .query(String.class)
                        .single()))
                .as(table)
                .doesNotContain("sought-and-kept"));
    }
}
