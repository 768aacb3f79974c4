package nz.partnershipledger.command.invitation;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;

/** Asks who stands where, for someone who may invite others. It records nothing. */
public record WhoInvites(PartnershipId partnership) implements PartnershipCommand {}
