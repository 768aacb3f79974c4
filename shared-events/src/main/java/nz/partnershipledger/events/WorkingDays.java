package nz.partnershipledger.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Working days as the ledger counts them: Monday to Friday. Public holidays count, so that none makes anyone wait longer. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The last of so many working days after this day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return Stream.iterate(day.plusDays(1), it -> it.plusDays(1))
                .filter(it -> !WEEKEND.contains(it.getDayOfWeek()))
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }
}
