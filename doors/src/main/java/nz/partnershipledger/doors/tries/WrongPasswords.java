package nz.partnershipledger.doors.tries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.doors.problem.TooManyWrongPasswords;

/**
 * Makes whoever guesses passwords wait, before any password is looked at: by address and username, by address over many
 * usernames, and by username over many addresses.
 *
 * <p>The first two wrong passwords for a username at an address are looked at whatever others do, there or elsewhere; so nobody who comes
 * with the right one is kept out by others. Who signed in to an account from an address lately is not held up there by what others do elsewhere; and whoever sends
 * the very credentials that were right from that address lately, not even by what others do at the same address, unless they
 * do it very often. An unknown username is treated like any other.
 *
 * <p>Each node counts for itself, in memory. Usernames, addresses and passwords are kept as keyed fingerprints only.
 */
public final class WrongPasswords {
    static final int FREE_AT_ONE_ADDRESS_FOR_ONE_USERNAME = 5;
    static final int LOOKED_AT_WHATEVER_OTHERS_DO = 2;
    static final int FREE_AT_ONE_ADDRESS = 30;
    static final int FREE_FOR_ONE_USERNAME = 20;
    static final int MOST_REFUSED_BEFORE_EVEN_KNOWN_CREDENTIALS_WAIT = 50;

    private static final Duration WRONG_ONES_ARE_FORGOTTEN = Duration.ofHours(1);
    private static final Duration RIGHT_ONES_ARE_FORGOTTEN = Duration.ofHours(12);
    private static final Duration PLACES_ARE_FORGOTTEN = Duration.ofDays(30);
    private static final long MOST = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final InstantSource clock;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Cache<ByteBuffer, Tries> tries;
    private final Cache<ByteBuffer, Boolean> familiar;
    private final Cache<ByteBuffer, Boolean> knownToBeRight;

    /** Keeps time by this clock. */
    public WrongPasswords(InstantSource clock) {
        this.clock = clock;
        tries = cache().expireAfterAccess(WRONG_ONES_ARE_FORGOTTEN).build();
        familiar = cache().expireAfterWrite(PLACES_ARE_FORGOTTEN).build();
        knownToBeRight = cache().expireAfterWrite(RIGHT_ONES_ARE_FORGOTTEN).build();
    }

    private Caffeine<Object, Object> cache() {
        return Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .maximumSize(MOST);
    }

    /** What comes of looking at a password. */
    public interface Look {
        /** Whether it is right. */
        boolean isRight();
    }

    /**
     * Looks at a password, unless whoever sends it has to wait.
     *
     * @param address where it comes from
     * @param look finds out whether it is right; not asked while one has to wait
     * @return whether it is right
     * @throws TooManyWrongPasswords if one has to wait
     */
    public boolean look(String address, String username, String password, Look look) {
        var attempt = begin(network(address), username.toLowerCase(Locale.ROOT), password);
        try {
            var right = look.isRight();
            if (right) {
                wasRight(attempt);
            } else {
                wasWrong(attempt);
            }
            return right;
        } finally {
            end(attempt);
        }
    }

    /**
     * One attempt.
     *
     * @param ofTheUsername what is tried one after another: many who sign in at one place at one time are no guessers
     * @param all what a wrong password counts for
     */
    private record Attempt(ByteBuffer place, ByteBuffer credentials, List<Tries> ofTheUsername, List<Tries> all) {
        Tries here() {
            return ofTheUsername.getFirst();
        }
    }

    private synchronized Attempt begin(String network, String username, String password) {
        var attempt = attempt(network, username, password);
        var here = attempt.here();
        if (knownToBeRight.getIfPresent(attempt.credentials()) == null
                || here.refused() >= MOST_REFUSED_BEFORE_EVEN_KNOWN_CREDENTIALS_WAIT) {
            checkWait(attempt);
        }
        attempt.ofTheUsername().forEach(it -> it.begin(attempt.credentials()));
        return attempt;
    }

    private Attempt attempt(String network, String username, String password) {
        var place = fingerprints.of("place", network, username);
        var credentials = fingerprints.of("credentials", network, username, password);
        var here = tries(place, FREE_AT_ONE_ADDRESS_FOR_ONE_USERNAME);
        if (familiar.getIfPresent(place) != null) {
            return new Attempt(place, credentials, List.of(here), List.of(here));
        }
        var anywhere = tries(fingerprints.of("username", username), FREE_FOR_ONE_USERNAME);
        var anyone = tries(fingerprints.of("address", network), FREE_AT_ONE_ADDRESS);
        return new Attempt(place, credentials, List.of(here, anywhere), List.of(here, anywhere, anyone));
    }

    private void checkWait(Attempt attempt) {
        Instant now = clock.instant();
        var counts = attempt.here().wrong() < LOOKED_AT_WHATEVER_OTHERS_DO ? List.of(attempt.here()) : attempt.all();
        var wait = counts.stream()
                .map(it -> it.waitOf(attempt.credentials(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            attempt.here().wasRefused();
            throw new TooManyWrongPasswords(wait);
        }
    }

    private synchronized void wasRight(Attempt attempt) {
        attempt.here().forgive();
        familiar.put(attempt.place(), true);
        knownToBeRight.put(attempt.credentials(), true);
    }

    private synchronized void wasWrong(Attempt attempt) {
        knownToBeRight.invalidate(attempt.credentials());
        attempt.all().forEach(it -> it.wasWrong(clock.instant()));
    }

    private synchronized void end(Attempt attempt) {
        attempt.ofTheUsername().forEach(it -> it.end(attempt.credentials()));
    }

    private Tries tries(ByteBuffer of, int free) {
        return tries.get(of, ignored -> new Tries(free));
    }

    /** Whoever has one address of version 6 has all of its network, more than could ever be counted. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? String.valueOf(
                            ByteBuffer.wrap(six.getAddress(), 0, NETWORK_BYTES).getLong())
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
