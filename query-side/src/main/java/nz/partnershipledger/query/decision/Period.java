package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import nz.partnershipledger.query.list.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param from the first day; null for as early as there is anything
 * @param to the last day; null for as late as there is anything
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** All the time that there is. */
    static final Period EVER = new Period(null, null);

    /** Reads it from a request. */
    static Period read(Parameters parameters) {
        LocalDate from = parameters.one("from", parameters.date());
        LocalDate to = parameters.one("to", parameters.date());
        parameters.inOrder(from, "to", to);
        return new Period(from, to);
    }

    /** Whether a day lies in it. */
    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
