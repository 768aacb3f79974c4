package nz.partnershipledger.query.decision;

/** What became of an objection. */
public enum ObjectionBecame {
    /** It stands, and nothing has come of it yet. */
    OPEN,

    /** Whoever objected came to stand elsewhere. */
    MOVED,

    /** It was decided while the objection stood. */
    DECIDED,

    /** What was decided has changed since, or no longer stands. */
    CHANGED_LATER
}
