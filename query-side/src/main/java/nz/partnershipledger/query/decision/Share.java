package nz.partnershipledger.query.decision;

/** So many of so many; always shown with both numbers. */
public record Share(long numerator, long denominator) {}
