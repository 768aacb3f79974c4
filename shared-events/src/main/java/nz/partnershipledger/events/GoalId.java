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

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    /** Makes a new, random id, which tells nothing about what it names. */
    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
