package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;

/** What a draft lacks is told before it is shared. */
class DraftLookTest extends DraftAtAHui {
    private List<String> inTheWay(Caller who) {
        Caller.Answered looked = who.get(draft + "/look");
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        return looked.json()
                .path("faults")
                .valueStream()
                .map(it -> it.path("line").asString() + "." + it.path("field").asString())
                .toList();
    }

    @Test
    void each_line_is_judged_before_it_is_shared_as_it_is_then() {
        open();
        everyoneIsHere();
        String words = line();
        put(office, words, "GOING_WELL", Map.of("text", "She reads"), 0);
        String promise = line();
        put(team.nan, promise, "PROMISE", Map.of("text", "nan - mats - by next Friday"), 0);
        List<String> before = recorded();

        for (Caller who : List.of(office, team.facilitator, team.nan)) {
            assertThat(inTheWay(who)).containsExactly(words + ".by", promise + ".due");
        }
        put(office, words, "GOING_WELL", Map.of("text", "She reads", "by", team.id("nan")), 1);
        put(team.nan, promise, "PROMISE", Map.of("text", "nan - mats - by next Friday", "due", "NONE"), 1);

        assertThat(inTheWay(office)).isEmpty();
        assertThat(inTheWay(office)).as("nothing of the first look is left").isEmpty();
        assertThat(recorded()).isEqualTo(before);
        assertThat(office.post(draft + "/share", Map.of()).status()).isEqualTo(200);
        assertThat(recorded()).hasSizeGreaterThan(before.size());
    }

    @Test
    void what_a_rule_refuses_is_told_at_its_line_before_it_is_shared() {
        open();
        everyoneIsHere();
        String line = line();
        put(
                office,
                line,
                "DECISION",
                Map.of(
                        "proposal",
                        "A later start",
                        "proposedBy",
                        team.id("nan"),
                        "how",
                        "CONSENSUS",
                        "decidedBy." + team.id("nan"),
                        "yes",
                        "stance." + team.id("kaiako"),
                        "OBJECT",
                        "reason." + team.id("kaiako"),
                        "too late for the bus"),
                0);

        assertThat(inTheWay(office)).singleElement().asString().startsWith(line + ".");
        assertThat(recorded()).doesNotContain("decision-made");
        assertThat(office.post(draft + "/share", Map.of()).problem()).isEqualTo("an-objection-blocks-consensus");
    }

    @Test
    void nobody_looks_who_does_not_write() {
        assertThat(team.nan.get(draft + "/look").problem()).isEqualTo("nothing-is-being-written-at-this-hui");
        open();
        assertThat(server.join("stranger", SystemRole.PARTNER)
                        .get(draft + "/look")
                        .status())
                .isEqualTo(404);
    }
}
