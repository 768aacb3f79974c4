package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.person.PersonRegistered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A leader's questions of a made-up cluster of forty partnerships: each number is that of the rows it leads to, and an entry is three clicks away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditOfAClusterTest {
    private static final int PARTNERSHIPS = 40;
    private final LocalDate today = Aotearoa.dayOf(Instant.now());
    private static final List<String> LABELS = List.of(
            "Reading together",
            "Lunchtimes on the field",
            "The long ride home",
            "Two houses, one plan",
            "Mornings at kura");
    private static final List<String> PROMISES = List.of(
            "Find a reader for the assembly",
            "Ask the bus driver about the front seat",
            "Send the report to whānau before anyone else",
            "Move the hui to an evening",
            "Ring Nan on Friday");
    private static final Pattern FIGURE =
            Pattern.compile("href=\"(/follow-through\\?[^\"]*figure=[A-Z_]+)#rows\"[^>]*>(\\d+)");

    private final QueryServer server = QueryServer.shared();
    private final String cluster = "forty-" + PartnershipId.random();
    private final PersonId rtlb = PersonId.random();
    private final PersonId kaiako = PersonId.random();
    private final PersonId lsc = PersonId.random();
    private final PersonId nan = PersonId.random();
    private String asRtlb = "";
    private String asLeader = "";
    private long position;

    @BeforeAll
    void aCluster() {
        asRtlb = server.account(rtlb, SystemRole.RTLB, cluster);
        asLeader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, cluster);
        Map.of(rtlb, "Aroha", kaiako, "Whetū", lsc, "Sam", nan, "Nan")
                .forEach((person, name) -> server.ledger.append(
                        person,
                        rtlb,
                        new PersonRegistered(person, server.seal(person.asSubject(), person, name), null)));
        for (int i = 0; i < PARTNERSHIPS; i++) {
            position = partnership(i);
        }
    }

    private long partnership(int i) {
        PartnershipId partnership = PartnershipId.random();
        LocalDate formed = today.minusDays(120 + i);
        List<LedgerEvent> events = new ArrayList<>(List.of(
                new PartnershipFormed(
                        partnership,
                        server.seal(partnership.asSubject(), partnership, LABELS.get(i % 5) + " " + (i + 1)),
                        cluster,
                        "kura-" + (i % 8 + 1),
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        formed),
                new PartnerJoined(partnership, kaiako, PartnerRole.KAIAKO, null, null, formed),
                new PartnerJoined(partnership, lsc, PartnerRole.LSC, null, null, formed),
                new PartnerJoined(partnership, nan, PartnerRole.WHANAU, null, null, formed),
                new ElementEntered(partnership, Element.WHAKAWHANAUNGATANGA, false, null, Set.of(), formed),
                new ElementEntered(
                        partnership,
                        List.of(Element.values()).get(i % 7),
                        false,
                        null,
                        Set.of(),
                        formed.plusDays(30))));
        for (int j = 0; j < 1 + i % 5; j++) {
            promise(partnership, i, j, formed.plusDays(40 + 12L * j), events);
        }
        return server.append(partnership, rtlb, events.toArray(LedgerEvent[]::new));
    }

    private void promise(PartnershipId partnership, int i, int j, LocalDate due, List<LedgerEvent> events) {
        CommitmentId id = CommitmentId.random();
        PersonId promiser = List.of(kaiako, lsc, rtlb, nan).get((i + j) % 4);
        Promise promise = new Promise(
                server.seal(partnership.asSubject(), partnership, PROMISES.get((i + j) % 5)),
                promiser,
                null,
                null,
                due,
                null,
                Origin.UNSAID,
                false,
                null,
                null);
        LocalDate on = due.minusDays(20);
        if ((i + 3 * j) % 11 == 0) {
            events.add(new CommitmentProposed(partnership, id, promise, on, Audience.PARTNERSHIP));
            return;
        }
        events.add(new CommitmentMade(partnership, id, promise, j % 4 != 3, on, Audience.PARTNERSHIP));
        switch ((i + 2 * j) % 5) {
            case 0, 1 -> events.add(new CommitmentKept(partnership, id, promiser, null, due, Audience.PARTNERSHIP));
            case 2 ->
                events.add(new CommitmentMissed(partnership, id, promiser, null, null, due, Audience.PARTNERSHIP));
            case 3 -> {
                for (int move = 1; move <= i % 5; move++) {
                    events.add(new CommitmentRenegotiated(
                            partnership,
                            id,
                            promiser,
                            due.plusDays(move),
                            null,
                            null,
                            null,
                            Set.of(rtlb),
                            due,
                            Audience.PARTNERSHIP));
                }
            }
            default -> {
                // Its day is over, and nothing was said of it.
            }
        }
    }

    @Test
    void each_number_is_that_of_the_rows_it_leads_to_and_keeps_the_question() {
        String question = "/follow-through?term=2026-T3&element=KOHIKOHI&element=TATAI&cluster=" + cluster;
        for (String reader : List.of(asRtlb, asLeader)) {
            for (String page : List.of("/follow-through?cluster=" + cluster, question)) {
                Map<String, Integer> figures = figures(body(reader, page));
                figures.forEach((address, number) -> {
                    JsonNode rows = server.json(reader, "/api" + address);
                    assertThat(rows.get("total").asInt())
                            .as("%s %s", reader, address)
                            .isEqualTo(number);
                    for (String asked : page.substring(page.indexOf('?') + 1).split("&", -1)) {
                        assertThat(address.split("[?&]", -1)).contains(asked);
                    }
                });
                assertThat(figures).as(page).hasSizeGreaterThan(page.equals(question) ? 1 : 6);
            }
        }
    }

    private static Map<String, Integer> figures(String page) {
        Map<String, Integer> figures = new HashMap<>();
        Matcher found = FIGURE.matcher(page);
        while (found.find()) {
            figures.put(found.group(1).replace("&amp;", "&"), Integer.valueOf(found.group(2)));
        }
        return figures;
    }

    @Test
    void from_the_cluster_to_the_single_entry_are_three_clicks() {
        String page = body(asRtlb, "/follow-through?cluster=" + cluster);
        int clicks = 0;
        for (String link : List.of(
                "href=\"(/follow-through\\?partnership=[^\"]*overdue=true)#rows\"",
                "<td[^>]*><a href=\"(/partnerships/[^\"]*/promises/[^\"]*)\"",
                "href=\"(/partnerships/[^\"]*/entries/\\d+)\"")) {
            Matcher next = Pattern.compile(link).matcher(page);
            assertThat(next.find()).as(link).isTrue();
            page = body(asRtlb, next.group(1).replace("&amp;", "&"));
            clicks++;
        }
        assertThat(clicks).isEqualTo(3);
        assertThat(page).contains("promise");
    }

    @Test
    void those_most_in_need_come_first_and_nobody_is_named_beside_a_need() {
        JsonNode caseload = server.json(asLeader, "/api/partnerships?limit=500&after=" + position);
        List<Integer> overdue = new ArrayList<>();
        caseload.get("items").forEach(it -> overdue.add(it.get("overdue").asInt()));
        assertThat(overdue).hasSize(PARTNERSHIPS).isSortedAccordingTo((one, other) -> other - one);
        assertThat(overdue.getFirst()).isPositive();
        for (String reader : List.of(asRtlb, asLeader)) {
            String page = body(reader, "/follow-through?cluster=" + cluster);
            String care =
                    page.substring(page.indexOf("class=\"care\""), page.indexOf("All partnerships, in this order"));
            assertThat(care.split("class=\"sign-of-need\"", -1)).hasSizeGreaterThan(9);
            assertThat(care).doesNotContain("Aroha", "Whetū", "Sam", "Nan");
        }
    }

    private String body(String reader, String address) {
        var answer = server.get(reader, address);
        assertThat(answer.statusCode()).as("%s%n%s", address, answer.body()).isEqualTo(200);
        return answer.body();
    }
}
