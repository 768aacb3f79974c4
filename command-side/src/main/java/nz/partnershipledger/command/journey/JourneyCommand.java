package nz.partnershipledger.command.journey;

import nz.partnershipledger.command.base.PartnershipCommand;

/** Something asked about the journey through He Pikorua. */
public sealed interface JourneyCommand extends PartnershipCommand permits MoveToElement {}
