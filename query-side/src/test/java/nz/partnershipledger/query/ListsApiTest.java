package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.person.PersonRenamed;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ListsApiTest extends ApiTest {
    @Test
    void filters_narrow_the_list_and_its_figures() {
        CommitmentId early = promised(kaiako, day(10));
        CommitmentId late = promised(nan, day(20));
        record(rtlb, kept(early, 5));

        assertThat(commitments(list(asRtlb, "&dueFrom=" + day(11)))).containsExactly(late.toString());
        assertThat(commitments(list(asRtlb, "&dueTo=" + day(10)))).containsExactly(early.toString());
        assertThat(commitments(list(asRtlb, "&status=KEPT"))).containsExactly(early.toString());
        assertThat(commitments(list(asRtlb, "&status=KEPT,OPEN"))).hasSize(2);
        assertThat(commitments(list(asRtlb, "&overdue=true"))).containsExactly(late.toString());
        assertThat(commitments(list(asRtlb, "&role=WHANAU"))).containsExactly(late.toString());
        assertThat(commitments(list(asRtlb, "&promisedFrom=" + day(3)))).isEmpty();
        assertThat(commitments(list(asRtlb, "&facilitator=" + rtlb))).hasSize(2);
        assertThat(commitments(list(asRtlb, "&facilitator=" + nan))).isEmpty();
        assertThat(commitments(list(asRtlb, "&kura=kura-2"))).isEmpty();
        assertThat(commitments(list(asRtlb, "&partnership=" + PartnershipId.random())))
                .isEmpty();
        JsonNode ofNan = list(asRtlb, "&person=" + nan);
        assertThat(commitments(ofNan)).containsExactly(late.toString());
        assertThat(ofNan.get("summary").isNull()).as("nobody is measured").isTrue();
        assertThat(list(asNan, "&person=" + nan).get("summary").get("overdue").asInt())
                .isEqualTo(1);
    }

    @Test
    void pages_follow_one_another_without_a_row_lost_or_shown_twice() {
        for (int i = 0; i < 5; i++) {
            promised(kaiako, i == 0 ? null : day(30 - i));
        }
        List<String> whole = commitments(list(asRtlb, ""));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list(asRtlb, "&limit=2" + cursor);
            assertThat(page.get("total").asInt()).isEqualTo(5);
            paged.addAll(commitments(page));
            cursor = page.get("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.get("nextCursor").asString();
            promised(nan, day(1), only(nan));
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(whole);
        assertThat(commitments(list(asRtlb, "&sort=-due"))).isEqualTo(whole.reversed());
    }

    private PartnershipId another() {
        PartnershipId id = PartnershipId.random();
        position = server.append(
                id,
                rtlb,
                new PartnershipFormed(
                        id,
                        server.seal(id.asSubject(), id, "Reading together"),
                        "moana-" + partnership,
                        "kura-1",
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        day(1)));
        return id;
    }

    private void isOverdueIn(PartnershipId which) {
        position = server.append(
                which,
                rtlb,
                new CommitmentMade(
                        which,
                        CommitmentId.random(),
                        server.promise(which, which, rtlb, "ring the library", day(3)),
                        true,
                        day(2),
                        Audience.PARTNERSHIP));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    @Test
    void the_next_page_leaves_no_partnership_out_when_the_last_one_shown_comes_to_stand_elsewhere() {
        isOverdueIn(partnership);
        IntStream.range(0, 5).forEach(it -> isOverdueIn(another()));
        for (String asked : List.of("", "&needs=KORERO", "&cluster=moana-" + partnership)) {
            String list = "/api/partnerships?limit=3" + asked;
            JsonNode first = server.json(asRtlb, list + "&after=" + position);
            isOverdueIn(new PartnershipId(UUID.fromString(ids(first).getLast())));
            JsonNode next = server.json(
                    asRtlb,
                    list + "&after=" + position + "&cursor="
                            + first.get("nextCursor").asString());

            assertThat(ids(next)).as(asked).hasSize(3).doesNotContainAnyElementsOf(ids(first));
        }
    }

    @Test
    void the_next_page_leaves_nobody_out_when_the_last_one_shown_is_renamed() {
        String list = "/api/people?limit=2&after=" + position;
        JsonNode first = server.json(asRtlb, list);
        PersonId last = new PersonId(UUID.fromString(ids(first).getLast()));
        long renamed = server.append(
                last, rtlb, new PersonRenamed(last, server.seal(last.asSubject(), last, "Ā, before all")));
        JsonNode next = server.json(
                asRtlb,
                "/api/people?limit=2&after=" + renamed + "&cursor="
                        + first.get("nextCursor").asString());

        assertThat(ids(next)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
    }

    @Test
    void no_list_takes_a_cursor_that_is_not_its_own() {
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        List<String> lists = server.json(asRtlb, "/v3/api-docs")
                .get("paths")
                .propertyStream()
                .filter(it -> it.getValue().at("/get/parameters").toString().contains("\"cursor\""))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(lists).hasSizeGreaterThan(10);
        for (String list : lists) {
            assertFault(
                    server.get(
                            list.contains("/ledger/") ? administrator : list.contains("/invitations") ? asRtlb : asNan,
                            list.replace("{partnership}", partnership.toString()) + "?cursor=x",
                            "Accept",
                            "*/*"),
                    "cursor");
        }
    }

    @Test
    void a_cursor_means_nothing_to_another_list_or_reader() {
        promised(kaiako, day(10));
        promised(kaiako, day(11));
        String cursor = list(asRtlb, "&limit=1").get("nextCursor").asString();

        assertThat(server.get(asRtlb, "/api/follow-through?limit=1&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(200);
        assertFault(server.get(asNan, "/api/follow-through?limit=1&cursor=" + cursor), "cursor");
        assertFault(server.get(asRtlb, "/api/follow-through?status=OPEN&cursor=" + cursor), "cursor");
        assertFault(server.get(asRtlb, "/api/follow-through?sort=-due&cursor=" + cursor), "cursor");
        assertFault(server.get(asRtlb, "/api/people?cursor=" + cursor), "cursor");
        assertFault(server.get(asRtlb, "/api/follow-through?cursor=nonsense"), "cursor");
    }

    @Test
    void what_cannot_be_asked_is_refused_by_name() {
        for (String wrong : List.of(
                "colour=red",
                "sort=promiser",
                "status=LATE",
                "role=BOSS",
                "overdue=perhaps",
                "person=nobody",
                "dueFrom=tomorrow",
                "promisedTo=1989-12-31",
                "asOf=yesterday",
                "happenedBy=2026-02-30",
                "limit=0",
                "limit=501",
                "limit=many",
                "after=0",
                "cluster=a&cluster=b",
                "kura=%00")) {
            assertFault(server.get(asRtlb, "/api/follow-through?" + wrong), wrong.substring(0, wrong.indexOf('=')));
        }
        assertFault(
                server.get(asRtlb, "/api/follow-through?asOf=" + Instant.now().plusSeconds(60)), "asOf");
    }

    @Test
    void lists_come_as_csv_too_and_open_safely_in_a_spreadsheet() {
        record(kaiako, promise(CommitmentId.random(), kaiako, "=HYPERLINK(\"x\")", day(10), Audience.PARTNERSHIP));

        HttpResponse<String> byName = server.get(asNan, "/api/follow-through.csv?after=" + position);
        assertThat(byName.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(byName.body())
                .startsWith("\uFEFFPartnership,Who,What,For,")
                .contains(",commitment,partnership,what,asMinuted,promiser,", "\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(byName.body().lines().toList().getLast())
                .startsWith("Reading together,Name %s,".formatted(kaiako))
                .contains(",still to come,", ",OPEN,", "," + kaiako + ",");
        assertThat(server.get(asNan, "/api/follow-through.csv", "Accept-Language", "mi")
                        .body())
                .startsWith("\uFEFFRangapū,Ko wai,He aha,");
        assertThat(server.get(asNan, "/api/follow-through", "Accept", "text/csv")
                        .body())
                .isEqualTo(byName.body());
        assertThat(server.get(asNan, "/api/follow-through", "Accept", "*/*")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/json");
        assertThat(server.get(asNan, "/api/follow-through", "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void every_operation_is_documented_with_an_example() {
        JsonNode paths = server.json(asRtlb, "/v3/api-docs").get("paths");
        List<String> ours = List.of(
                "/api/follow-through",
                "/api/follow-through.csv",
                "/api/partnerships/{partnership}",
                "/api/partnerships/{partnership}/partners/{person}",
                "/api/partnerships/{partnership}/commitments/{commitment}",
                "/api/partnerships/{partnership}/entries/{position}",
                "/api/partnerships/{partnership}/hui",
                "/api/partnerships/{partnership}/hui/{hui}",
                "/api/partnerships/{partnership}/hui/{hui}/table",
                "/api/partnerships/{partnership}/voices",
                "/api/partnerships/{partnership}/voices/{voice}",
                "/api/partnerships/{partnership}/going-well",
                "/api/partnerships/{partnership}/going-well/{goingWell}",
                "/api/partnerships/{partnership}/difficulties",
                "/api/partnerships/{partnership}/difficulties/{difficulty}",
                "/api/people",
                "/api/people/{person}");

        assertThat(paths.propertyNames()).containsAll(ours);
        for (String path : ours) {
            JsonNode operation = paths.get(path).get("get");
            assertThat(operation.get("summary").asString()).as(path).isNotBlank();
            assertThat(operation.get("responses").get("200").get("content").toString())
                    .as(path)
                    .contains("\"example");
            assertThat(operation.toString()).as(path).doesNotContain("\"name\":\"reader\"");
        }
    }
}
