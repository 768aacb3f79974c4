package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One guess of what another may think about a difference, not yet checked with them.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record GuessId(@JsonValue UUID value) {
    /** Makes the id of this value. */
    @JsonCreator
    public GuessId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static GuessId random() {
        return new GuessId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
