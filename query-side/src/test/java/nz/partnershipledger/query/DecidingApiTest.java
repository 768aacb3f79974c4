package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.partnership.PartnerLeft;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decisions and differences as they are read. */
class DecidingApiTest extends OneMatter {
    @Test
    void a_matter_is_told_from_its_proposal_to_what_became_of_it() {
        decide();
        JsonNode matter = read(asRtlb, "/decisions/" + books);

        assertThat(matter.at("/question").asString()).isEqualTo("Which books?");
        assertThat(matter.at("/state").asString()).isEqualTo("MADE");
        assertThat(matter.at("/hopes/0/text").asString()).isEqualTo("that reading is a joy");
        assertThat(matter.at("/stances/0/stance").asString()).isEqualTo("SUPPORT_WITH_CONCERNS");
        assertThat(matter.at("/stances/1/confirmed").asBoolean()).isTrue();
        assertThat(matter.at("/earlierStances/0/reason").asString()).isEqualTo("too small");
        assertThat(matter.at("/objections/0/became").asString()).isEqualTo("MOVED");
        assertThat(matter.at("/handOvers/0/to/0").asString()).isEqualTo(nan.toString());
        assertThat(matter.at("/made/how").asString()).isEqualTo("HANDED_OVER");
        assertThat(matter.at("/made/outcome").asString()).isEqualTo("we take large print");
        assertThat(matter.at("/toReview").asBoolean()).isTrue();
        assertThat(matter.at("/events")).hasSize(8);
    }

    @Test
    void a_word_says_who_may_read_it() {
        decide();
        differ();
        record(
                kaiako,
                new PositionTaken(
                        partnership,
                        reading,
                        kaiako,
                        new Position(text("evenings are full"), null, null),
                        true,
                        null,
                        day(5),
                        Audience.people(Set.of(kaiako, nan))));

        JsonNode difference = read(asNan, "/disagreements/" + reading);
        assertThat(difference.at("/positions/0/audience/people"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder(kaiako.toString(), nan.toString());
        assertThat(difference.at("/earlierPositions/0/audience").asString()).isEqualTo("PARTNERSHIP");
        assertThat(read(asRtlb, "/disagreements/" + reading)
                        .at("/positions/0/audience")
                        .asString())
                .isEqualTo("PARTNERSHIP");
        JsonNode matter = read(asNan, "/decisions/" + books);
        for (String word : List.of("/hopes/0", "/stances/0", "/earlierStances/0")) {
            assertThat(matter.at(word + "/audience").asString()).as(word).isEqualTo("PARTNERSHIP");
        }
    }

    @Test
    void what_is_read_now_is_what_the_whole_history_replayed_shows_and_the_past_shows_nothing_later() {
        decide();
        differ();
        show();
        long version = server.ledger.events().version(partnership);
        List<String> paths = List.of(
                "/decisions",
                "/decisions/" + books,
                "/decision-maps",
                "/decision-maps/" + map,
                "/plan",
                "/disagreements",
                "/disagreements/" + reading,
                "/disagreements/" + reading + "/grid",
                "/disagreements/" + reading + "/guesses/" + guess,
                "/words",
                "/power-sharing");
        for (String path : paths) {
            for (String reader : List.of(asKaiako, asNan)) {
                JsonNode now = read(reader, path);
                assertThat(server.json(reader, here(path) + "?version=" + version))
                        .as(path)
                        .isEqualTo(now);
                HttpResponse<String> before = server.get(reader, here(path) + "?version=3");
                assertThat(before.body())
                        .as(path)
                        .doesNotContain("books", "large print", "tired", "light", "window", "time together");
                assertThat(before.statusCode()).as(path).isIn(200, 404);
                assertThat(server.get(reader, here(path)).headers().firstValue("ETag"))
                        .as(path)
                        .hasValue("\"" + version + "\"");
            }
        }
    }

    @Test
    void a_guess_is_read_by_its_author_then_by_its_owner_too_and_by_nobody_else() {
        differ();
        String path = "/disagreements/" + reading + "/guesses/" + guess;
        assertThat(read(asKaiako, path).at("/explanation").asString()).isEqualTo("too much screen");
        for (String reader : List.of(asNan, asRtlb)) {
            assertThat(server.get(reader, here(path)).statusCode()).isEqualTo(404);
        }
        show();
        assertThat(read(asNan, path).at("/by").asString()).isEqualTo(kaiako.toString());
        assertThat(server.get(asRtlb, here(path)).statusCode()).isEqualTo(404);
        for (String rest :
                List.of("/disagreements", "/disagreements/" + reading, "/disagreements/" + reading + "/grid")) {
            assertThat(read(asRtlb, rest).toString()).as(rest).doesNotContain("screen", guess.toString());
        }
    }

    @Test
    void the_grid_says_what_we_have_not_heard() {
        differ();
        JsonNode columns = read(asKaiako, "/disagreements/" + reading + "/grid").at("/columns");

        assertThat(columns).hasSize(2);
        assertThat(columns.at("/0/person").asString()).isEqualTo(nan.toString());
        assertThat(columns.at("/0/explanation/heard").asBoolean()).isFalse();
        assertThat(columns.at("/0/guesses/0/explanation").asString()).isEqualTo("too much screen");
        assertThat(columns.at("/1/intervention/text").asString()).isEqualTo("ten minutes");
        assertThat(columns.at("/1/confirmed").asBoolean()).isFalse();
        assertThat(columns.at("/1/responsibility/heard").asBoolean()).isFalse();
    }

    @Test
    void power_sharing_is_told_by_role_with_the_matters_behind_it() {
        decide();
        DecisionId bell = DecisionId.random();
        record(kaiako, proposed(bell, "When does the bell ring?", 11), made(bell, DecidedHow.UNILATERAL, 12, kaiako));
        JsonNode answer = read(asNan, "/power-sharing");

        assertThat(answer.at("/profile/proposed/KAIAKO").asLong()).isEqualTo(2);
        assertThat(answer.at("/profile/decided/WHANAU").asLong()).isEqualTo(1);
        assertThat(answer.at("/profile/whanauHeardFirst/numerator").asLong()).isEqualTo(1);
        assertThat(answer.at("/profile/whanauHeardFirst/denominator").asLong()).isEqualTo(2);
        assertThat(answer.at("/decidedAlone/0/question").asString()).isEqualTo("When does the bell ring?");
        assertThat(answer.at("/objectedTo/0/objections/0").asString()).isEqualTo("MOVED");
        assertThat(answer.at("/perceptionGap/areas/1/byRole/KAIAKO").asLong()).isEqualTo(1);
        assertThat(answer.at("/perceptionGap/areas/1/felt/0/asRecorded/numerator")
                        .asLong())
                .isEqualTo(1);
        assertThat(read(asNan, "/power-sharing?to=" + day(10))
                        .at("/profile/made")
                        .asLong())
                .isEqualTo(1);
        assertFault(server.get(asNan, here("/power-sharing?from=soon")), "from");
    }

    @Test
    void across_partnerships_there_are_counts_alone() {
        decide();
        String cluster = "moana-" + partnership;
        for (SystemRole role : List.of(SystemRole.PRACTICE_LEADER, SystemRole.CLUSTER_MANAGER, SystemRole.AUDITOR)) {
            String reader = server.account(PersonId.random(), role, cluster);
            JsonNode answer = server.json(reader, "/api/power-sharing?cluster=" + cluster + "&after=" + position);
            assertThat(answer.at("/partnerships").asLong()).isEqualTo(1);
            assertThat(answer.at("/profile/made").asLong()).isEqualTo(1);
            assertThat(answer.at("/profile/decided")).isEmpty();
            assertThat(answer.toString()).doesNotContain("books", "light", nan.toString(), books.toString());
            assertThat(server.get(reader, "/power-sharing?cluster=" + cluster, "Accept", "text/html")
                            .body())
                    .contains("<h2 id=\"profile\">1 partnership</h2>", "How it was decided", "Counts alone.")
                    .doesNotContain("books", nan.toString(), books.toString());
        }
        String elsewhere = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, "elsewhere");
        assertThat(server.json(elsewhere, "/api/power-sharing")
                        .at("/partnerships")
                        .asLong())
                .isZero();
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        assertThat(server.get(administrator, "/api/power-sharing").statusCode()).isEqualTo(403);
        assertThat(server.get(administrator, "/power-sharing", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void lists_are_filtered_and_come_as_csv() {
        decide();
        differ();
        assertThat(read(asRtlb, "/decisions?state=PROPOSED").at("/total").asLong())
                .isZero();
        assertThat(read(asRtlb, "/decisions?area=STRATEGIES_AT_SCHOOL")
                        .at("/total")
                        .asLong())
                .isEqualTo(1);
        assertThat(read(asRtlb, "/disagreements?state=OPEN")
                        .at("/items/0/commonGround/0/text")
                        .asString())
                .isEqualTo("we love stories");
        assertThat(read(asRtlb, "/disagreements?state=SETTLED").at("/total").asLong())
                .isZero();
        assertFault(server.get(asRtlb, here("/disagreements?state=LOST")), "state");
        for (String path : List.of("/decisions", "/plan", "/disagreements", "/words")) {
            HttpResponse<String> csv = server.get(asRtlb, here(path + ".csv"));
            assertThat(csv.headers().firstValue("Content-Type")).as(path).hasValue("text/csv;charset=UTF-8");
            assertThat(csv.body().lines()).as(path).hasSize(2);
        }
        long amendment = read(asRtlb, "/plan").at("/items/0/position").asLong();
        assertThat(read(asRtlb, "/plan/amendments/" + amendment).at("/text").asString())
                .isEqualTo("read by the window");
        long word = read(asRtlb, "/words").at("/items/0/position").asLong();
        for (String nowhere : List.of(
                "/decisions/" + DecisionId.random(),
                "/decision-maps/" + DecisionMapId.random(),
                "/disagreements/" + DisagreementId.random(),
                "/disagreements/" + DisagreementId.random() + "/grid",
                "/disagreements/" + reading + "/guesses/" + GuessId.random(),
                "/plan/amendments/" + word)) {
            assertThat(server.get(asRtlb, here(nowhere)).statusCode())
                    .as(nowhere)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_caseload_says_which_differences_stand_and_when_to_go_back_to_one() {
        differ();
        record(rtlb, new DisagreementLeftStanding(partnership, reading, null, Set.of(), day(20), day(8)));
        JsonNode row =
                server.json(asRtlb, "/api/partnerships?after=" + position).at("/items/0");
        assertThat(row.at("/standingDisagreements").asLong()).isEqualTo(1);
        assertThat(row.at("/toRevisit").asLong()).isEqualTo(1);
        assertThat(row.at("/needs").toString()).contains("REVISIT");
        JsonNode then = server.json(asRtlb, "/api/partnerships?happenedBy=" + day(19));
        assertThat(then.at("/items/0/standingDisagreements").asLong()).isEqualTo(1);
        assertThat(then.at("/items/0/toRevisit").asLong()).isZero();
        record(
                rtlb,
                new DisagreementReopened(partnership, reading, null, nan, day(21)),
                new DisagreementSettled(
                        partnership,
                        reading,
                        SettledHow.TRIAL,
                        text("ten minutes a day"),
                        Set.of(),
                        Set.of(),
                        day(22)));
        assertThat(server.json(asRtlb, "/api/partnerships?after=" + position)
                        .at("/items/0/needs")
                        .toString())
                .doesNotContain("REVISIT");
    }

    @Test
    void who_has_left_reads_up_to_then_and_nothing_breaks_on_what_they_cannot_know_began() {
        decide();
        record(rtlb, new PartnerLeft(partnership, kaiako, null, day(13)));
        DecisionId later = DecisionId.random();
        record(
                rtlb,
                new DecisionProposed(
                        partnership,
                        later,
                        text("The boat?"),
                        text("a big one"),
                        nan,
                        null,
                        Set.of(),
                        Origin.UNSAID,
                        day(14)));
        record(rtlb, made(later, DecidedHow.VOTE, 15, kaiako, nan));
        read(asRtlb, "/decisions");

        assertThat(server.json(asKaiako, here("/decisions")).at("/total").asLong())
                .isEqualTo(1);
        assertThat(server.get(asKaiako, here("/decisions/" + later)).statusCode())
                .isEqualTo(404);
    }
}
