package nz.partnershipledger.command.entry;

import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;

/** Something asked about an entry of the ledger itself. */
public sealed interface EntryCommand extends PartnershipCommand
        permits ReplyToEntry, AnswerEntry, ReadBackEntry, WidenEntry {
    /**
     * What it needs its actor to be allowed.
     *
     * @param standing who stands where now
     */
    default Need need(Standing standing) {
        return new Need.ToAnswer(standing);
    }
}
