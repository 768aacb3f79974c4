package nz.partnershipledger.events;

/** How a voice was gathered. */
public enum VoiceGathering {
    /** They said it at the hui. */
    AT_THE_HUI,

    /** They gave it before a hui that they could not come to, or did not want to speak at. */
    BEFORE_THE_HUI,

    /** In a kōrero. */
    CONVERSATION,

    /** By drawing or in play. */
    DRAWING_OR_PLAY,

    /** They wrote it. */
    WRITTEN,

    /** Someone whom they chose said it for them. */
    THROUGH_SOMEONE_THEY_TRUST,

    /** In another way. */
    OTHER
}
