package nz.partnershipledger.command.partnership;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;

/**
 * Asks who stands where in a partnership, and records nothing; answers with its
 * {@link nz.partnershipledger.command.base.Standing} to whoever may record there.
 */
public record WhoStands(PartnershipId partnership) implements PartnershipCommand {}
