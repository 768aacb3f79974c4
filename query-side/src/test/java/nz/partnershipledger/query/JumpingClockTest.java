package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nz.partnershipledger.events.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the ledger knew at a moment, when the clock of its database jumped. */
class JumpingClockTest extends ApiTest {
    private void clockIs(String off) {
        server.ledger
                .test()
                .superuser()
                .sql("CREATE OR REPLACE FUNCTION ledger.clock() RETURNS timestamptz LANGUAGE sql VOLATILE"
                        + " RETURN clock_timestamp() + interval '" + off + "'")
                .update();
    }

    @AfterEach
    void setRight() {
        clockIs("0");
    }

    /** The versions on the time line as of a moment, which has to name the last of them as its version. */
    private List<Integer> shown(Instant asOf) {
        var timeline = server.get(
                asRtlb, "/api/partnerships/" + partnership + "/timeline?after=" + position + "&asOf=" + asOf);
        List<Integer> versions = server
                .json(asRtlb, "/api/partnerships/" + partnership + "/timeline?asOf=" + asOf)
                .findValues("version")
                .stream()
                .map(it -> it.asInt())
                .toList();
        assertThat(timeline.headers().firstValue("ETag")).hasValue("\"" + versions.getLast() + "\"");
        return versions;
    }

    private Instant recordedAt(int version) {
        List<? extends Recorded<?>> history = server.ledger.events().of(partnership);
        return history.get(version - 1).at();
    }

    @Test
    void what_came_after_a_clock_had_run_ahead_is_there_at_once() {
        clockIs("3 days");
        promised(kaiako, day(10));
        clockIs("0");
        promised(kaiako, day(11));

        assertThat(recordedAt(5)).as("marked by the clock as it is").isBefore(recordedAt(4));
        assertThat(shown(recordedAt(5))).containsExactly(1, 2, 3, 4, 5);
        assertThat(shown(recordedAt(3))).containsExactly(1, 2, 3);
        assertThat(list(asRtlb, "&asOf=" + recordedAt(5)).get("total").asInt()).isEqualTo(2);
    }

    @Test
    void what_came_while_a_clock_was_slow_is_not_there_before_what_it_followed() {
        promised(kaiako, day(10));
        clockIs("-1 hour");
        promised(kaiako, day(11));
        clockIs("0");
        promised(kaiako, day(12));

        assertThat(recordedAt(5)).isBefore(recordedAt(1));
        assertThat(server.get(asRtlb, "/api/partnerships/" + partnership + "?asOf=" + recordedAt(5))
                        .statusCode())
                .isEqualTo(404);
        assertThat(shown(recordedAt(3))).containsExactly(1, 2, 3);
        assertThat(shown(recordedAt(4))).containsExactly(1, 2, 3, 4, 5);
        assertThat(shown(recordedAt(6))).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
