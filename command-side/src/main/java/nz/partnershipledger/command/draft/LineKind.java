package nz.partnershipledger.command.draft;

/** What a line of the draft is, in the order in which a hui mostly goes. */
enum LineKind {
    /** Somebody is here, or let the others know that they cannot be. */
    HERE,

    /** What stays between them was said aloud. */
    CONFIDENTIALITY,

    /** What became of something that was promised before. */
    LAST_TIME,

    /** Somebody was heard. */
    VOICE,

    /** Something is going well. */
    GOING_WELL,

    /** A difficulty. */
    DIFFICULTY,

    /** Something was to be decided, where everyone stood on it, and what was decided. */
    DECISION,

    /** Something is seen differently. */
    DISAGREEMENT,

    /** Who does what by when, typed in one go. */
    PROMISE,

    /** When they meet next. */
    NEXT_HUI,

    /** Whatever else was said. */
    NOTE
}
