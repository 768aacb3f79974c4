package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A learning support partnership around one ākonga, a group or a whole kura.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record PartnershipId(@JsonValue UUID value) implements StreamId {
    /** Makes the id of this value. */
    @JsonCreator
    public PartnershipId {}

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PartnershipId of(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    /** Makes a new, random id, which tells nothing about what it names. */
    public static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    /** This one as the subject of sealed texts. */
    public SubjectId asSubject() {
        return new SubjectId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
