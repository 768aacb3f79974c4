package nz.partnershipledger.doors.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nz.partnershipledger.doors.problem.TooManyWrongPasswords;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {
    private static final String RIGHT = "the right one";
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private Instant now = Instant.parse("2026-02-03T09:00:00Z");
    private final WrongPasswords wrongPasswords = new WrongPasswords(() -> now);
    private final AtomicInteger looks = new AtomicInteger();

    /** How long one has to wait; zero if the password was looked at. */
    private Duration tryToSignIn(String address, String username, String password) {
        try {
            wrongPasswords.look(address, username, password, () -> {
                looks.incrementAndGet();
                return password.equals(RIGHT);
            });
            return Duration.ZERO;
        } catch (TooManyWrongPasswords wait) {
            return Duration.ofSeconds(wait.seconds());
        }
    }

    private boolean isLookedAt(String address, String username, String password) {
        return tryToSignIn(address, username, password).isZero();
    }

    private void guess(int times, String address, String username) {
        IntStream.range(0, times).forEach(it -> tryToSignIn(address, username, "wrong " + looks));
    }

    @Test
    void a_few_mistakes_are_free_and_then_each_is_followed_by_a_wait() {
        guess(4, HOME, "awa");
        assertThat(isLookedAt(HOME, "awa", "a fifth")).isTrue();

        List<Duration> waits = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            var wait = tryToSignIn(HOME, "awa", "another " + number);
            waits.add(wait);
            now = now.plus(wait);
            assertThat(isLookedAt(HOME, "awa", "another " + number)).isTrue();
        }
        assertThat(waits).containsOnly(Tries.WAIT);
    }

    @Test
    void while_one_has_to_wait_no_password_is_looked_at_not_even_the_right_one() {
        guess(5, HOME, "awa");
        assertThat(looks).hasValue(5);
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isFalse();
        guess(20, HOME, "AWA");
        assertThat(looks).hasValue(5);

        now = now.plus(Tries.WAIT);
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isTrue();
        assertThat(looks).hasValue(6);
    }

    @Test
    void the_right_one_wipes_the_mistakes_out() {
        guess(4, HOME, "awa");
        tryToSignIn(HOME, "awa", RIGHT);
        guess(4, HOME, "awa");
        assertThat(isLookedAt(HOME, "awa", "wrong again")).isTrue();
    }

    @Test
    void mistakes_are_forgotten_after_an_hour() {
        guess(9, HOME, "awa");
        now = now.plus(Duration.ofMinutes(61));
        guess(4, HOME, "awa");
        assertThat(isLookedAt(HOME, "awa", "wrong again")).isTrue();
    }

    @Test
    void guessing_at_one_account_holds_nobody_else_up() {
        guess(20, HOME, "awa");
        assertThat(isLookedAt(HOME, "rimu", "wrong")).isTrue();
        assertThat(isLookedAt(ELSEWHERE, "awa", "wrong")).isTrue();
    }

    @Test
    void one_address_that_tries_many_usernames_has_to_wait_and_keeps_nobody_out_who_is_new_there() {
        IntStream.range(0, WrongPasswords.FREE_AT_ONE_ADDRESS).forEach(it -> guess(1, HOME, "someone-" + it));
        assertThat(isLookedAt(HOME, "awa", "mistyped")).isTrue();
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isTrue();

        guess(WrongPasswords.LOOKED_AT_WHATEVER_OTHERS_DO, HOME, "someone-else");
        assertThat(isLookedAt(HOME, "someone-else", "a third")).isFalse();
        assertThat(isLookedAt(ELSEWHERE, "someone-else", "a third")).isTrue();
    }

    @Test
    void many_addresses_that_try_one_username_have_to_wait_and_its_owner_does_not() {
        tryToSignIn(HOME, "awa", RIGHT);
        IntStream.range(0, WrongPasswords.FREE_FOR_ONE_USERNAME).forEach(it -> guess(1, "203.0.113." + it, "awa"));

        guess(WrongPasswords.LOOKED_AT_WHATEVER_OTHERS_DO, ELSEWHERE, "awa");
        assertThat(isLookedAt(ELSEWHERE, "awa", "another")).isFalse();
        assertThat(isLookedAt("198.51.100.8", "awa", RIGHT)).isTrue();
        assertThat(isLookedAt(HOME, "awa", "mistyped")).isTrue();
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isTrue();
    }

    @Test
    void the_owner_is_not_held_up_by_guesses_at_others_from_their_own_address() {
        tryToSignIn(HOME, "awa", RIGHT);
        IntStream.range(0, 2 * WrongPasswords.FREE_AT_ONE_ADDRESS).forEach(it -> guess(1, HOME, "someone-" + it));
        assertThat(isLookedAt(HOME, "awa", "mistyped")).isTrue();
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isTrue();
    }

    @Test
    void what_was_right_here_lately_passes_the_guesser_at_the_same_address_until_there_are_very_many() {
        tryToSignIn(HOME, "awa", RIGHT);
        guess(WrongPasswords.FREE_AT_ONE_ADDRESS_FOR_ONE_USERNAME + 10, HOME, "awa");
        assertThat(isLookedAt(HOME, "awa", "another guess")).isFalse();
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isTrue();

        guess(
                WrongPasswords.FREE_AT_ONE_ADDRESS_FOR_ONE_USERNAME
                        + WrongPasswords.MOST_REFUSED_BEFORE_EVEN_KNOWN_CREDENTIALS_WAIT,
                HOME,
                "awa");
        assertThat(isLookedAt(HOME, "awa", RIGHT)).isFalse();
    }

    @Test
    void after_seventy_wrong_ones_the_owner_comes_in_within_seconds_wherever_they_are() {
        guess(70, HOME, "awa");
        assertThat(tryToSignIn(ELSEWHERE, "awa", RIGHT)).isZero();

        var wait = tryToSignIn(HOME, "awa", RIGHT);
        assertThat(wait).isLessThanOrEqualTo(Tries.WAIT);
        now = now.plus(wait);
        assertThat(tryToSignIn(HOME, "awa", RIGHT)).isZero();
    }

    @Test
    void what_was_right_elsewhere_gives_a_guesser_no_way_past_the_wait() {
        tryToSignIn(HOME, "awa", RIGHT);
        guess(5, ELSEWHERE, "awa");
        assertThat(isLookedAt(ELSEWHERE, "awa", RIGHT)).isFalse();
    }

    @Test
    void a_whole_network_of_version_6_is_one_place() {
        IntStream.range(0, 5).forEach(it -> guess(1, "2001:db8:1:2::" + it, "awa"));
        assertThat(isLookedAt("2001:db8:1:2:ffff::1", "awa", "another")).isFalse();
        assertThat(isLookedAt("2001:db8:1:3::1", "awa", "another")).isTrue();
    }

    @Test
    void many_who_sign_in_at_one_place_at_the_same_time_are_no_guessers() throws Exception {
        var looking = new CountDownLatch(2 * WrongPasswords.FREE_AT_ONE_ADDRESS);
        var go = new CountDownLatch(1);
        var threads = IntStream.range(0, 2 * WrongPasswords.FREE_AT_ONE_ADDRESS)
                .mapToObj(it -> Thread.ofVirtual()
                        .start(() -> wrongPasswords.look(HOME, "someone-" + it, RIGHT, () -> {
                            looking.countDown();
                            return passes(go);
                        })))
                .toList();
        assertThat(looking.await(1, TimeUnit.MINUTES)).isTrue();
        go.countDown();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static boolean passes(CountDownLatch gate) {
        try {
            return gate.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void guesses_sent_all_at_once_are_not_all_looked_at() throws Exception {
        var begun = new CountDownLatch(WrongPasswords.FREE_AT_ONE_ADDRESS_FOR_ONE_USERNAME);
        var go = new CountDownLatch(1);
        var threads = IntStream.range(0, WrongPasswords.FREE_AT_ONE_ADDRESS_FOR_ONE_USERNAME)
                .mapToObj(it -> Thread.ofVirtual()
                        .start(() -> wrongPasswords.look(HOME, "awa", "guess " + it, () -> {
                            begun.countDown();
                            try {
                                go.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return false;
                        })))
                .toList();
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(tryToSignIn(HOME, "awa", "one more")).isEqualTo(Duration.ofSeconds(1));
        assertThat(isLookedAt(HOME, "awa", "guess 0")).isTrue();
        go.countDown();
        for (var thread : threads) {
            thread.join();
        }
    }
}
