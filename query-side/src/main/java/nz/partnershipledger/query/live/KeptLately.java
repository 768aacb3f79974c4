package nz.partnershipledger.query.live;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/**
 * What was made lately, up to so much of it; what was asked for longest ago goes first. A cache that keeps what is asked for often lets a long
 * history in only after it was asked for again and again, and whoever walks through one asks for it now.
 *
 * @param <K> by what it is found
 * @param <V> what is kept; whoever is given it never changes it
 */
final class KeptLately<K, V> {
    private final long most;
    private final ToIntFunction<V> weigher;
    private final long nanosKept;
    private final LongSupplier nanos;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private record Kept<V>(V value, int weight, long asked) {}

    /**
     * Keeps nothing yet.
     *
     * @param most how much is kept at most, as weighed
     * @param keptFor how long what nobody asks for is kept
     */
    KeptLately(long most, Duration keptFor, ToIntFunction<V> weigher) {
        this(most, keptFor, weigher, System::nanoTime);
    }

    KeptLately(long most, Duration keptFor, ToIntFunction<V> weigher, LongSupplier nanos) {
        this.most = most;
        this.nanosKept = keptFor.toNanos();
        this.weigher = weigher;
        this.nanos = nanos;
    }

    /** What is kept, if it still is. */
    synchronized Optional<V> find(K key) {
        forget();
        return Optional.ofNullable(kept.get(key)).map(it -> {
            kept.put(key, new Kept<>(it.value, it.weight, nanos.getAsLong()));
            return it.value;
        });
    }

    /** Keeps this in place of what was kept before, unless it alone is too much. */
    synchronized void keep(K key, V value) {
        int weighed = weigher.applyAsInt(value);
        Kept<V> before = kept.remove(key);
        weight -= before == null ? 0 : before.weight;
        if (weighed <= most) {
            kept.put(key, new Kept<>(value, weighed, nanos.getAsLong()));
            weight += weighed;
        }
        forget();
    }

    private void forget() {
        long now = nanos.getAsLong();
        Iterator<Kept<V>> eldestFirst = kept.values().iterator();
        while (eldestFirst.hasNext()) {
            Kept<V> eldest = eldestFirst.next();
            if (weight <= most && now - eldest.asked <= nanosKept) {
                return;
            }
            weight -= eldest.weight;
            eldestFirst.remove();
        }
    }
}
