package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.partnership.PartnerLeft;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people answer when they are asked whether they can come to a hui, and who is asked. */
class HuiAnsweredTest extends OneHui {
    @Test
    void what_each_answered_last_stands_with_the_hui_and_in_the_time_line() {
        record(rtlb, called(hui, day(20)));
        record(nan, answered(nan, Coming.CAN_COME, ""));
        long before = server.ledger.events().version(partnership);
        record(kaiako, answered(kaiako, Coming.CANNOT, ""));
        record(nan, answered(nan, Coming.ANOTHER_TIME, "Fridays I work"));

        JsonNode answers = json(asRtlb, "/hui/" + hui).get("answers");
        assertThat(answers).hasSize(2);
        assertThat(answers.at("/0/by").asString()).isEqualTo(kaiako.toString());
        assertThat(answers.at("/0/answer").asString()).isEqualTo("CANNOT");
        assertThat(answers.at("/1/text").asString()).isEqualTo("Fridays I work");
        assertThat(answers.at("/1/on").asString()).isEqualTo("2026-03-04");
        assertThat(json(asRtlb, "/hui/" + hui + "?version=" + before).get("answers"))
                .hasSize(1);
        assertThat(summaries(json(asNan, "/timeline?feature=hui")))
                .contains(
                        "Name " + nan + " said of the hui to come: “I can come”.",
                        "Name " + nan + " said of the hui to come: “Another time”.");
    }

    @Test
    void a_hui_says_who_answered_and_nothing_of_who_did_not() {
        record(rtlb, called(hui, day(400)));
        assertThat(page(asRtlb, "/hui/" + hui)).doesNotContain("Answers to the invitation");
        record(kaiako, answered(kaiako, Coming.CANNOT, "I am on camp"));
        String main = page(asRtlb, "/hui/" + hui);
        assertThat(main.substring(main.indexOf("Answers to the invitation"), main.indexOf("What is ready")))
                .contains("Name " + kaiako, "I cannot", "I am on camp")
                .doesNotContain("Name " + nan, "Name " + rtlb);
    }

    @Test
    void what_was_answered_on_the_day_of_a_hui_is_no_part_of_its_minutes() {
        record(rtlb, called(hui, day(20)));
        record(
                kaiako,
                new HuiAnswered(partnership, hui, kaiako, Coming.CAN_COME, null, day(20)),
                new HuiAnswered(partnership, hui, kaiako, Coming.CANNOT, sealed("the car will not start"), day(20)));
        record(
                rtlb,
                new HuiHeld(partnership, hui, Set.of(nan), Set.of(kaiako), Set.of(), day(20)),
                new MinutesShared(partnership, hui, sealed("we sang"), Map.of(), Set.of(rtlb), day(20)));
        assertThat(page(asNan, "/hui/" + hui))
                .contains("we sang", "It was held on")
                .doesNotContain("of the hui to come", "the car will not start", "Answers to the invitation");
        assertThat(json(asNan, "/hui/" + hui).at("/answers/0/text").asString()).isEqualTo("the car will not start");
    }

    @Test
    void who_is_asked_answers_by_one_tap_and_sees_what_they_said() {
        record(rtlb, called(hui, day(400)));
        String answers = "data-command=\"/api/partnerships/" + partnership + "/hui/" + hui + "/answers\"";
        for (String path : List.of("", "/hui/" + hui)) {
            assertThat(page(asNan, path)).contains(answers, "Can you come?", "I can come", "Another time");
        }
        record(nan, answered(nan, Coming.CAN_COME, "with the little ones"));
        for (String path : List.of("", "/hui/" + hui)) {
            assertThat(page(asNan, path))
                    .contains("You said: “I can come”.", "with the little ones", "value=\"CANNOT\"")
                    .doesNotContain("Can you come?</p>", "value=\"CAN_COME\"><button");
            assertThat(page(asKaiako, path)).contains("Can you come?</p>").doesNotContain("You said");
        }
        assertThat(page(asNan, "/hui/" + hui, "Accept-Language", "mi")).contains("I kī koe: “Ka taea e au");
    }

    @Test
    void the_next_hui_stands_on_the_home_of_whanau_and_of_others_with_its_answers() {
        record(rtlb, called(hui, day(400)));
        HuiId later = HuiId.random();
        record(rtlb, called(later, day(430)));
        String answers = "/api/partnerships/" + partnership + "/hui/" + hui + "/answers\"";
        for (String who : List.of(asNan, asKaiako)) {
            assertThat(home(who))
                    .containsOnlyOnce("The next hui: ")
                    .contains(answers, "Can you come?</p>", "the library", "data-next=\"/my-promises\"")
                    .doesNotContain(later.toString());
        }
        record(kaiako, answered(kaiako, Coming.CANNOT, ""));
        assertThat(home(asKaiako)).contains("You said: “I cannot”.");
        assertThat(home(asNan)).doesNotContain("You said").contains("Can you come?</p>");
        record(rtlb, new HuiCancelled(partnership, hui, null, later, day(430), day(5)));
        assertThat(home(asKaiako)).contains("/hui/" + later + "/answers\"").doesNotContain(answers);
    }

    private String home(String who) {
        return server.get(who, "/my-promises?after=" + position, "Accept", "text/html")
                .body();
    }

    @Test
    void nobody_is_asked_in_the_past_nor_once_they_left_nor_once_it_began() {
        record(rtlb, called(hui, day(400)));
        long before = server.ledger.events().version(partnership);
        assertThat(page(asNan, "/hui/" + hui + "?version=" + before)).doesNotContain("/answers\"");
        record(rtlb, new PartnerLeft(partnership, kaiako, null, day(20)));
        assertThat(page(asKaiako, "/hui/" + hui)).contains("the library").doesNotContain("/answers\"");
        record(rtlb, new HuiOpened(partnership, hui, rtlb, day(20)));
        assertThat(page(asNan, "/hui/" + hui)).doesNotContain("/answers\"");
    }
}
