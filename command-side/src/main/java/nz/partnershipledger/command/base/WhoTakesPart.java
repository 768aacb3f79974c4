package nz.partnershipledger.command.base;

import nz.partnershipledger.events.PartnershipId;

/**
 * Asks who takes part in a partnership, and records nothing; answers with its {@link Standing} to its partners and to those who lead practice in its
 * cluster.
 *
 * @param partnership which partnership
 */
public record WhoTakesPart(PartnershipId partnership) implements PartnershipCommand {}
