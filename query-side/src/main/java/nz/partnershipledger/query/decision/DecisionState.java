package nz.partnershipledger.query.decision;

/** Where a matter stands. */
public enum DecisionState {
    /** It is to be decided. */
    PROPOSED,

    /** It was left to others, who have not decided yet. */
    HANDED_OVER,

    /** It was decided. */
    MADE,

    /** It was decided, and no longer stands. */
    REVERSED
}
