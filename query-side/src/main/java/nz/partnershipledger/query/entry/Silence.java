package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time in which nothing happened that anybody wrote down; something to notice, kindly.
 *
 * @param from the last day before it
 * @param to the first day after it, or the day looked at
 */
public record Silence(LocalDate from, LocalDate to) {
    static final int LEAST_WEEKS = 4;

    /** How many whole weeks. */
    public long weeks() {
        return ChronoUnit.WEEKS.between(from, to);
    }

    /** The silences between these entries, and from the last of them up to a day. */
    public static List<Silence> in(Collection<TimelineRow> entries, LocalDate day) {
        List<Silence> silences = new ArrayList<>();
        LocalDate last = null;
        for (LocalDate next : Stream.concat(
                        entries.stream()
                                .map(TimelineRow::happenedOn)
                                .filter(it -> !it.isAfter(day))
                                .distinct()
                                .sorted(),
                        Stream.of(day))
                .toList()) {
            if (last != null && ChronoUnit.WEEKS.between(last, next) >= LEAST_WEEKS) {
                silences.add(new Silence(last, next));
            }
            last = next;
        }
        return silences;
    }
}
