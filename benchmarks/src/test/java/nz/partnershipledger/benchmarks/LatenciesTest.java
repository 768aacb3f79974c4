package nz.partnershipledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static Latencies milliseconds(int... taken) {
        Latencies latencies = new Latencies();
        IntStream.of(taken).forEach(it -> latencies.add(Duration.ofMillis(it).toNanos()));
        return latencies;
    }

    @Test
    void a_percentile_is_one_of_those_measured_and_no_smaller_than_so_many_of_them() {
        Latencies hundred =
                milliseconds(IntStream.rangeClosed(1, 100).map(it -> 101 - it).toArray());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(milliseconds(3, 1, 2).percentile(99)).isEqualTo(3);
        assertThat(milliseconds(7).percentile(1)).isEqualTo(7);
    }

    @Test
    void many_callers_are_counted_as_one() {
        Latencies all = new Latencies();
        for (int caller = 0; caller < 3; caller++) {
            all.addAll(milliseconds(IntStream.rangeClosed(1, 1_000).toArray()));
        }

        assertThat(all.count()).isEqualTo(3_000);
        assertThat(all.percentile(50)).isEqualTo(500);
    }

    @Test
    void where_nothing_was_measured_nothing_is_said() {
        assertThatIllegalStateException().isThrownBy(() -> new Latencies().percentile(50));
    }

    @Test
    void a_spread_tells_the_middle_and_both_ends() {
        assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(2, 1, 3));
        assertThat(Spread.of(4, 1, 2, 3)).isEqualTo(new Spread(2.5, 1, 4));
    }
}
