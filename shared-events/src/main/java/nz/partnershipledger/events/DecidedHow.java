package nz.partnershipledger.events;

/** How a decision was made. */
public enum DecidedHow {
    /** All of them could live with it. */
    CONSENSUS,

    /** By a vote. */
    VOTE,

    /** By those to whom it was left. */
    DELEGATED,

    /** By those to whom it was handed over, power included. */
    HANDED_OVER,

    /** By some, without the others. */
    UNILATERAL
}
