package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.TierChanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decisions and differences as they are read. */
class DecidingApiTest extends ApiTest {
    private final DecisionId books = DecisionId.random();
    private final DecisionMapId map = DecisionMapId.random();
    private final DisagreementId reading = DisagreementId.random();
    private final GuessId guess = GuessId.random();

    private PersonalText text(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    private String here(String rest) {
        return "/api/partnerships/" + partnership + rest;
    }

    private JsonNode read(String reader, String rest) {
        return server.json(reader, here(rest) + (rest.contains("?") ? "&" : "?") + "after=" + position);
    }

    private DecisionProposed proposed(DecisionId id, String question, int on) {
        return new DecisionProposed(
                partnership,
                id,
                text(question),
                text("large print"),
                kaiako,
                DecisionArea.STRATEGIES_AT_SCHOOL,
                Set.of(nan, kaiako),
                Origin.UNSAID,
                day(on));
    }

    private StanceTaken stood(PersonId by, Stance stance, @Nullable String reason, boolean confirmed, int on) {
        return new StanceTaken(
                partnership,
                books,
                by,
                stance,
                reason == null ? null : text(reason),
                confirmed,
                day(on),
                Audience.PARTNERSHIP);
    }

    private DecisionMade made(DecisionId id, DecidedHow how, int on, PersonId... by) {
        return new DecisionMade(
                partnership, id, how, Set.of(by), Set.of(), text("we take large print"), day(on + 7), day(on));
    }

    private void decide() {
        record(
                kaiako,
                proposed(books, "Which books?", 2),
                new OutcomeWished(
                        partnership, books, nan, text("that reading is a joy"), true, day(3), Audience.PARTNERSHIP),
                stood(nan, Stance.OBJECT, "too small", true, 4),
                stood(rtlb, Stance.SUPPORT, null, false, 4),
                stood(nan, Stance.SUPPORT_WITH_CONCERNS, "if the light is good", true, 5),
                new StanceConfirmed(partnership, books, rtlb, day(5), Audience.PARTNERSHIP),
                new DecisionHandedOver(partnership, books, Set.of(nan), text("you know best"), kaiako, day(6)),
                made(books, DecidedHow.HANDED_OVER, 8, nan),
                new DecisionMapDrawn(
                        partnership,
                        map,
                        nan,
                        Map.of(DecisionArea.STRATEGIES_AT_SCHOOL, Decider.KAIAKO, DecisionArea.GOALS, Decider.SHARED),
                        false,
                        day(9)),
                new PlanAmended(partnership, text("read by the window"), nan, false, day(10)));
    }

    private void differ() {
        record(
                nan,
                new DisagreementRaised(
                        partnership,
                        reading,
                        text("How much to read"),
                        DisagreementAbout.PRIORITIES,
                        Set.of(nan, kaiako),
                        nan,
                        Origin.UNSAID,
                        day(2)),
                new PositionTaken(
                        partnership,
                        reading,
                        kaiako,
                        new Position(text("she is tired"), text("ten minutes"), null),
                        false,
                        null,
                        day(3),
                        Audience.PARTNERSHIP),
                new CommonGroundNoted(partnership, reading, text("we love stories"), nan, Set.of(), day(4)),
                new WordExplained(partnership, text("support"), text("time together"), nan, true, day(5)));
        record(
                kaiako,
                new PositionGuessed(
                        partnership,
                        reading,
                        guess,
                        nan,
                        new Position(text("too much screen"), null, null),
                        kaiako,
                        Audience.people(Set.of(kaiako)),
                        day(5)));
    }

    private void show() {
        record(
                kaiako,
                new GuessShown(
                        partnership,
                        reading,
                        guess,
                        nan,
                        new Position(text("too much screen"), null, null),
                        kaiako,
                        Audience.people(Set.of(kaiako, nan)),
                        day(6)));
    }

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
    void what_those_between_say_of_a_settlement_is_told_with_it_and_it_stands_again_where_one_denies_it() {
        differ();
        record(
                rtlb,
                new DisagreementSettled(
                        partnership,
                        reading,
                        SettledHow.CONSENSUS,
                        text("ten minutes a day"),
                        Set.of(nan, kaiako),
                        Set.of(),
                        day(8)));
        long entry = server.ledger.events().version(partnership);
        JsonNode settled = read(asRtlb, "/disagreements/" + reading);
        assertThat(settled.at("/state").asString()).isEqualTo("SETTLED");
        assertThat(settled.at("/settlements/0/confirmed").asBoolean()).isFalse();
        assertThat(page(asNan, "/disagreements/" + reading)).contains("Not confirmed.");

        record(nan, new EntryConfirmed(partnership, entry, reading.value(), nan, null, day(9), Audience.PARTNERSHIP));
        record(
                kaiako,
                new EntryConfirmed(partnership, entry, reading.value(), kaiako, null, day(9), Audience.PARTNERSHIP));
        assertThat(read(asRtlb, "/disagreements/" + reading)
                        .at("/settlements/0/confirmed")
                        .asBoolean())
                .isTrue();
        assertThat(page(asNan, "/disagreements/" + reading)).contains("Confirmed by those it names.");

        record(
                nan,
                new EntryNotSo(
                        partnership, entry, reading.value(), nan, text("not for me"), day(9), Audience.PARTNERSHIP));
        JsonNode denied = read(asRtlb, "/disagreements/" + reading);
        assertThat(denied.at("/state").asString()).isEqualTo("OPEN");
        assertThat(denied.at("/settlements/0/confirmed").asBoolean()).isFalse();
        assertThat(denied.at("/settlements/0/answers").toString()).contains("NOT_SO", "not for me");
        assertThat(read(asRtlb, "/disagreements?state=SETTLED").at("/total").asLong())
                .isZero();
        assertThat(page(asNan, "/disagreements/" + reading)).contains("says that this is not so.", "/settle\"");
        assertThat(page(asNan, "/disagreements/" + reading, "Accept-Language", "mi"))
                .contains("kāore tēnei i te tika.");
    }

    @Test
    void a_change_to_the_plan_and_a_map_are_as_the_one_says_for_whom_they_were_written_down() {
        decide();
        long map = server.ledger.events().version(partnership) - 1;
        assertThat(read(asRtlb, "/plan").at("/items/0/confirmed").asBoolean()).isFalse();
        record(
                nan,
                new EntryConfirmed(partnership, map + 1, null, nan, null, day(11), Audience.PARTNERSHIP),
                new EntryNotSo(partnership, map, this.map.value(), nan, null, day(11), Audience.PARTNERSHIP));

        assertThat(read(asRtlb, "/plan").at("/items/0/confirmed").asBoolean()).isTrue();
        JsonNode drawn = read(asRtlb, "/decision-maps/" + this.map);
        assertThat(drawn.at("/confirmed").asBoolean()).isFalse();
        assertThat(drawn.at("/answers/0/said").asString()).isEqualTo("NOT_SO");
    }

    @Test
    void what_those_it_binds_say_of_the_tier_stands_on_the_page_of_the_partnership() {
        record(rtlb, new TierChanged(partnership, Tier.TE_AROTAHI, null, Set.of(nan), day(3)));
        long entry = server.ledger.events().version(partnership);
        assertThat(page(asNan, "")).contains("What is not confirmed", "<li>The tier of support</li>");
        record(nan, new EntryNotSo(partnership, entry, null, nan, null, day(4), Audience.PARTNERSHIP));

        assertThat(page(asNan, "")).contains("The tier of support: ", "says that this is not so.");
        JsonNode told = server.json(asRtlb, "/api/partnerships/" + partnership + "?after=" + position);
        assertThat(told.at("/tierAgreement/confirmed").asBoolean()).isFalse();
        assertThat(told.at("/tierAgreement/notSo/0").asString()).isEqualTo(nan.toString());
    }

    @Test
    void a_position_that_its_owner_denies_was_not_heard() {
        differ();
        long entry = server.ledger.events().version(partnership) - 3;
        record(kaiako, new EntryNotSo(partnership, entry, reading.value(), kaiako, null, day(9), Audience.PARTNERSHIP));

        JsonNode columns = read(asNan, "/disagreements/" + reading + "/grid").at("/columns");
        assertThat(columns.valueStream())
                .filteredOn(it -> it.at("/person").asString().equals(kaiako.toString()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.at("/explanation/heard").asBoolean()).isFalse();
                    assertThat(it.at("/explanation/text").asString()).isEqualTo("she is tired");
                    assertThat(it.at("/answers/0/said").asString()).isEqualTo("NOT_SO");
                });
        assertThat(page(asNan, "/disagreements/" + reading)).contains("says that this is not so.");
        assertThat(page(asKaiako, "/disagreements/" + reading)).doesNotContain("/positions/confirm\"");
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

    private String page(String reader, String rest, String... more) {
        HttpResponse<String> response = server.get(
                reader,
                "/partnerships/" + partnership + rest,
                Stream.concat(Stream.of("Accept", "text/html"), Stream.of(more)).toArray(String[]::new));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    @Test
    void the_pages_tell_it_in_both_languages_and_tell_the_past_nothing_later() {
        String markup = "<b onclick=\"alert('x')\">large</b>";
        record(kaiako, proposed(books, markup, 2));
        decideTheRest();
        differ();
        show();
        read(asNan, "/power-sharing");
        read(asNan, "/disagreements");
        read(asNan, "/words");
        read(asNan, "/plan");

        assertThat(page(asNan, "")).contains("/decisions\"", "/power-sharing\"", "/disagreements\"", "/words\"");
        assertThat(page(asNan, "/decisions"))
                .contains(
                        "&lt;b onclick",
                        "handed over",
                        "read by the window",
                        "minuted, not confirmed",
                        "name=\"question\"")
                .doesNotContain("<b onclick");
        assertThat(page(asNan, "/decisions/" + books))
                .contains(
                        "&lt;b onclick",
                        "that reading is a joy",
                        "support, with concerns",
                        "whoever objected has moved since",
                        "we take large print",
                        "/review\"",
                        "/reverse\"")
                .doesNotContain("<b onclick", "/make\"", "/stances\"");
        assertThat(page(asNan, "/power-sharing"))
                .contains(
                        "Whānau were heard first: 1 of 1 decisions, of which 1 by what is confirmed.",
                        "the kaiako",
                        "whānau: 1",
                        "areas.GOALS");
        assertThat(page(asNan, "/power-sharing?from=2030-01-01")).contains("Nothing was proposed or decided");
        assertThat(page(asNan, "/disagreements")).contains("How much to read", "What matters first");
        assertThat(page(asNan, "/disagreements/" + reading))
                .contains(
                        "<th scope=\"row\">What might help",
                        "We have not heard this yet",
                        "ten minutes",
                        "minuted, not confirmed",
                        "Our guess, not yet checked",
                        "too much screen",
                        "we love stories",
                        "/guesses/" + guess + "/confirm")
                .doesNotContain("/guesses/" + guess + "/show");
        assertThat(page(asRtlb, "/disagreements/" + reading)).doesNotContain("screen", guess.toString());
        assertThat(page(asNan, "/words")).contains("time together");
        List<String> paths = List.of(
                "/decisions",
                "/decisions/" + books,
                "/power-sharing",
                "/disagreements",
                "/disagreements/" + reading,
                "/words");
        for (String path : paths) {
            assertThat(page(asNan, path, "Accept-Language", "mi"))
                    .as(path)
                    .contains("<html lang=\"mi\"")
                    .doesNotContain("minuted, not confirmed", "not heard", "Where it stands");
            HttpResponse<String> before =
                    server.get(asNan, "/partnerships/" + partnership + path + "?version=3", "Accept", "text/html");
            assertThat(before.body())
                    .as(path)
                    .doesNotContain(
                            "onclick", "joy", "window", "How much to read", "time together", "data-command=\"/api");
        }
    }

    private void decideTheRest() {
        record(
                kaiako,
                new OutcomeWished(
                        partnership, books, nan, text("that reading is a joy"), true, day(3), Audience.PARTNERSHIP),
                stood(nan, Stance.OBJECT, "too small", true, 4),
                stood(nan, Stance.SUPPORT_WITH_CONCERNS, "if the light is good", true, 5),
                new DecisionHandedOver(partnership, books, Set.of(nan), text("you know best"), kaiako, day(6)),
                made(books, DecidedHow.HANDED_OVER, 8, nan),
                new DecisionMapDrawn(
                        partnership,
                        map,
                        nan,
                        Map.of(DecisionArea.STRATEGIES_AT_SCHOOL, Decider.KAIAKO),
                        false,
                        day(9)),
                new PlanAmended(partnership, text("read by the window"), nan, false, day(10)));
    }
}
