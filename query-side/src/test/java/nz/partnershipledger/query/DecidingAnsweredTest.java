package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.partnership.TierChanged;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What those say of decisions, differences and standings whom they bind, and what the pages tell of it. */
class DecidingAnsweredTest extends OneMatter {
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
                hoped(),
                stood(nan, Stance.OBJECT, "too small", true, 4),
                stood(nan, Stance.SUPPORT_WITH_CONCERNS, "if the light is good", true, 5),
                handedOver(),
                made(books, DecidedHow.HANDED_OVER, 8, nan),
                drawn(Map.of(DecisionArea.STRATEGIES_AT_SCHOOL, Decider.KAIAKO)),
                amended());
    }
}
