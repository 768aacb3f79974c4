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

    @Override
    public String toString() {
        return value.toString();
    }
}
