package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** What support was offered when a promise was missed or let go, sealed. */
public record SealedSupport(@JsonValue PersonalText words) implements Confided {
    /** Takes words that are sealed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedSupport {}

    /** The same, where there may be none. */
    public static @Nullable SealedSupport ifAny(@Nullable PersonalText words) {
        return words == null ? null : new SealedSupport(words);
    }
}
