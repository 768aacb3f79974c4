package nz.partnershipledger.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * The same thing measured several times.
 *
 * @param median the middle one, or what lies between the middle two
 * @param min the smallest
 * @param max the largest
 */
record Spread(double median, double min, double max) {
    /** Of what each of these is worth. */
    static <T> Spread of(Collection<T> measured, ToDoubleFunction<T> worth) {
        return of(measured.stream().mapToDouble(worth).toArray());
    }

    /**
     * Of these.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = Arrays.copyOf(values, values.length);
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
