package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One sealed text.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record TextId(@JsonValue UUID value) {
    /** Makes the id of this value. */
    @JsonCreator
    public TextId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static TextId random() {
        return new TextId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
