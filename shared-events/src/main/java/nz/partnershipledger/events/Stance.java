package nz.partnershipledger.events;

/** Where someone stands on a proposal. */
public enum Stance {
    /** They support it. */
    SUPPORT,

    /** They support it, and have concerns. */
    SUPPORT_WITH_CONCERNS,

    /** They do not support it and do not stand in its way. */
    STAND_ASIDE,

    /** They object, and say why. */
    OBJECT
}
