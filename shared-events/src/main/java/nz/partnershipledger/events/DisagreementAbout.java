package nz.partnershipledger.events;

/** What a difference is about. */
public enum DisagreementAbout {
    /** What matters first. */
    PRIORITIES,

    /** What one believes helps. */
    PHILOSOPHY,

    /** How to work together. */
    WAYS_OF_WORKING,

    /** Who does what. */
    ROLES,

    /** What is known, and shared. */
    INFORMATION,

    /** What there is to give. */
    RESOURCES,

    /** Something else. */
    OTHER
}
