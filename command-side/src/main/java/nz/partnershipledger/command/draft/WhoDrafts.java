package nz.partnershipledger.command.draft;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;

/**
 * Asks who writes the minutes of a hui, and records nothing; answers with its {@link Table} to whoever may write in its draft.
 *
 * @param partnership whose hui it is
 * @param hui which hui
 */
public record WhoDrafts(PartnershipId partnership, HuiId hui) implements PartnershipCommand {}
