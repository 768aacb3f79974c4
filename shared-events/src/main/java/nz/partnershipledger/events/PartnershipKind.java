package nz.partnershipledger.events;

/** Whom a partnership forms around: one ākonga, a group, or a whole kura. */
public enum PartnershipKind {
    INDIVIDUAL,
    GROUP,
    SYSTEMS
}
