package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.UnaryOperator;

/** Why a promise changed, was missed or let go, as its promiser says: a {@code Reason}, sealed whole. */
public record SealedReason(@JsonValue PersonalText words) implements Confided {
    /** Takes words that are sealed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedReason {}

    /** The same, when who gave it says it again for another history. */
    public SealedReason again(UnaryOperator<PersonalText> seal) {
        return new SealedReason(seal.apply(words));
    }
}
