package nz.partnershipledger.doors;

import nz.partnershipledger.events.HuiId;

/** Breaks a rule of the house on purpose. */
public record ADoorThatKnowsHui(HuiId hui) {}
