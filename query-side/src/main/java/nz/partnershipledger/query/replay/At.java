package nz.partnershipledger.query.replay;

import java.time.Instant;
import java.util.function.Function;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.page.Past;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a history, by its time or by its version.
 *
 * @param instant the time; null where it is a version
 * @param version the version; null where it is a time
 */
record At(@Nullable Instant instant, @Nullable Long version) {
    /** Reads one: digits alone are a version. */
    static Function<String, At> read(Parameters parameters) {
        return text -> text.matches("-?\\d+")
                ? new At(null, Parameters.number(1, Long.MAX_VALUE).apply(text))
                : new At(parameters.instant().apply(text), null);
    }

    /** Reads one that stands in a form: a day is its end. */
    static Function<String, At> readFromAForm(Parameters parameters) {
        return text -> text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? new At(Past.endOf(parameters.date().apply(text)), null)
                : read(parameters).apply(text);
    }

    /** Whether it is a time after this one. */
    boolean isAfter(Instant other) {
        return instant != null && instant.isAfter(other);
    }
}
