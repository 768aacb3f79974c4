package nz.partnershipledger.events;

/** What a hui is called for. */
public enum HuiPurpose {
    /** To begin together. */
    INITIAL,

    /** To plan together. */
    TATAI,

    /** To look at how it goes. */
    REVIEW,

    /** To restart a partnership that went wrong. */
    RESET,

    /** To close it, or to agree it anew. */
    CLOSING,

    /** For something else. */
    OTHER
}
