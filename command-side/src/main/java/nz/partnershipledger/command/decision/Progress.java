package nz.partnershipledger.command.decision;

/** How far a matter has come. */
enum Progress {
    /** It is proposed and not decided yet. */
    PROPOSED,

    /** It was decided, and the decision stands. */
    MADE,

    /** The decision no longer stands. */
    REVERSED
}
