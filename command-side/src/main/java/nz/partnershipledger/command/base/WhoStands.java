package nz.partnershipledger.command.base;

import nz.partnershipledger.events.PartnershipId;

/**
 * Asks who stands where in a partnership, and records nothing; answers with its
 * {@link Standing} to whoever may record there.
 *
 * @param partnership which partnership
 */
public record WhoStands(PartnershipId partnership) implements PartnershipCommand {}
