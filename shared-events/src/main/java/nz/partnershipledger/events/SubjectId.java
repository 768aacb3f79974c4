package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Whom a sealed text is about, a person or a partnership, and so whose key it is sealed with.
 *
 * @param value the id of the person or of the partnership
 * @see PersonalText
 */
public record SubjectId(@JsonValue UUID value) {
    /** Makes the subject with this id. */
    @JsonCreator
    public SubjectId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
