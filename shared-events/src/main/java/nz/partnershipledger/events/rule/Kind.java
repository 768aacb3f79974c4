package nz.partnershipledger.events.rule;

/** Why something is refused. What that is called at a door, says the door. */
public enum Kind {
    /** The request alone shows that it cannot be. */
    BAD_REQUEST,

    /** Known, but not allowed. */
    FORBIDDEN,

    /** There is no such thing, or none that whoever asks may know of. */
    NOT_FOUND,

    /** What the ledger holds does not allow it. */
    CONFLICT,

    /** The history has moved on since the caller last looked. */
    STALE,

    /** An idempotency key was used for another request. */
    OTHER_REQUEST,

    /** Not now; later it may be. */
    UNAVAILABLE
}
