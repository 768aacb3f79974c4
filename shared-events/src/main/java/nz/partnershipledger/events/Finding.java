package nz.partnershipledger.events;

/** What a review of a decision found. */
public enum Finding {
    /** It stands. */
    STANDS,

    /** It stands in a changed form. */
    CHANGED,

    /** It no longer stands. */
    REVERSED
}
