package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.journey.ElementEntered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplayApiTest extends ApiTest {
    private final CommitmentId promise = CommitmentId.random();

    @BeforeEach
    void keep_a_promise() {
        record(kaiako, promise(promise, kaiako, "ring the library", day(10), Audience.PARTNERSHIP));
        record(kaiako, kept(promise, 9));
    }

    private String here(String rest) {
        return "/api/partnerships/" + partnership + rest;
    }

    private JsonNode read(String reader, String rest) {
        return server.json(reader, here(rest) + (rest.contains("?") ? "&" : "?") + "after=" + position);
    }

    private static List<String> changed(JsonNode answer) {
        List<String> changed = new ArrayList<>();
        answer.get("changed")
                .forEach(it -> changed.add(
                        it.get("view").asString() + " " + it.get("how").asString() + " "
                                + StreamSupport.stream(it.get("became").spliterator(), false)
                                        .map(JsonNode::asString)
                                        .toList()));
        return changed;
    }

    @Test
    void a_version_is_all_that_was_read_then_and_what_its_entry_changed() {
        JsonNode then = read(asNan, "/replay?version=4");
        JsonNode last = read(asNan, "/replay");

        assertThat(then.at("/entry/type").asString()).isEqualTo("commitment-made");
        assertThat(changed(then)).containsExactlyInAnyOrder("follow_through ADDED [ADDED]", "timeline ADDED [ADDED]");
        assertThat(then.at("/commitments/0/status").asString()).isEqualTo("OPEN");
        assertThat(then.at("/partnership/label").asString()).isEqualTo("Reading together");
        assertThat(then.at("/lists").propertyNames())
                .contains("decisions", "disagreements", "done", "going-well", "hui", "plan", "voices", "words");
        assertThat(last.at("/entry/type").asString()).isEqualTo("commitment-kept");
        assertThat(changed(last)).contains("follow_through CHANGED [KEPT]");
        assertThat(last.at("/changed/0/before/status").asString()).isEqualTo("OPEN");
        assertThat(last.at("/changed/0/after/what").asString()).isEqualTo("ring the library");
        assertThat(last.at("/commitments/0/status").asString()).isEqualTo("KEPT");
    }

    @Test
    void two_moments_are_compared_from_the_earlier_to_the_later() {
        assertThat(changed(read(asNan, "/compare?from=3&to=5")))
                .contains("follow_through ADDED [ADDED, KEPT]")
                .filteredOn(it -> it.startsWith("timeline"))
                .hasSize(2);
        assertThat(changed(read(asNan, "/compare?from=4"))).contains("follow_through CHANGED [KEPT]");
        JsonNode same = read(asNan, "/compare?from=4&to=4");
        assertThat(same.get("changed")).isEmpty();
        JsonNode all = read(asNan, "/compare?from=2020-01-01T00:00:00Z");
        assertThat(read(asNan, "/compare")).isEqualTo(all);
        assertThat(changed(all)).contains("partnerships ADDED [ADDED]");
    }

    @Test
    void what_cannot_be_compared_or_replayed_is_told_kindly() {
        assertFault(server.get(asNan, here("/compare?from=5&to=4")), "from");
        assertFault(server.get(asNan, here("/compare?from=yesterday")), "from");
        assertFault(server.get(asNan, here("/compare?from=0")), "from");
        assertFault(server.get(asNan, here("/compare?from=2026-03-01T00:00Z&to=2999-01-01")), "to");
        assertFault(server.get(asNan, here("/compare?from=1&to=2030-01-01T00:00:00Z")), "to");
        assertFault(server.get(asNan, here("/compare?from=99")), "from");
        assertFault(server.get(asNan, here("/compare?to=99")), "to");
        assertFault(server.get(asNan, here("/replay?version=99")), "version");
        assertFault(server.get(asNan, here("/replay?version=99")), "version");
        assertFault(server.get(asNan, here("/replay?version=1&asOf=2026-03-01T00:00:00Z")), "version");
        assertThat(server.get(asNan, here("/replay?asOf=2020-01-01T00:00:00Z")).statusCode())
                .isEqualTo(404);
        assertThat(server.get(asNan, here("/compare?from=1&to=2020-01-01T00:00:00Z"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(asNan, here("/compare?from=2020-01-01T00:00Z")).statusCode())
                .isEqualTo(200);
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        for (String path : List.of("/replay", "/compare?from=1")) {
            assertThat(server.get(stranger, here(path)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_is_for_some_changes_nothing_for_others_until_it_is_opened_to_them() {
        GoingWellId well = GoingWellId.random();
        JsonNode before = read(asNan, "/replay");
        record(
                kaiako,
                new GoingWellNoted(
                        partnership,
                        well,
                        server.seal(partnership.asSubject(), partnership, "she reads aloud"),
                        null,
                        kaiako,
                        true,
                        day(11),
                        Audience.people(Set.of(kaiako, rtlb))));
        assertThat(read(asNan, "/replay")).isEqualTo(before);
        assertThat(changed(read(asKaiako, "/replay"))).contains("going_well ADDED [ADDED]");

        record(kaiako, new EntryWidened(partnership, 6, well.value(), kaiako, day(12), Audience.PARTNERSHIP));
        assertThat(changed(read(asNan, "/replay"))).contains("going_well ADDED [ADDED]");
        assertThat(changed(read(asKaiako, "/replay"))).doesNotContain("going_well ADDED [ADDED]");
        assertThat(read(asNan, "/replay?version=6").at("/lists/going-well")).isEmpty();
    }

    @Test
    void what_is_read_has_the_version_as_its_tag() {
        HttpResponse<String> answer = server.get(asNan, here("/replay?version=4"));
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
    }

    private String page(String rest) {
        HttpResponse<String> page = server.get(asNan, "/partnerships/" + partnership + rest, "Accept", "text/html");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> step(String rest) {
        return server.get(asNan, "/partnerships/" + partnership + "/replay" + rest, "Accept", "text/html");
    }

    /** Without the frame: how many steps there are, the days between which they lie, and whether one leads on. */
    private static String withoutFrame(String page) {
        return page.replaceAll("(?s)<title>.*?</title>|<figure.*?</figure>|<nav class=\"player.*?</nav>", "")
                .replaceAll("<p class=\"quiet no-print\" data-frame.*?</p>", "");
    }

    private static long marks(String page) {
        return page.split("class=\"mark ", -1).length;
    }

    @Test
    void the_page_of_a_step_tells_what_its_entry_changed_and_how_it_stood() {
        server.json(asNan, here("/replay?after=" + position));
        assertThat(page("/replay?version=4"))
                .contains("Entry 4 of 5", "ring the library", "needs a kōrero", "What it changed")
                .contains("/replay?version=3\" rel=\"prev\"", "on=entry\" rel=\"next\"", "/compare?from=4")
                .contains("brief?version=4&amp;for=table")
                .doesNotContain("kept<", "version=5");
        assertThat(page("/replay?version=5"))
                .contains("Entry 5 of 5", "Kept on", "class=\"touched\"")
                .doesNotContain("rel=\"next\"");
        assertThat(page("/replay")).contains("Entry 5 of 5").doesNotContain("rel=\"next\"");
    }

    @Test
    void steps_lead_to_when_each_joined_and_to_what_needed_a_korero() {
        server.json(asNan, here("/replay?after=" + position));
        assertThat(page("/replay"))
                .contains("When each of us joined", "/replay?version=2\">")
                .doesNotContain("What needed a kōrero");
        CommitmentId other = CommitmentId.random();
        record(kaiako, promise(other, kaiako, "buy the boat", day(60), Audience.PARTNERSHIP));
        record(kaiako, new CommitmentMissed(partnership, other, kaiako, null, null, day(61), Audience.PARTNERSHIP));
        server.json(asNan, here("/replay?after=" + position));
        assertThat(page("/replay"))
                .contains("What needed a kōrero")
                .containsPattern("/replay\\?version=7\">[^<]*: something that was promised did not happen</a>");
        assertThat(page("/replay?version=6")).doesNotContain("What needed a kōrero", "version=7");
    }

    @Test
    void the_journey_of_a_partnership_knows_where_its_days_lie() {
        record(nan, new ElementEntered(partnership, Element.KOHIKOHI, false, null, Set.of(nan), day(3)));
        server.json(asNan, here("/replay?after=" + position));
        assertThat(page(""))
                .contains("data-days=\"/partnerships/" + partnership + "/replay\"", "data-first=\"" + day(3) + "\"");
        assertThat(step("?day=" + day(3)).headers().firstValue("Location").orElseThrow())
                .contains("/replay?asOf=");
    }

    @Test
    void a_step_on_is_found_when_it_is_taken() {
        server.json(asNan, here("/replay?after=" + position));
        String replay = "/partnerships/" + partnership + "/replay";
        for (String by : List.of("entry", "day")) {
            assertThat(step("?version=4&on=" + by).headers().firstValue("Location"))
                    .as(by)
                    .hasValue(replay + "?version=5");
        }
        for (String by : List.of("hui", "silence")) {
            assertThat(step("?version=4&on=" + by).headers().firstValue("Location"))
                    .as(by)
                    .hasValue(replay);
        }
        assertThat(step("?version=4&on=year").statusCode()).isEqualTo(400);
        assertThat(step("?version=99").statusCode()).isEqualTo(400);
        assertThat(step("?version=1&asOf=2026-03-01T00:00:00Z").statusCode()).isEqualTo(400);
        assertThat(step("?asOf=2999-01-01T00:00:00Z").statusCode()).isEqualTo(400);
        assertThat(page("/replay?asOf=2020-01-01T00:00:00Z")).contains("had not begun", "/replay?version=1");
    }

    @Test
    void the_page_of_a_step_stays_as_it_was_whatever_comes_later() {
        server.json(asNan, here("/replay?after=" + position));
        String then = page("/replay?version=5");
        record(kaiako, promise(CommitmentId.random(), kaiako, "buy the boat", day(60), Audience.PARTNERSHIP));
        server.json(asNan, here("/replay?after=" + position));
        String later = page("/replay?version=5");
        assertThat(withoutFrame(later)).isEqualTo(withoutFrame(then));
        assertThat(marks(later)).isEqualTo(marks(then)).isLessThan(marks(page("/replay")));
        assertThat(later).contains("Entry 5 of 6").doesNotContain("boat");
    }

    @Test
    void a_day_by_which_things_had_happened_has_no_step_that_leads_on() {
        server.json(asNan, here("/replay?after=" + position));
        record(kaiako, promise(CommitmentId.random(), kaiako, "buy the boat", day(60), Audience.PARTNERSHIP));
        server.json(asNan, here("/replay?after=" + position));
        assertThat(page("/replay?happenedBy=" + day(8)))
                .contains("What happened later is not shown, whenever it was written down.", "of 6 ")
                .doesNotContain("Nothing recorded later", "Entry 6 of 6", "/compare?from=", "on=entry");
    }

    @Test
    void two_moments_stand_beside_each_other_on_a_page() {
        server.json(asNan, here("/replay?after=" + position));
        assertThat(page("/compare")).contains("name=\"from\"").doesNotContain("How it stood");
        assertThat(page("/compare?from=3"))
                .contains("How it stood, now", "<h2 id=\"list-0\">New</h2>", ">Kept</h2>", "ring the library");
        assertThat(page("/compare?from=4&to=4")).contains("Nothing changed");
        assertThat(page("/compare?from=2020-01-01")).contains("had not begun");
        for (String wrong : List.of("from=5&to=4", "from=soon", "from=1&to=2999-01-01", "from=2999-01-01")) {
            assertThat(server.get(asNan, "/partnerships/" + partnership + "/compare?" + wrong, "Accept", "text/html")
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        for (String path : List.of("/replay", "/compare?from=1")) {
            assertThat(server.get(stranger, "/partnerships/" + partnership + path, "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
