package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One invitation to take part in a partnership. It is no secret: what opens the invitation is another word.
 *
 * <p>Its text form is the bare UUID, which is also what is stored.
 */
public record InvitationId(@JsonValue UUID value) {
    /** Makes the id of this value. */
    @JsonCreator
    public InvitationId {}

    /** Makes a new, random id, which tells nothing about what it names. */
    public static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
