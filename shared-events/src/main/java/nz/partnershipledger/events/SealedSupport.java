package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What support was offered when a promise was missed or let go, sealed. */
public record SealedSupport(@JsonValue PersonalText words) implements Confided {
    /** Takes words that are sealed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedSupport {}
}
