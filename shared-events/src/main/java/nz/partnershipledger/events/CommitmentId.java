package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One promise of one person: who said they would do what.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record CommitmentId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public CommitmentId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static CommitmentId random() {
        return new CommitmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
