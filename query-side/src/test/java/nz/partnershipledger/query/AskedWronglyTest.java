package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.partnership.PartnerLeft;
import org.junit.jupiter.api.Test;

/** What cannot be asked of one partnership and of the views, and what does not tell one reason from another. */
class AskedWronglyTest extends ApiTest {
    private String here(String rest) {
        return "/api/partnerships/" + partnership + rest;
    }

    private List<String> readsOfOne() {
        return List.of(here(""), here("/timeline"), here("/journey"), here("/commitments"), here("/partners/" + nan));
    }

    private void ready() {
        promised(kaiako, day(10));
        list(asRtlb, "");
        server.get(asRtlb, here("/timeline?after=" + position));
        server.get(asRtlb, here("/journey?after=" + position));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"/problems/" + type + "\"");
    }

    @Test
    void an_instant_and_a_version_are_not_asked_for_together() {
        ready();
        for (String path : readsOfOne()) {
            HttpResponse<String> response = server.get(
                    asRtlb, path + "?version=2&asOf=" + Instant.now().minusSeconds(1), "Accept-Language", "mi");
            assertFault(response, "version");
            assertThat(response.body()).contains("Kāore e taea tēnei te pātai i te taha o asOf");
        }
    }

    @Test
    void nobody_is_told_of_the_future_or_of_versions_that_are_not_there() {
        ready();
        for (String path : readsOfOne()) {
            for (String future : List.of(
                    Instant.now().plusSeconds(3600).toString(),
                    "2999-01-01T00:00:00Z",
                    "%2B999999999-12-31T23:59:59Z")) {
                assertProblem(server.get(asRtlb, path + "?asOf=" + future), 400, "nobody-knows-the-future");
            }
            assertFault(server.get(asRtlb, path + "?asOf=1066-10-14T00:00:00Z"), "asOf");
            assertProblem(server.get(asRtlb, path + "?version=9999"), 400, "this-version-is-not-recorded-yet");
            assertFault(server.get(asRtlb, path + "?version=0"), "version");
            assertFault(server.get(asRtlb, path + "?version=one"), "version");
        }
    }

    @Test
    void nobody_is_told_where_the_ledger_ends() {
        ready();
        String beyond = "?after=" + (server.ledger.events().head() + 1);
        HttpResponse<String> response = server.get(asRtlb, here("/timeline") + beyond);
        assertProblem(response, 503, "a-view-is-still-catching-up");

        var waiting = CompletableFuture.supplyAsync(() -> server.get(asRtlb, here("/commitments") + beyond));
        promised(kaiako, day(11));
        assertThat(waiting.join().statusCode()).isEqualTo(200);
        assertThat(waiting.join().body()).contains("\"total\":2");
    }

    @Test
    void before_it_formed_there_was_nothing_to_see() {
        ready();
        for (String path : readsOfOne()) {
            assertProblem(server.get(asRtlb, path + "?asOf=2020-01-01T00:00:00Z"), 404, "it-had-not-begun-then");
            assertProblem(server.get(asRtlb, path + "?happenedBy=2020-01-01"), 404, "it-had-not-begun-then");
            assertFault(server.get(asRtlb, path + "?happenedBy=1989-12-31"), "happenedBy");
        }
        assertThat(server.json(asRtlb, "/api/partnerships?asOf=2020-01-01T00:00:00Z")
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void who_has_left_learns_from_no_history_how_it_goes_on_without_them() {
        promised(kaiako, day(10));
        record(rtlb, new PartnerLeft(partnership, nan, null, day(12)));
        promised(kaiako, day(11));
        promised(rtlb, day(11));
        HttpResponse<String> whole = server.get(asRtlb, here("/events?after=" + position));
        HttpResponse<String> theirs = server.get(asNan, here("/events?after=" + position));

        assertThat(whole.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(whole.body().lines()).as("a beginning, the events, an end").hasSize(9);
        assertThat(theirs.headers().firstValue("ETag")).hasValue("\"5\"");
        assertThat(theirs.body().lines()).hasSize(7);
    }

    @Test
    void lists_of_one_partnership_refuse_what_they_do_not_know() {
        ready();
        promised(nan, day(11));
        for (String path : List.of(here("/timeline"), here("/commitments"))) {
            for (String wrong : List.of("colour=red", "sort=colour", "limit=0", "limit=501", "limit=abc", "cursor=x")) {
                assertFault(server.get(asRtlb, path + "?" + wrong), wrong.substring(0, wrong.indexOf('=')));
            }
            String cursor = server.json(asRtlb, path + "?limit=1&after=" + position)
                    .get("nextCursor")
                    .asString();
            assertThat(server.get(asRtlb, path + "?limit=1&cursor=" + cursor).statusCode())
                    .isEqualTo(200);
            assertFault(server.get(asNan, path + "?limit=1&cursor=" + cursor), "cursor");
            assertFault(server.get(asRtlb, path + "?limit=1&version=4&cursor=" + cursor), "cursor");
        }
        assertFault(server.get(asRtlb, here("/timeline?feature=weather")), "feature");
        assertFault(server.get(asRtlb, here("/commitments?partnership=" + partnership)), "partnership");
        assertFault(server.get(asRtlb, "/api/partnerships?needs=REST"), "needs");
        assertFault(server.get(asRtlb, "/api/partnerships?stage=LOST"), "stage");
        assertFault(server.get(asRtlb, "/api/me/commitments?person=" + nan), "person");
    }

    @Test
    void a_page_of_the_time_line_stays_where_it_was_while_entries_are_added() {
        ready();
        String newest = here("/timeline?sort=-position&limit=2");
        var first = server.json(asRtlb, newest);
        String third = server.json(asRtlb, here("/timeline?sort=-position&limit=3"))
                .at("/items/2/position")
                .asString();
        promised(nan, day(11));
        server.get(asRtlb, here("/timeline?after=" + position));

        var second = server.json(
                asRtlb, newest + "&cursor=" + first.get("nextCursor").asString());

        assertThat(second.at("/items/0/position").asString()).isEqualTo(third);
    }

    @Test
    void every_list_comes_as_csv_too_and_nothing_in_a_form_we_do_not_have() {
        ready();
        for (String path : List.of(here("/timeline"), here("/commitments"), "/api/partnerships")) {
            HttpResponse<String> byName = server.get(asRtlb, path + ".csv");
            assertThat(byName.headers().firstValue("Content-Type")).as(path).hasValue("text/csv;charset=UTF-8");
            assertThat(server.get(asRtlb, path, "Accept", "text/csv").body()).isEqualTo(byName.body());
            assertThat(server.get(asRtlb, path, "Accept", "image/png").statusCode())
                    .isEqualTo(406);
            assertThat(server.get(asRtlb, path, "Accept", "application/xml").statusCode())
                    .isEqualTo(406);
        }
        assertThat(server.get(asRtlb, here("/journey"), "Accept", "text/csv").statusCode())
                .isEqualTo(406);
    }

    @Test
    void views_are_an_administrators_and_have_names() {
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        assertThat(server.json(administrator, "/api/ledger/views").get("total").asInt())
                .isEqualTo(QuerySide.FOLDS.size());
        assertProblem(server.get(administrator, "/api/ledger/views/weather"), 404, "there-is-no-such-view");
        assertProblem(server.post(administrator, "/api/ledger/views/weather/rebuild"), 404, "there-is-no-such-view");
        assertProblem(
                server.post(administrator, "/api/ledger/views/timeline/parked/" + partnership + "/retry"),
                409,
                "this-stream-is-not-parked");
        assertFault(server.post(administrator, "/api/ledger/views/timeline/parked/nothing/retry"), "stream");
        assertProblem(server.get(asRtlb, "/api/ledger/views"), 403, "only-an-administrator-looks-after-views");
        assertThat(server.post(administrator, "/api/ledger/views/journey/rebuild")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothing_tells_one_reason_from_another() {
        CommitmentId one = promised(kaiako, day(10));
        CommitmentId other = promised(kaiako, day(10));
        record(kaiako, missed(one, "STRESS\n" + "It was all too much, day after day. ".repeat(8)));
        record(kaiako, missed(other, "WORKLOAD"));
        server.get(asRtlb, here("/timeline?after=" + position));

        for (String reader : List.of(asRtlb, asNan)) {
            for (String path : List.of(
                    here("/commitments/%s?after=" + position),
                    here("/timeline?commitment=%s&after=" + position),
                    here("/timeline.csv?commitment=%s"))) {
                assertThat(withoutItsIds(server.get(reader, path.formatted(one)), one))
                        .as(path)
                        .isEqualTo(withoutItsIds(server.get(reader, path.formatted(other)), other))
                        .doesNotContain("STRESS", "WORKLOAD", "too much");
            }
            List<Integer> lengths = server.get(reader, here("/events"))
                    .body()
                    .lines()
                    .filter(it -> it.contains("commitment-missed"))
                    .map(String::length)
                    .toList();
            assertThat(lengths).hasSize(2);
            assertThat(lengths.getFirst()).isEqualTo(lengths.getLast());
        }
        assertThat(server.get(asKaiako, here("/commitments/" + one)).body()).contains("STRESS", "too much");
        assertThat(server.get(asKaiako, here("/events")).body()).contains("STRESS", "too much");
    }

    private CommitmentMissed missed(CommitmentId id, String reason) {
        PersonalText words = server.sealReason(kaiako.asSubject(), partnership, reason);
        return new CommitmentMissed(
                partnership,
                id,
                kaiako,
                words == null ? null : new SealedReason(words),
                null,
                day(12),
                Audience.PARTNERSHIP);
    }

    /** Ids, positions, versions and times differ between any two promises. */
    private static String withoutItsIds(HttpResponse<String> response, CommitmentId id) {
        return response.statusCode()
                + response.body()
                        .replace(id.toString(), "id")
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+Z| [0-9:]+)", "then")
                        .replaceAll("(entries/|\"position\":|\"version\":)\\d+", "$1n")
                        .replaceAll("\"events\":\\[[\\d,]+]", "events")
                        .replaceAll(",\\d+,\\d+,then", ",n,n,then");
    }
}
