package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a promise changed, was missed or let go, as its promiser says: a {@code Reason}, sealed whole. */
public record SealedReason(@JsonValue PersonalText words) implements Confided {
    /** Takes words that are sealed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedReason {}
}
