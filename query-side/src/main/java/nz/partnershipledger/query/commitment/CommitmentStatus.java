package nz.partnershipledger.query.commitment;

/** Where a promise stands with one holder. Overdue, due soon and kept late are derived for a day, never stored. */
public enum CommitmentStatus {
    /** Put to someone who has not taken it on yet. */
    PROPOSED,
    /** Taken on, still to come. */
    OPEN,
    /** Done. */
    KEPT,
    /** It did not happen. */
    MISSED,
    /** Let go together. */
    RELEASED,
    /** Not taken on, or not what was said. */
    DECLINED,
    /** Taken off the table before it was accepted. */
    WITHDRAWN,
    /** Taken over by another, whose own row follows. */
    HANDED_OVER;

    /** Whether it may still come: it is taken on, or someone was asked to take it on. */
    boolean isToCome() {
        return switch (this) {
            case PROPOSED, OPEN -> true;
            case KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> false;
        };
    }
}
