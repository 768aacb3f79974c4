package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One goal of a partnership.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record GoalId(@JsonValue UUID value) {
    /** Makes the id of this value. */
    @JsonCreator
    public GoalId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
