package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partnership is called, after it was called otherwise. */
class RenamedApiTest extends ApiTest {
    private static final String NEW = "Reading by the river";

    private String old = "";
    private Instant before = Instant.EPOCH;
    private long renaming;

    /** Nan may say that it is not so; the kaiako has left before. */
    @BeforeEach
    void rename() {
        old = server.json(asNan, at("/partnerships", "")).at("/label").asString();
        record(kaiako, new PartnerLeft(partnership, kaiako, null, day(3)));
        before = Instant.now();
        record(
                rtlb,
                new PartnershipRenamed(
                        partnership,
                        server.seal(partnership.asSubject(), partnership, NEW),
                        Set.of(),
                        Set.of(nan),
                        day(4)));
        renaming = server.ledger.events().version(partnership);
    }

    private String at(String list, String rest) {
        return "/api" + list + "/" + partnership + rest;
    }

    private String page(String reader, String path) {
        HttpResponse<String> response = server.get(reader, path, "Accept", "text/html");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private void shows(String reader, String path, String shown, String other) {
        assertThat(page(reader, path)).as(path).contains(shown).doesNotContain(other);
    }

    @Test
    void every_page_shows_the_new_name_and_the_past_the_old_one() {
        String here = "/partnerships/" + partnership;
        String then = "asOf=" + before;
        for (String path :
                new String[] {here, here + "/brief", here + "/hui", "/partnerships", "/my-promises", "/who-may-read"}) {
            shows(asNan, path, NEW, old);
        }
        for (String path : new String[] {here, here + "/hui", "/partnerships", "/my-promises"}) {
            shows(asNan, path + "?" + then, old, NEW);
        }
        assertThat(page(asNan, "/my-promises?asOf=2026-01-15T00:00:00Z"))
                .as("it had not begun then")
                .doesNotContain(old, NEW);
        assertThat(server.json(asNan, at("/partnerships", "?" + then))
                        .at("/label")
                        .asString())
                .isEqualTo(old);
        assertThat(page(asNan, here + "/timeline")).contains("The partnership has a new name.", NEW);
        assertThat(page(asNan, here + "/replay")).contains("Name: “" + NEW + "” (before: “" + old + "”)");
        assertThat(server.get(asNan, "/api/partnerships.csv").body())
                .contains(NEW)
                .doesNotContain(old);
    }

    @Test
    void whoever_has_left_reads_what_it_was_called_then() {
        for (String path : new String[] {"/partnerships/" + partnership, "/my-promises", "/who-may-read"}) {
            assertThat(page(asKaiako, path)).as(path).doesNotContain(NEW);
        }
        shows(asKaiako, "/partnerships/" + partnership, old, NEW);
        shows(asKaiako, "/who-may-read", old, NEW);
        for (String list : new String[] {"partnerships", "follow-through", "my-commitments"}) {
            assertThat(server.get(asKaiako, "/api/" + list + ".csv?columns=label")
                            .body())
                    .doesNotContain(NEW);
            assertThat(server.get(asKaiako, "/api/" + list + ".csv").body()).doesNotContain(NEW);
        }
    }

    @Test
    void a_name_that_is_not_so_stays_and_is_marked() {
        assertThat(page(asNan, "/partnerships/" + partnership))
                .contains("What is not confirmed", "<li>What the partnership is called</li>");
        record(nan, new EntryNotSo(partnership, renaming, null, nan, null, day(5), Audience.PARTNERSHIP));

        assertThat(page(asNan, "/partnerships/" + partnership))
                .contains("<h1>" + NEW + "</h1>", "What the partnership is called: ", "says that this is not so.");
        assertThat(server.json(asRtlb, at("/partnerships", ""))
                        .at("/labelAgreement/notSo/0")
                        .asString())
                .isEqualTo(nan.toString());
        assertThat(page(asRtlb, "/partnerships")).contains("Name, tier, facilitator or element seen differently");
    }

    @Test
    void whoever_facilitates_renames_it_from_its_page_and_nobody_else() {
        String step = "data-command=\"/api/partnerships/" + partnership + "/label\"";
        assertThat(page(asRtlb, "/partnerships/" + partnership)).contains(step);
        assertThat(page(asNan, "/partnerships/" + partnership)).doesNotContain(step);
        assertThat(page(asRtlb, "/partnerships/" + partnership + "?asOf=" + before))
                .doesNotContain(step);
    }
}
