package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One difficulty that someone named.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record DifficultyId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public DifficultyId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static DifficultyId random() {
        return new DifficultyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
