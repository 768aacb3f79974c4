package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * What binds promises that were made together, one to each of several promisers.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record LinkId(@JsonValue UUID value) {
    /** Makes the id of this value. */
    @JsonCreator
    public LinkId {}

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static LinkId of(String text) {
        return new LinkId(UUID.fromString(text));
    }

    /** Makes a new, random id, which tells nothing about what it names. */
    public static LinkId random() {
        return new LinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
