package nz.partnershipledger.command.partnership;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;

/** Asks, without recording anything, whether the actor may add partners; who may not is refused as if they added one. */
public record MayAddPartners(PartnershipId partnership) implements PartnershipCommand {}
