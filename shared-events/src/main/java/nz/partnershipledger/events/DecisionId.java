package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One matter to decide, from its proposal on.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record DecisionId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public DecisionId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
