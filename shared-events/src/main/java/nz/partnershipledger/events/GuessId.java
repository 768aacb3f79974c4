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

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GuessId of(String text) {
        return new GuessId(UUID.fromString(text));
    }

    /** Makes a new, random id, which tells nothing about what it names. */
    public static GuessId random() {
        return new GuessId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
