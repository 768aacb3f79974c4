package nz.partnershipledger.events;

/** How a difference was settled. */
public enum SettledHow {
    /** They came to see it alike. */
    CONSENSUS,

    /** They agreed to try something. */
    TRIAL,

    /** With the help of a mediator. */
    MEDIATION,

    /** One side moved. */
    ONE_SIDE_MOVED,

    /** It was decided. */
    DECISION
}
