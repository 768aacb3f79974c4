package nz.partnershipledger.command.draft;

/** What those at a hui say of a promise that was still to come: nobody says there that it was missed. */
enum LastTime {
    /** It was done, which is recorded for whoever promised it. */
    HAPPENED,

    /** It goes on; that is a line in the minutes. */
    NOT_YET,

    /** They talk about it at this hui; what they say is a line in the minutes. */
    TALK;

    /** The field of a line that says which. */
    static final String BECAME = "became";
}
