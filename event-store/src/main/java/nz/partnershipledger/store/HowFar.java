package nz.partnershipledger.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far a history had gone at a moment, by the times that a clock gave its entries, which may have jumped: to where the fewest entries
 * gainsay it, those before that are marked later and those after that are marked earlier or at that moment; of several such places, to
 * the first. So a history is always shown from its beginning on without a gap, a later moment never shows less of it, and a clock that
 * was wrong for a while shifts little but what was recorded meanwhile.
 */
final class HowFar {
    /** Our measure of the database's clock is not exact. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(1);

    private HowFar() {}

    /**
     * The version that was known at a moment, 0 if there was none.
     *
     * @param recordedAt the times that a history's entries are marked with, in their order
     * @param now the moment that it is
     */
    static long at(Instant asOf, List<Instant> recordedAt, Instant now) {
        long version = 0;
        long most = 0;
        long agreeing = 0;
        Instant[] times = withoutTheFuture(recordedAt, now.plus(CLOCKS_DIFFER_BY));
        for (int i = 0; i < times.length; i++) {
            agreeing += times[i].isAfter(asOf) ? -1 : 1;
            if (agreeing > most) {
                most = agreeing;
                version = i + 1L;
            }
        }
        return version;
    }

    /** A time that has not come says nothing: its entry counts as recorded with the next one, and at the end with the one before. */
    private static Instant[] withoutTheFuture(List<Instant> recordedAt, Instant latest) {
        Instant said = recordedAt.reversed().stream()
                .filter(it -> !it.isAfter(latest))
                .findFirst()
                .orElse(latest);
        Instant[] times = new Instant[recordedAt.size()];
        for (int i = times.length - 1; i >= 0; i--) {
            said = recordedAt.get(i).isAfter(latest) ? said : recordedAt.get(i);
            times[i] = said;
        }
        return times;
    }
}
