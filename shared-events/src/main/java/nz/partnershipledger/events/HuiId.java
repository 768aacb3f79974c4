package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One hui of a partnership: a meeting that was called, whatever became of it.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record HuiId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public HuiId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static HuiId random() {
        return new HuiId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
