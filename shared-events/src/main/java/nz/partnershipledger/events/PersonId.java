package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A person: someone who is, was or may become a partner.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record PersonId(@JsonValue UUID value) implements StreamId {
    /** Makes the id of this value. */
    @JsonCreator
    public PersonId {}

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /** Makes a new, random id, which tells nothing about what it names. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
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
