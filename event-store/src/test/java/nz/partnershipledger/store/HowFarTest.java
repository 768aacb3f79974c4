package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of a history was known at a moment, when the clock that marked it jumped. */
class HowFarTest {
    private static final int NOW = 1_000;

    private static Instant at(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }

    private static long known(int asOf, int... minutes) {
        List<Instant> times = IntStream.of(minutes).mapToObj(HowFarTest::at).toList();
        return HowFar.at(at(asOf), times, at(NOW));
    }

    @Test
    void by_a_clock_that_goes_right_it_is_all_up_to_that_moment_inclusive() {
        assertThat(known(9, 10, 20, 30)).isZero();
        assertThat(known(10, 10, 20, 30)).isEqualTo(1);
        assertThat(known(29, 10, 20, 30)).isEqualTo(2);
        assertThat(known(30, 10, 20, 30)).isEqualTo(3);
        assertThat(known(NOW, 10, 20, 30)).isEqualTo(3);
    }

    @Test
    void what_a_clock_marked_that_had_run_ahead_hides_nothing_that_came_after() {
        assertThat(known(50, 10, 20, 700, 30, 40)).isEqualTo(5);
        assertThat(known(25, 10, 20, 700, 30, 40)).isEqualTo(2);
        assertThat(known(50, 10, 20, 5_000, 30)).as("a time that has not come").isEqualTo(4);
        assertThat(known(25, 10, 20, 5_000, 30)).as("nor is it shown early").isEqualTo(2);
        assertThat(known(NOW - 1, 10, 20, 5_000))
                .as("nor does it vanish for days")
                .isEqualTo(3);
        assertThat(known(NOW - 1, 5_000))
                .as("of what is only marked so, nobody knows since when")
                .isZero();
    }

    @Test
    void what_a_clock_marked_that_was_set_back_shows_nothing_before_its_time() {
        assertThat(known(100, 500, 510, 520, 50, 530)).isZero();
        assertThat(known(505, 500, 510, 520, 50, 530)).isEqualTo(1);
        assertThat(known(525, 500, 510, 520, 50, 530)).isEqualTo(4);
        assertThat(known(530, 500, 510, 520, 50, 530)).isEqualTo(5);
    }

    @Test
    void a_later_moment_never_shows_less() {
        Random random = new Random(17);
        for (int history = 0; history < 500; history++) {
            int[] minutes = random.ints(12, 0, 2 * NOW).toArray();
            List<Long> shown = new ArrayList<>();
            for (int asOf = 0; asOf <= NOW; asOf += 10) {
                shown.add(known(asOf, minutes));
            }
            assertThat(shown).isSorted();
        }
    }
}
