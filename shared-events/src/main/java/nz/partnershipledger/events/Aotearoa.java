package nz.partnershipledger.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the days of the ledger are counted. */
public final class Aotearoa {
    /** The time zone of New Zealand. */
    public static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    private Aotearoa() {}

    /** The day that it is there at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
