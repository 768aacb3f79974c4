package nz.partnershipledger.benchmarks;

import java.util.Arrays;

/** How long each of many things took, in nanoseconds. */
final class Latencies {
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    private long[] taken = new long[1_024];
    private int count;

    void add(long nanoseconds) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, 2 * count);
        }
        taken[count] = nanoseconds;
        count++;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.taken[i]);
        }
    }

    int count() {
        return count;
    }

    /**
     * The smallest that no more than the rest exceed, in milliseconds.
     *
     * @param percent of how many, above 0, at most 100
     * @throws IllegalStateException if there are none
     */
    double percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.max(rank, 1) - 1] / NANOSECONDS_IN_A_MILLISECOND;
    }
}
