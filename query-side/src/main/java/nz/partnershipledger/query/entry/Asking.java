package nz.partnershipledger.query.entry;

/** What an entry asks of somebody. */
public enum Asking {
    /** Whether it is so. */
    CONFIRM,
    /** To take on a promise. */
    ACCEPT,
    /** To take on what another promised. */
    TAKE_ON,
    /** To help with a promise. */
    GIVE_A_HAND,
    /** Whether a position that was guessed for them is theirs. */
    GUESSED,
    /** Whether they see what is said to be done for them. */
    SEE,
    /** To change what they promised. */
    CHANGE,
    /** To leave. */
    LEAVE
}
