package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How power was shared in the sample that breaks and begins again, before it began again and after. What is expected was counted by
 * hand, with the story beside it; "w" is a week of the story.
 */
class PowerInTheSamplesTest {
    /** Monday of w28: facilitating passes on, and the hui at which they begin again is called the day after. */
    @SuppressWarnings("NullAway.Init")
    private static LocalDate beginsAgain;

    @SuppressWarnings("NullAway.Init")
    private static BothSides ledger;

    @SuppressWarnings("NullAway.Init")
    private static String mornings;

    @BeforeAll
    static void samples() {
        ledger = BothSides.withSamples();
        // The samples end in the week before they are written, which is their 43rd.
        beginsAgain = Aotearoa.dayOf(Instant.now()).with(DayOfWeek.MONDAY).minusWeeks(43 - 27);
        mornings = "/partnerships/"
                + ledger.get(as(SamplePerson.NAN), "/partnerships")
                        .at("/items/0/id")
                        .asString();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static Someone as(SamplePerson person) {
        return new Someone("", person.username());
    }

    private static JsonNode read(SamplePerson who, String path) {
        BothSides.Reply reply = ledger.get(as(who), mornings + path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return Objects.requireNonNull(reply.body());
    }

    private static Map<String, Long> counts(JsonNode counts) {
        return counts.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().asLong(), (one, other) -> one, TreeMap::new));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String share(JsonNode share) {
        return share.isMissingNode() || share.isNull()
                ? "-"
                : share.at("/numerator").asInt() + "/"
                        + share.at("/denominator").asInt();
    }

    @Test
    void before_they_begin_again_most_is_decided_by_those_who_are_paid_to_be_there() {
        JsonNode answer = read(SamplePerson.NAN, "/power-sharing?to=" + beginsAgain.minusDays(1));
        JsonNode profile = answer.at("/profile");

        // What we work on first (w9) and the reading log (w11): the RTLB. Leave or stay (w13): the therapist. Who reads
        // it (w14): kaiako.
        assertThat(counts(profile.at("/proposed"))).isEqualTo(Map.of("RTLB", 2L, "SPECIALIST", 1L, "KAIAKO", 1L));
        assertThat(profile.at("/made").asInt()).isEqualTo(4);
        // RTLB: what first, the log, the vote. Kaiako: the log, the vote. Deputy principal: leave or stay, the vote.
        assertThat(counts(profile.at("/decided"))).isEqualTo(Map.of("RTLB", 3L, "KAIAKO", 2L, "SCHOOL_LEADER", 2L));
        assertThat(counts(profile.at("/how"))).isEqualTo(Map.of("UNILATERAL", 3L, "VOTE", 1L));
        // Nan was asked about leaving or staying, and of nothing else; no voice was gathered until w31.
        assertThat(share(profile.at("/whanauHeardFirst"))).isEqualTo("1/4");
        assertThat(share(profile.at("/akongaHeardFirst"))).isEqualTo("0/4");
        // Nan's objection of w14 was decided over in w16, and what was decided was reversed in w33.
        assertThat(counts(profile.at("/objections"))).isEqualTo(Map.of("CHANGED_LATER", 1L));
        // Thursday to Friday of w9: 1. Wednesday of w11 to Friday of w13: 16. Thursday of w13 to Friday of w16: 22.
        // Wednesday of w14 to
        // Thursday of w16: 15. In order 1, 15, 16, 22.
        assertThat(days(profile)).isEqualTo("1, 15.5, 22");
        assertThat(profile.at("/handedOver").asInt()).isZero();
        assertThat(counts(profile.at("/reviewed"))).isEmpty();
        assertThat(questions(answer.at("/decidedAlone")))
                .isEqualTo(
                        "What do we work on first?, The reading log at home, Leave the room or stay when it is loud?");
        assertThat(questions(answer.at("/objectedTo"))).isEqualTo("Leave the room or stay when it is loud?");
    }

    @Test
    void after_it_they_decide_together_and_one_thing_is_nans() {
        JsonNode answer = read(SamplePerson.NAN, "/power-sharing?from=" + beginsAgain);
        JsonNode profile = answer.at("/profile");

        // How mornings begin (w31): ākonga. Help at home (w31): the second RTLB. What is shared (w32): Nan. When we
        // meet (w42): kaiako.
        assertThat(counts(profile.at("/proposed")))
                .isEqualTo(Map.of("AKONGA", 1L, "RTLB", 1L, "WHANAU", 1L, "KAIAKO", 1L));
        // The one about meeting next year is still open.
        assertThat(profile.at("/made").asInt()).isEqualTo(3);
        // Mornings: all of them. Help at home: Nan. What is shared: all but the therapist, who stood aside.
        assertThat(counts(profile.at("/decided")))
                .isEqualTo(Map.of(
                        "WHANAU", 3L, "AKONGA", 2L, "KAIAKO", 2L, "SCHOOL_LEADER", 2L, "RTLB", 2L, "SPECIALIST", 1L));
        assertThat(counts(profile.at("/how"))).isEqualTo(Map.of("CONSENSUS", 2L, "HANDED_OVER", 1L));
        // Nan: supported the first; her voice of w31 came before the second; she proposed the third.
        assertThat(share(profile.at("/whanauHeardFirst"))).isEqualTo("3/3");
        // Ākonga: proposed the first; their voice of w31 came before the two of w33.
        assertThat(share(profile.at("/akongaHeardFirst"))).isEqualTo("3/3");
        assertThat(counts(profile.at("/objections"))).isEmpty();
        // On the same day; Tuesday of w31 to Wednesday of w33: 15; Wednesday of w32 to Tuesday of w33: 6. In order 0,
        // 6, 15.
        assertThat(days(profile)).isEqualTo("0, 6.0, 15");
        assertThat(profile.at("/handedOver").asInt()).isEqualTo(1);
        assertThat(counts(profile.at("/handedOverTo"))).isEqualTo(Map.of("WHANAU", 1L));
        // Leaving or staying was reversed in w33; how mornings begin stood in w36.
        assertThat(counts(profile.at("/reviewed"))).isEqualTo(Map.of("REVERSED", 1L, "STANDS", 1L));
        assertThat(questions(answer.at("/decidedAlone"))).isEmpty();
        assertThat(questions(answer.at("/handedOver"))).isEqualTo("How you can help at home");
    }

    private static String days(JsonNode profile) {
        JsonNode days = profile.at("/daysToDecide");
        return days.at("/shortest").asInt()
                + ", " + days.at("/middle").asDouble()
                + ", " + days.at("/longest").asInt();
    }

    private static String questions(JsonNode matters) {
        return stream(matters).map(it -> it.at("/question").asString()).collect(Collectors.joining(", "));
    }

    /** In each area how many were decided, by which one role or shared, and what each feels with how much of it is so as recorded. */
    private static Map<String, String> gap(String period) {
        Map<String, String> areas = new LinkedHashMap<>();
        stream(read(SamplePerson.NAN, "/power-sharing?" + period).at("/perceptionGap/areas"))
                .forEach(it -> areas.put(
                        it.at("/area").asString(),
                        it.at("/decided").asInt() + " " + counts(it.at("/byRole")) + " shared "
                                + it.at("/shared").asInt() + ": "
                                + stream(it.at("/felt"))
                                        .map(felt -> felt.at("/role").asString() + " feels "
                                                + felt.at("/decider").asString() + " "
                                                + share(felt.at("/asRecorded")))
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + (it.at("/seenDifferently").asBoolean() ? ", differently" : ", alike")));
        return areas;
    }

    @Test
    void nan_drew_others_deciding_where_they_drew_all_of_us() {
        // The maps of w17. What first was the RTLB's, leave or stay the deputy principal's. The log was decided by RTLB
        // and kaiako, the
        // vote by those two and the deputy principal: by several, but neither Nan nor ākonga among them. About hui
        // nothing was decided.
        assertThat(gap("to=" + beginsAgain.minusDays(1)))
                .containsExactly(
                        Map.entry(
                                "GOALS",
                                "1 {RTLB=1} shared 0: KAIAKO feels SHARED 0/1, RTLB feels SHARED 0/1,"
                                        + " WHANAU feels RTLB 1/1, differently"),
                        Map.entry(
                                "STRATEGIES_AT_SCHOOL",
                                "1 {SCHOOL_LEADER=1} shared 0: KAIAKO feels SHARED 0/1, RTLB feels SHARED 0/1,"
                                        + " WHANAU feels LEADER 1/1, differently"),
                        Map.entry(
                                "HELP_AT_HOME",
                                "1 {KAIAKO=1, RTLB=1} shared 0: KAIAKO feels SHARED 0/1, RTLB feels SHARED 0/1,"
                                        + " WHANAU feels KAIAKO 1/1, differently"),
                        Map.entry(
                                "SHARING",
                                "1 {KAIAKO=1, RTLB=1, SCHOOL_LEADER=1} shared 0: KAIAKO feels SHARED 0/1,"
                                        + " RTLB feels SHARED 0/1, WHANAU feels RTLB 1/1, differently"),
                        Map.entry("HUI", "0 {} shared 0: RTLB feels SHARED -, WHANAU feels RTLB -, differently"));
    }

    @Test
    void drawn_again_the_maps_come_closer() {
        // Nan and kaiako drew again in w40; of the RTLB the map of w17 is still the latest.
        assertThat(gap("from=" + beginsAgain))
                .containsExactly(
                        Map.entry(
                                "GOALS",
                                "0 {} shared 0: KAIAKO feels SHARED -, RTLB feels SHARED -, WHANAU feels SHARED -,"
                                        + " alike"),
                        Map.entry(
                                "STRATEGIES_AT_SCHOOL",
                                "1 {} shared 1: KAIAKO feels SHARED 1/1, RTLB feels SHARED 1/1,"
                                        + " WHANAU feels SHARED 1/1, alike"),
                        Map.entry(
                                "HELP_AT_HOME",
                                "1 {WHANAU=1} shared 0: KAIAKO feels WHANAU 1/1, RTLB feels SHARED 0/1,"
                                        + " WHANAU feels MYSELF 1/1, differently"),
                        Map.entry(
                                "SHARING",
                                "1 {} shared 1: KAIAKO feels SHARED 1/1, RTLB feels SHARED 1/1,"
                                        + " WHANAU feels SHARED 1/1, alike"),
                        Map.entry(
                                "HUI",
                                "0 {} shared 0: KAIAKO feels SHARED -, RTLB feels SHARED -, WHANAU feels RTLB -,"
                                        + " differently"));
    }

    /** Of each column which of its three cells were heard, and how many guesses this reader may read in it. */
    private static Map<String, String> grid(SamplePerson reader, String moment) {
        String difference = stream(read(reader, "/disagreements").at("/items"))
                .filter(it -> it.at("/topic").asString().equals("What mornings are for"))
                .map(it -> it.at("/id").asString())
                .findFirst()
                .orElseThrow();
        return stream(read(reader, "/disagreements/" + difference + "/grid" + moment)
                        .at("/columns"))
                .collect(Collectors.toMap(
                        it -> it.at("/role").asString(),
                        it -> Stream.of("explanation", "intervention", "responsibility")
                                        .map(row -> it.at("/" + row + "/heard").asBoolean() ? "x" : ".")
                                        .collect(Collectors.joining())
                                + stream(it.at("/guesses")).count()));
    }

    @Test
    void the_grid_shows_whose_view_has_not_been_heard() {
        // Before: Nan (w17) said what goes on and what might help, kaiako (w17) what goes on and who does what; the
        // RTLB wrote down a guess
        // of what ākonga would say, and nothing of their own.
        String before = "?happenedBy=" + beginsAgain.minusDays(1);
        assertThat(grid(SamplePerson.NAN, before))
                .isEqualTo(Map.of("AKONGA", "...0", "WHANAU", "xx.0", "KAIAKO", "x.x0", "RTLB", "...0"));
        assertThat(grid(SamplePerson.RTLB, before))
                .isEqualTo(Map.of("AKONGA", "...1", "WHANAU", "xx.0", "KAIAKO", "x.x0", "RTLB", "...0"));

        // After: ākonga declined the guess and (w31) said what goes on and what might help; the deputy principal what
        // might help and who does
        // what. The RTLB's own view was never heard.
        Map<String, String> after =
                Map.of("AKONGA", "xx.0", "WHANAU", "xx.0", "KAIAKO", "x.x0", "RTLB", "...0", "SCHOOL_LEADER", ".xx0");
        assertThat(grid(SamplePerson.NAN, "")).isEqualTo(after);
        assertThat(grid(SamplePerson.RTLB, "")).isEqualTo(after);
    }
}
