package nz.partnershipledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads days and moments of events as what every part of the house can hold, compute with and show: those of the years 1 to 9999. No
 * door lets others in any more, and one once did. What is stored stays as it is, and is exported and verified as it is.
 */
final class WithinStorage<T extends Comparable<? super T>> extends ValueDeserializer<T> {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final ValueDeserializer<T> reading;
    private final T earliest;
    private final T latest;

    private WithinStorage(ValueDeserializer<T> reading, T earliest, T latest) {
        this.reading = reading;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** For a mapper that reads events. */
    static JacksonModule module() {
        return new SimpleModule("within storage")
                .addDeserializer(LocalDate.class, new WithinStorage<>(LocalDateDeserializer.INSTANCE, EARLIEST, LATEST))
                .addDeserializer(
                        Instant.class,
                        new WithinStorage<>(
                                InstantDeserializer.INSTANT, start(EARLIEST.plusDays(2)), start(LATEST.minusDays(1))));
    }

    /** Its day is one of those years anywhere on earth. */
    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        T read = reading.deserialize(parser, context);
        return read.compareTo(earliest) < 0 ? earliest : read.compareTo(latest) > 0 ? latest : read;
    }
}
