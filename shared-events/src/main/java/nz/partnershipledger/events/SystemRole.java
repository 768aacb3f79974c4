package nz.partnershipledger.events;

/** What an account may do in the ledger; the role within a partnership is a {@link PartnerRole}. */
public enum SystemRole {
    PARTNER,
    RTLB,
    PRACTICE_LEADER,
    CLUSTER_MANAGER,
    AUDITOR,
    PRIVACY_OFFICER,
    ADMINISTRATOR
}
