package nz.partnershipledger.command.disagreement;

/** Where a difference stands. */
enum State {
    /** It was raised, or opened again. */
    OPEN,

    /** It is left standing, with a day to come back to it. */
    STANDING,

    /** It is settled. */
    SETTLED
}
