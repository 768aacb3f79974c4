package nz.partnershipledger.events;

/** What somebody says to being asked to a hui. */
public enum Coming {
    /** They can come. */
    CAN_COME,

    /** They cannot. */
    CANNOT,

    /** They would like another time for it. */
    ANOTHER_TIME
}
