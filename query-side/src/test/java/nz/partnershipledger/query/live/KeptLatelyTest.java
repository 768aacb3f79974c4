package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What was asked for longest ago goes first, and what is new is kept, however often something else was asked for. */
class KeptLatelyTest {
    private final AtomicLong nanos = new AtomicLong();
    private final KeptLately<String, String> lately =
            new KeptLately<>(10, Duration.ofMinutes(1), String::length, nanos::incrementAndGet);

    @Test
    void what_is_new_is_kept_in_place_of_what_was_asked_for_longest_ago() {
        lately.keep("often", "aaaa");
        lately.keep("once", "bbbb");
        for (int i = 0; i < 100; i++) {
            assertThat(lately.find("often")).contains("aaaa");
        }

        lately.keep("long", "cccccc");

        assertThat(lately.find("once")).isEmpty();
        assertThat(lately.find("often")).contains("aaaa");
        assertThat(lately.find("long")).contains("cccccc");

        lately.keep("longer", "dddddddddd");
        assertThat(lately.find("often")).isEmpty();
        assertThat(lately.find("longer")).contains("dddddddddd");
    }

    @Test
    void what_takes_the_place_of_something_is_weighed_instead_of_it() {
        lately.keep("one", "aaaaaaaa");
        lately.keep("one", "aa");
        lately.keep("other", "bbbbbbbb");

        assertThat(lately.find("one")).contains("aa");
        assertThat(lately.find("other")).contains("bbbbbbbb");
    }

    @Test
    void what_is_too_much_alone_is_not_kept_and_moves_nothing_else() {
        lately.keep("one", "aaaa");
        lately.keep("too much", "bbbbbbbbbbb");

        assertThat(lately.find("too much")).isEmpty();
        assertThat(lately.find("one")).contains("aaaa");
    }

    @Test
    void what_nobody_asks_for_goes_after_a_while() {
        lately.keep("one", "a");
        lately.keep("other", "b");
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        assertThat(lately.find("one")).contains("a");
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());

        assertThat(lately.find("one")).contains("a");
        assertThat(lately.find("other")).isEmpty();
    }
}
