package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * What one person was heard to say, or that they were heard.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record VoiceId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public VoiceId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static VoiceId random() {
        return new VoiceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
