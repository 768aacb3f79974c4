package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.samples.SamplePerson;
import nz.partnershipledger.standalone.samples.Samples;
import nz.partnershipledger.store.Beginning;
import nz.partnershipledger.store.LedgerVerifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The two stories that a new ledger begins with: what is in them, and that they are a ledger like any other. */
class SamplesTest {
    private static final String MORNINGS = "Mornings at kura";
    private static final String STORIES = "Stories in Room 2";

    @SuppressWarnings("NullAway.Init")
    private static BothSides ledger;

    @BeforeAll
    static void samples() {
        ledger = BothSides.withSamples();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static Someone as(SamplePerson person) {
        return new Someone("", person.username());
    }

    private static List<JsonNode> items(Someone who, String path) {
        return StreamSupport.stream(ledger.get(who, path).at("/items").spliterator(), false)
                .toList();
    }

    private static String partnership(String label) {
        return items(as(SamplePerson.DEPUTY_PRINCIPAL), "/partnerships").stream()
                .filter(it -> it.at("/label").asString().equals(label))
                .map(it -> it.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_event_is_a_sample_the_chain_is_whole_and_time_only_goes_forward() {
        var database = ledger.commandStore().database();
        var verified = new LedgerVerifier(database).verify(done -> {});
        assertThat(verified.isWhole()).isTrue();
        assertThat(verified.streams()).isEqualTo(2 + SamplePerson.values().length);

        assertThat(database.sql()
                        .sql("SELECT DISTINCT convert_from(metadata, 'UTF8')::jsonb ->> 'source' FROM ledger.events")
                        .query(String.class)
                        .list())
                .containsExactly("sample");
        List<Instant> times = database.sql()
                .sql("SELECT recorded_at FROM ledger.events ORDER BY position")
                .query((row, number) -> Instant.parse(row.getString(1)))
                .list();
        assertThat(times).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(times.getFirst()).isBefore(Instant.now().minus(Duration.ofDays(300)));
        assertThat(times.getLast()).isBetween(Instant.now().minus(Duration.ofDays(15)), Instant.now());
    }

    /** One of each kind of reader, among them one who has left: what is led to is there, and a past as it was. */
    @Test
    void no_link_leads_to_an_error_now_or_in_the_past() {
        String day = LocalDate.now(ZoneId.of("Pacific/Auckland")).minusDays(40).toString();
        String[] moments = {"version=30", "happenedBy=" + day, "asOf=" + day + "T11:00:00Z", "limit=5&version=40"};
        String[] ways = {
            "/",
            "/account",
            "/partnerships?limit=1",
            "/partnerships?asOf=" + day + "T11:00:00Z",
            "/follow-through?limit=2"
        };
        String cluster = items(as(SamplePerson.RTLB), "/partnerships")
                .getFirst()
                .at("/cluster")
                .asString();
        List<String> errors = new ArrayList<>();
        for (SamplePerson person : List.of(
                SamplePerson.RTLB,
                SamplePerson.PRACTICE_LEADER,
                SamplePerson.NAN,
                SamplePerson.AKONGA_ROOM_6,
                SamplePerson.KAIAKO_ROOM_6,
                SamplePerson.KAIAWHINA)) {
            if (person == SamplePerson.PRACTICE_LEADER) {
                for (String story : List.of(MORNINGS, STORIES)) {
                    ledger.post(
                            as(person), "/partnerships/" + partnership(story) + "/readings", Map.of("why", "To see"));
                }
            }
            errors.addAll(new Crawl(ledger, as(person), person.username(), moments).from(ways));
        }
        for (String role : List.of("CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER")) {
            Someone counting = ledger.signsIn(role, cluster);
            errors.addAll(new Crawl(ledger, counting, role).from(ways[0], ways[1]));
        }
        errors.addAll(new Crawl(ledger, BothSides.ADMINISTRATOR, "administrator").from("/", "/accounts", "/account"));
        assertThat(errors).isEmpty();
    }

    /** Of a long history it reads no more than it shows. */
    @Test
    void the_page_of_a_partnership_shows_of_what_happened_what_its_time_line_says() {
        for (SamplePerson person : List.of(SamplePerson.DEPUTY_PRINCIPAL, SamplePerson.RTLB, SamplePerson.NAN)) {
            String here = "/partnerships/" + partnership(MORNINGS);
            Reply timeline = ledger.get(as(person), here + "/timeline?sort=-on&limit=3");
            Element happened = Jsoup.parse(ledger.open(as(person), here, HttpRequest.newBuilder())
                            .response()
                            .body())
                    .expectFirst("section[aria-labelledby=happened]");
            assertThat(happened.select("li a > span > span").eachText())
                    .as(person.called())
                    .isEqualTo(timeline.at("/items")
                            .valueStream()
                            .map(it -> it.at("/summary").asString())
                            .toList());
            assertThat(happened.select("p a").text())
                    .contains(timeline.at("/total").asString());
        }
    }

    @Test
    void one_goes_well_and_the_other_comes_back() {
        assertThat(promises(STORIES, SamplePerson.SECOND_RTLB))
                .isEqualTo(
                        "kept 11, open 4, overdue 0, missed 1, released 1," + " proposed 0, declined 0, handedOver 2");
        assertThat(promises(MORNINGS, SamplePerson.RTLB))
                .isEqualTo(
                        "kept 9, open 4, overdue 1, missed 1, released 1," + " proposed 1, declined 1, handedOver 0");
        assertThat(elements(MORNINGS))
                .containsSubsequence("WHAKAMAHI", "WHAKAWHANAUNGATANGA", "KOHIKOHI", "WHAKAMAHI", "WHAI_WHAKAARO");
        assertThat(elements(STORIES)).containsSubsequence("WHAI_WHAKAARO", "TATAI", "WHAKAMAHI", "MANA_MOTUHAKE");
    }

    private static String promises(String label, SamplePerson reader) {
        JsonNode summary = ledger.get(as(reader), "/follow-through?partnership=" + partnership(label))
                .at("/summary");
        return List.of("kept", "open", "overdue", "missed", "released", "proposed", "declined", "handedOver").stream()
                .map(it -> it + " " + summary.at("/" + it).asInt())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static List<String> elements(String label) {
        var journey = ledger.get(as(SamplePerson.DEPUTY_PRINCIPAL), "/partnerships/" + partnership(label) + "/journey");
        return StreamSupport.stream(journey.at("/visits").spliterator(), false)
                .map(it -> it.at("/element").asString())
                .toList();
    }

    @Test
    void in_both_they_meet_are_heard_decide_and_differ() {
        assertThat(types(STORIES))
                .contains(
                        "hui-held",
                        "voice-heard",
                        "going-well-sent-home",
                        "decision-made",
                        "decision-handed-over",
                        "disagreement-settled");
        assertThat(types(MORNINGS))
                .containsAll(types(STORIES).stream()
                        .filter(it -> it.startsWith("decision-") || it.startsWith("disagreement-"))
                        .toList())
                .contains("hui-postponed", "minutes-corrected", "decision-map-drawn", "disagreement-left-standing");
    }

    private static List<String> types(String label) {
        return items(as(SamplePerson.DEPUTY_PRINCIPAL), "/partnerships/" + partnership(label) + "/timeline?limit=500")
                .stream()
                .map(it -> it.at("/type").asString())
                .distinct()
                .toList();
    }

    @Test
    void months_ago_it_shows_what_had_been_written_by_then_and_nothing_else() {
        String timeline = "/partnerships/" + partnership(MORNINGS) + "/timeline?limit=500";
        Instant then = Instant.now().minus(Duration.ofDays(150));
        List<JsonNode> now = items(as(SamplePerson.DEPUTY_PRINCIPAL), timeline);
        List<JsonNode> asOf = items(as(SamplePerson.DEPUTY_PRINCIPAL), timeline + "&asOf=" + then);
        assertThat(asOf).hasSizeBetween(20, now.size() - 20);
        assertThat(positions(asOf))
                .containsExactlyInAnyOrderElementsOf(positions(now.stream()
                        .filter(it ->
                                Instant.parse(it.at("/recordedAt").asString()).isBefore(then))
                        .toList()));
    }

    private static List<Long> positions(List<JsonNode> entries) {
        return entries.stream().map(it -> it.at("/position").asLong()).toList();
    }

    @Test
    void everyone_signs_in_and_sees_what_they_were_told_they_would() {
        for (SamplePerson person : List.of(
                SamplePerson.RTLB,
                SamplePerson.PRACTICE_LEADER,
                SamplePerson.NAN,
                SamplePerson.AKONGA_ROOM_6,
                SamplePerson.KAIAKO_ROOM_6,
                SamplePerson.KAIAWHINA)) {
            if (person == SamplePerson.PRACTICE_LEADER) {
                String cluster = items(as(person), "/partnerships")
                        .getFirst()
                        .at("/cluster")
                        .asString();
                ledger.post(as(person), "/readings", Map.of("cluster", cluster, "why", "To see"));
            }
            List<String> labels = items(as(person), "/partnerships").stream()
                    .map(it -> it.at("/label").asString())
                    .toList();
            assertThat(labels)
                    .as(person.called())
                    .containsExactlyInAnyOrder(
                            switch (person) {
                                case NAN, AKONGA_ROOM_6, KAIAKO_ROOM_6, OCCUPATIONAL_THERAPIST, RTLB ->
                                    new String[] {MORNINGS};
                                case KORO, AKONGA_ROOM_2, KAIAKO_ROOM_2, KAIAWHINA_WHO_FOLLOWS ->
                                    new String[] {STORIES};
                                case DEPUTY_PRINCIPAL, SECOND_RTLB, PRACTICE_LEADER -> new String[] {MORNINGS, STORIES};
                                case KAIAWHINA -> new String[0];
                            });
        }
        assertThat(items(as(SamplePerson.KAIAWHINA), "/follow-through")).isNotEmpty();
    }

    @Test
    void they_are_written_once() {
        assertThatThrownBy(() -> Samples.write(ledger.commandStore(), BothSides.PASSWORD))
                .isInstanceOf(Beginning.ThisLedgerHasBegun.class);
    }
}
