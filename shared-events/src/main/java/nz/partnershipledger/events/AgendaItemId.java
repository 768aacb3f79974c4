package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One item on the agenda of a hui.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record AgendaItemId(@JsonValue UUID value) {
    /** Makes the id of this value. */
    @JsonCreator
    public AgendaItemId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static AgendaItemId random() {
        return new AgendaItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
