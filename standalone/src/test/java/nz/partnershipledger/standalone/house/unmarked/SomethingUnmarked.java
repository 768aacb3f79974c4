package nz.partnershipledger.standalone.house.unmarked;

/** Breaks a rule of the house on purpose: its package does not say where null may be. */
public final class SomethingUnmarked {}
