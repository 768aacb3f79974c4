package nz.partnershipledger.events;

/** The parts that an agenda is recommended to have, in their order. */
public enum AgendaPart {
    /** Karakia or whakataukī to open. */
    OPENING,

    /** Who is here. */
    INTRODUCTIONS,

    /** The values of the kura. */
    VALUES,

    /** The voice of the ākonga and of the whānau. */
    VOICES,

    /** What is going well. */
    GOING_WELL,

    /** Difficulties, with what is done about each. */
    DIFFICULTIES,

    /** What professionals have seen, and their next steps. */
    FEEDBACK,

    /** General business. */
    GENERAL,

    /** The day of the next review. */
    NEXT_DATE,

    /** Karakia or whakataukī to close. */
    CLOSING
}
