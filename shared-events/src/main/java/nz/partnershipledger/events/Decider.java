package nz.partnershipledger.events;

/** Who someone feels decides. */
public enum Decider {
    /** The one who drew the map. */
    MYSELF,

    /** The whānau. */
    WHANAU,

    /** The ākonga. */
    AKONGA,

    /** The kaiako. */
    KAIAKO,

    /** A school leader. */
    LEADER,

    /** The RTLB. */
    RTLB,

    /** All of them together. */
    SHARED
}
