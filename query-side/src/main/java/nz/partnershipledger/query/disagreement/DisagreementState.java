package nz.partnershipledger.query.disagreement;

/** Where a difference stands. */
public enum DisagreementState {
    /** They are talking about it. */
    OPEN,

    /** It was settled. */
    SETTLED,

    /** It was left standing, on purpose. */
    STANDING
}
