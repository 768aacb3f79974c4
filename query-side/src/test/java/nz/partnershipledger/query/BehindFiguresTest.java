package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a number on a dashboard to the partnerships in which what it counts happened. */
class BehindFiguresTest {
    private static final QueryServer server = QueryServer.shared();
    private static final long SEED = 20_261_130;
    private static final Pattern BEHIND =
            Pattern.compile("<a href=\"(/partnerships\\?[^\"]*behind=[^\"]*)\">(\\d+)</a>");

    private final String large = "large-" + UUID.randomUUID();

    @Test
    void a_number_leads_to_the_partnerships_behind_it() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(SEED), new Random(SEED));
        promises.cluster(large, 30);
        String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, large);
        Set<String> reports = new TreeSet<>();
        int goneBackTo = 0;
        for (String page : List.of("/journey", "/power-sharing", "/hui")) {
            Matcher number = BEHIND.matcher(ReportsApiTest.page(leader, page + "?term=2026-T2"));
            while (number.find()) {
                String address = number.group(1).replace("&amp;", "&");
                List<String> figure = List.of(
                        address.substring(address.indexOf("behind=") + 7).split("\\.", -1));
                JsonNode behind = server.json(leader, "/api" + address + "&limit=200");
                reports.add(figure.get(0));
                assertThat(behind.get("total").asInt()).as(address).isPositive();
                if (!figure.get(2).equals("any") && !figure.get(3).equals("any")) {
                    assertThat(behind.get("total").asLong())
                            .as(address)
                            .isLessThanOrEqualTo(Long.parseLong(number.group(2)));
                }
                if (figure.get(0).equals("visits-by-return")
                        && figure.get(3).equals("true")
                        && !figure.get(2).equals("any")) {
                    assertThat(behind.get("items")
                                    .valueStream()
                                    .map(it -> UUID.fromString(it.get("id").asString())))
                            .containsExactlyInAnyOrderElementsOf(goneBackTo(figure.get(2)));
                    goneBackTo++;
                }
            }
        }
        assertThat(goneBackTo).isPositive();
        assertThat(reports)
                .contains(
                        "decisions-by-role",
                        "decisions-by-way",
                        "decisions-by-word",
                        "hui-by-gap",
                        "hui-by-week",
                        "visits-by-length",
                        "visits-by-return");

        String figure = "/partnerships?behind=visits-by-return.2026-T2.WHAKAWHANAUNGATANGA.true";
        assertThat(server.get(leader, figure, "Accept", "text/html").body())
                .contains("These are behind the figure", "The journey, 2026-T2, Whakawhanaungatanga, gone back to");
        assertThat(server.get(leader, figure, "Accept", "text/html", "Accept-Language", "mi")
                        .body())
                .contains("Ko ngā rangapū ēnei o te tau", "i hoki ki reira");
        String facilitator = server.account(PersonId.random(), SystemRole.RTLB);
        assertThat(server.get(facilitator, "/api" + figure).statusCode()).isEqualTo(403);
        assertThat(server.get(facilitator, figure, "Accept", "text/html").statusCode())
                .isEqualTo(403);
        for (String wrong : List.of(
                "nothing",
                "",
                "promises-by-role.2026-T2.any.any",
                "visits-by-return.2026-T9.any.any",
                "visits-by-return.2026-T2.TOGETHER.true",
                "hui-by-week.2026-T2.any.soon")) {
            HttpResponse<String> refused = server.get(leader, "/api/partnerships?behind=" + wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"behind\"");
        }
        assertThat(ReportsApiTest.page(
                        server.account(PersonId.random(), SystemRole.AUDITOR), "/journey?cluster=" + large))
                .contains("First visits and going back")
                .doesNotContain("behind=");
    }

    private List<UUID> goneBackTo(String element) {
        return server.ledger
                .test()
                .superuser()
                .sql("""
                        SELECT DISTINCT it.partnership FROM views.journey AS it JOIN views.partnerships USING (partnership)
                        WHERE cluster = ? AND it.element = ? AND it.revisit > 0 AND it.entered_on >= '2026-04-20' AND it.entered_on < '2026-07-20'""")
                .params(large, element)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
