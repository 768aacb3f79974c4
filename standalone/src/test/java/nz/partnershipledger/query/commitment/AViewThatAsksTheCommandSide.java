package nz.partnershipledger.query.commitment;

import nz.partnershipledger.command.base.Standing;

/** Breaks a rule of the house on purpose. */
public record AViewThatAsksTheCommandSide(Standing standing) {}
