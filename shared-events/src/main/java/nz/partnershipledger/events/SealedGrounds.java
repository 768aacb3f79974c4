package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why somebody's sight of a partnership was paused, sealed: for the privacy officer, practice leaders and who wrote it. */
public record SealedGrounds(@JsonValue PersonalText words) implements Confided {
    /** Takes words that are sealed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedGrounds {}
}
