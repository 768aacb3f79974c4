package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One drawing of who someone feels decides in which area.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record DecisionMapId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public DecisionMapId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static DecisionMapId random() {
        return new DecisionMapId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
