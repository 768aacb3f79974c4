package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One difference between people in a partnership.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record DisagreementId(@JsonValue UUID value) implements Thing {
    /** Makes the id of this value. */
    @JsonCreator
    public DisagreementId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static DisagreementId random() {
        return new DisagreementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
