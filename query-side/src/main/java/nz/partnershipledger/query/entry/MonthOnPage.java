package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a month, day by day, in the order in which the page shows it.
 *
 * @param first its first day
 * @param days its days on which something happened
 */
public record MonthOnPage(LocalDate first, List<Day> days) {
    private static final int LEAST_TO_FOLD = 4;

    /** Keeps its own copy of the days. */
    public MonthOnPage {
        days = List.copyOf(days);
    }

    /**
     * What happened on a day.
     *
     * @param on the day
     * @param silence the time without an entry between it and the day shown before it; null where that was short
     * @param happened what happened
     */
    public record Day(LocalDate on, @Nullable Silence silence, List<Happened> happened) {
        /** Keeps its own copy of what happened. */
        public Day {
            happened = List.copyOf(happened);
        }
    }

    /**
     * Entries that belong together: one alone, or all that came up at a hui.
     *
     * @param hui the page of the hui; null where it is one entry alone
     * @param entries the entries
     */
    public record Happened(@Nullable String hui, List<EntryOnPage> entries) {
        /** Keeps its own copy of the entries. */
        public Happened {
            entries = List.copyOf(entries);
        }
    }

    /** What stands at the head of the month, and in addresses that lead to it. */
    public String id() {
        return "m-" + YearMonth.from(first);
    }

    /**
     * The months of these entries.
     *
     * @param entries by day, whichever comes first
     * @param all whether nothing of these days is left out: only then is it told where nobody wrote
     */
    static List<MonthOnPage> of(List<EntryOnPage> entries, boolean all) {
        Map<LocalDate, List<EntryOnPage>> byDay = new LinkedHashMap<>();
        entries.forEach(
                it -> byDay.computeIfAbsent(it.on(), day -> new ArrayList<>()).add(it));
        Map<LocalDate, List<Day>> byMonth = new LinkedHashMap<>();
        LocalDate before = null;
        for (Map.Entry<LocalDate, List<EntryOnPage>> day : byDay.entrySet()) {
            LocalDate on = day.getKey();
            byMonth.computeIfAbsent(on.withDayOfMonth(1), month -> new ArrayList<>())
                    .add(new Day(on, all && before != null ? silence(before, on) : null, together(day.getValue())));
            before = on;
        }
        return byMonth.entrySet().stream()
                .map(it -> new MonthOnPage(it.getKey(), it.getValue()))
                .toList();
    }

    private static @Nullable Silence silence(LocalDate one, LocalDate other) {
        Silence between = one.isBefore(other) ? new Silence(one, other) : new Silence(other, one);
        return ChronoUnit.WEEKS.between(between.from(), between.to()) >= Silence.LEAST_WEEKS ? between : null;
    }

    private static List<Happened> together(List<EntryOnPage> entries) {
        Map<String, List<EntryOnPage>> byHui = new LinkedHashMap<>();
        entries.stream()
                .filter(it -> it.hui() != null)
                .forEach(it -> byHui.computeIfAbsent(Objects.requireNonNull(it.hui()), hui -> new ArrayList<>())
                        .add(it));
        List<Happened> happened = new ArrayList<>();
        for (EntryOnPage entry : entries) {
            String hui = entry.hui();
            List<EntryOnPage> ofHui = hui == null ? List.of(entry) : byHui.getOrDefault(hui, List.of());
            if (ofHui.size() < LEAST_TO_FOLD) {
                happened.add(new Happened(null, List.of(entry)));
            } else if (entry.equals(ofHui.getFirst())) {
                happened.add(new Happened(hui, ofHui));
            }
        }
        return happened;
    }
}
