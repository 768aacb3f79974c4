package nz.partnershipledger.doors.tries;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The wrong passwords that came from one place, or for one username. The first few are free; each one after them is followed
 * by a wait: long enough to make guessing hopeless, and no longer than whoever knows the password can wait for a guesser.
 */
final class Tries {
    static final Duration WAIT = Duration.ofSeconds(8);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final int free;
    private final Map<ByteBuffer, Integer> underWay = new HashMap<>();
    private int wrong;
    private int refused;
    private Instant until = Instant.MIN;

    Tries(int free) {
        this.free = free;
    }

    /** How long these credentials have to wait; zero if they may be tried now. */
    Duration waitOf(ByteBuffer credentials, Instant now) {
        if (now.isBefore(until)) {
            return Duration.between(now, until);
        }
        // Guesses that are sent all at once must not all be tried before the first is known to be wrong.
        var others = underWay.containsKey(credentials) ? 0 : underWay.size();
        return others > 0 && wrong + others >= free ? A_MOMENT : Duration.ZERO;
    }

    void begin(ByteBuffer credentials) {
        underWay.merge(credentials, 1, Integer::sum);
    }

    void end(ByteBuffer credentials) {
        underWay.computeIfPresent(credentials, (same, number) -> number == 1 ? null : number - 1);
    }

    void wasWrong(Instant now) {
        wrong++;
        refused = 0;
        if (wrong >= free) {
            until = now.plus(WAIT);
        }
    }

    void wasRefused() {
        refused++;
    }

    int wrong() {
        return wrong;
    }

    /** How many were sent, and not looked at, during this wait. */
    int refused() {
        return refused;
    }

    void forgive() {
        wrong = 0;
        refused = 0;
        until = Instant.MIN;
    }
}
