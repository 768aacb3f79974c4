package nz.partnershipledger.events;

/** The tiers of support of Te Tūāpapa: universal, targeted, tailored. */
public enum Tier {
    TE_MATUA,
    TE_KAHUI,
    TE_AROTAHI
}
