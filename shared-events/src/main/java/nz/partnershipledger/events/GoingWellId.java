package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One thing that is going well.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record GoingWellId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public GoingWellId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static GoingWellId random() {
        return new GoingWellId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
