package nz.partnershipledger.events;

/** How the owner of a voice agreed to share it. */
public enum VoiceSharing {
    /** In their own words. */
    OWN_WORDS,

    /** As a summary that they approved. */
    APPROVED_SUMMARY,

    /** Only that they were heard. */
    HEARD_ONLY
}
