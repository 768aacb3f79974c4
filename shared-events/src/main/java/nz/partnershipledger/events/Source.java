package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way an event came into the ledger. */
public enum Source {
    WEB,
    API,
    IMPORT,
    /** It is invented, and was written into a new ledger so that there is something to look at. */
    SAMPLE;

    /** The stored form: {@code web}, {@code api}, {@code import} or {@code sample}. */
    @JsonValue
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the stored form.
     *
     * @throws IllegalArgumentException if there is no such source
     */
    public static Source fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
