package nz.partnershipledger.query.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nz.partnershipledger.doors.page.Saying;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a report, as bars and as the table beside them.
 *
 * @param id where it stands on its page
 * @param title what it shows
 * @param heading what its rows are
 * @param series what is told of each row
 * @param rows its rows, in order
 */
record Chart(String id, String title, String heading, List<Series> series, List<Row> rows) {
    private static final int WIDTH = 100;

    /** Something that is told of each row: its words, and as what it is drawn. */
    record Series(String words, String drawnAs) {}

    /** A row with a number for each series, and the same as a bar. */
    record Row(String label, List<Cell> cells, long all, List<Bar> bars) {}

    /** A number, and where its promises are shown; null where they are not. */
    record Cell(long number, @Nullable String address) {}

    /** A part of a bar, of a hundred parts that the longest one has. */
    record Bar(String x, String width, String drawnAs) {}

    /** Says where the rows of a number are shown. */
    @FunctionalInterface
    interface Address<K, S> {
        @Nullable
        String of(K key, S told);
    }

    /**
     * Adds numbers up, row by row.
     *
     * @param <K> what is a row of the chart
     * @param <S> what is told of each, in its order
     */
    static final class Sums<K, S extends Enum<S> & Shown> {
        private final Map<K, Map<S, Long>> sums = new LinkedHashMap<>();
        private final List<S> all;
        private final Function<ReportRow, S> told;
        private final String number;

        /**
         * Nothing yet.
         *
         * @param all what there may be to tell
         * @param told what a row of a report tells
         * @param number the column of its number
         */
        Sums(List<S> all, Function<ReportRow, S> told, String number) {
            this.all = all;
            this.told = told;
            this.number = number;
        }

        static <K> Sums<K, Told> ofPromises() {
            return new Sums<>(Told.all(), Told::of, "promises");
        }

        void add(K key, ReportRow row) {
            sums.computeIfAbsent(key, _ -> new TreeMap<>()).merge(told.apply(row), row.number(number), Long::sum);
        }

        Chart chart(String id, String heading, Function<K, String> label, Address<K, S> address, Saying say) {
            List<S> shown = all.stream()
                    .filter(it -> sums.values().stream().anyMatch(row -> row.containsKey(it)))
                    .toList();
            long longest = sums.values().stream().mapToLong(Sums::sum).max().orElse(1);
            return new Chart(
                    id,
                    say.label("dashboards." + id),
                    say.label(heading),
                    shown.stream()
                            .map(it -> new Series(say.label(it.key()), it.drawnAs()))
                            .toList(),
                    sums.entrySet().stream()
                            .map(it -> new Row(
                                    label.apply(it.getKey()),
                                    shown.stream()
                                            .map(of -> new Cell(
                                                    it.getValue().getOrDefault(of, 0L),
                                                    it.getValue().containsKey(of) ? address.of(it.getKey(), of) : null))
                                            .toList(),
                                    sum(it.getValue()),
                                    bars(it.getValue(), longest)))
                            .toList());
        }

        private static long sum(Map<?, Long> row) {
            return row.values().stream().mapToLong(Long::longValue).sum();
        }

        private List<Bar> bars(Map<S, Long> row, long longest) {
            List<Bar> bars = new ArrayList<>();
            long before = 0;
            for (var part : row.entrySet()) {
                bars.add(new Bar(
                        of(before, longest),
                        of(part.getValue(), longest),
                        part.getKey().drawnAs()));
                before += part.getValue();
            }
            return bars;
        }

        private static String of(long number, long longest) {
            return BigDecimal.valueOf(number * WIDTH)
                    .divide(BigDecimal.valueOf(longest), 2, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }
}
