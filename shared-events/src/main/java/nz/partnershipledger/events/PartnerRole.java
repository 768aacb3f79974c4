package nz.partnershipledger.events;

/** What someone is in a partnership. */
public enum PartnerRole {
    AKONGA,
    WHANAU,
    KAIAKO,
    SCHOOL_LEADER,
    LSC,
    SUPPORT_STAFF,
    SENCO,
    RTLB,
    SPECIALIST,
    KAITAKAWAENGA,
    AGENCY,
    SUPPORT_PERSON,
    COMMUNITY,
    OTHER
}
