package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way an event came into the ledger. */
public enum Source {
    WEB,
    API,
    IMPORT;

    /** The stored form: {@code web}, {@code api} or {@code import}. */
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
